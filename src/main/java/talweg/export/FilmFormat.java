package talweg.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import talweg.export.film.FilmWriter;
import talweg.export.film.GifWriter;
import talweg.export.film.Mp4Writer;

/// A kind of file that a film can become.
public enum FilmFormat {
    /// For web pages and slides; plays for ever.
    GIF(".gif"),
    /// H.264, for slides and players: smoother colours than a GIF.
    MP4(".mp4");

    /// 4096 × 2304, the largest picture that players of H.264 have to show (level 5.1).
    public static final long MAXIMUM_PIXELS = 4096L * 2304;

    private final String ending;

    FilmFormat(String ending) {
        this.ending = ending;
    }

    /// The format that a file name asks for, if it asks for a film.
    public static Optional<FilmFormat> named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /// Pixels for a length of so many: video wants an even number.
    int pixels(double length) {
        return switch (this) {
            case GIF -> (int) Math.max(1, Math.rint(length));
            case MP4 -> 2 * (int) Math.max(1, Math.rint(length / 2));
        };
    }

    FilmWriter open(Path file, int width, int height) throws IOException {
        return switch (this) {
            case GIF -> new GifWriter(file, width, height);
            case MP4 -> new Mp4Writer(file, width, height);
        };
    }
}
