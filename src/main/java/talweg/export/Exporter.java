package talweg.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import talweg.export.film.FilmWriter;
import talweg.figure.Figure;
import talweg.figure.Palette;
import talweg.figure.Theme;
import talweg.function.Cancellation;

/// Writes figures and films to files, whole or not at all.
public final class Exporter {
    private Exporter() {}

    /// Writes `figure` to `file` in the given format.
    public static void write(Figure figure, Theme theme, Format format, Path file) throws ExportMistake {
        byte[] bytes = format.encode(figure, Palettes.load(theme));
        Draft.write(file, draft -> Files.write(draft, bytes));
    }

    /// Writes `film` to `file`.
    ///
    /// @param cancellation looked at before each frame
    /// @param progress is told after each frame which part is done, from 0 to 1, on the calling thread
    /// @throws java.util.concurrent.CancellationException if it was cancelled; then there is no file
    public static void film(
            Film film, Theme theme, FilmFormat format, Path file, Cancellation cancellation, DoubleConsumer progress)
            throws ExportMistake {
        Palette palette = Palettes.load(theme);
        Draft.write(file, draft -> shoot(film, palette, format, draft, cancellation, progress));
    }

    private static void shoot(
            Film film,
            Palette palette,
            FilmFormat format,
            Path draft,
            Cancellation cancellation,
            DoubleConsumer progress)
            throws IOException, ExportMistake {
        cancellation.check();
        Film.Frame frame = film.frame(0);
        FilmCamera camera = new FilmCamera(frame.figure(), film.scale(), format, palette);
        try (FilmWriter writer = format.open(draft, camera.columns(), camera.rows())) {
            for (int i = 0; i < film.length(); i++) {
                cancellation.check();
                frame = i == 0 ? frame : film.frame(i);
                writer.add(camera.take(frame.figure()), frame.duration());
                progress.accept((i + 1.0) / film.length());
            }
            writer.finish();
        }
    }
}
