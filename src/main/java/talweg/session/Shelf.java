package talweg.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The user's folder of sample functions, as a place to put one that was opened from elsewhere.
public enum Shelf {
    /// It is there already.
    HAS_IT,
    /// There is another function under its id.
    HAS_ANOTHER,
    /// There is none of that id.
    IS_FREE;

    /// How things are for `sample`.
    public static Shelf of(Document.OfSample sample) {
        Path place = place(sample);
        if (!Files.exists(place)) {
            return IS_FREE;
        }
        try {
            return TextFile.read(place).equals(sample.text()) ? HAS_IT : HAS_ANOTHER;
        } catch (UnreadableFile another) {
            return HAS_ANOTHER;
        }
    }

    /// Puts `sample` there, so that it belongs to the library from now on.
    public static void put(Document.OfSample sample) throws IOException {
        Path place = place(sample);
        Files.createDirectories(place.getParent());
        WholeFile.write(place, sample.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Path place(Document.OfSample sample) {
        return UserFolder.sampleFunctions().resolve(sample.sample().id() + SampleFile.ENDING);
    }
}
