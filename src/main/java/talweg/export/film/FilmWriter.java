package talweg.export.film;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/// Writes one film. Pictures are arrays of 0xRRGGBB, row by row, all of the size that was given at first.
public interface FilmWriter extends Closeable {
    /// Appends a picture that is shown for `duration`. The array may be used again afterwards.
    void add(int[] rgb, Duration duration) throws IOException;

    /// Completes the file, which is of no use before.
    void finish() throws IOException;
}
