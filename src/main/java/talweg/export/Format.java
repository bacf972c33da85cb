package talweg.export;

import java.nio.file.Path;
import java.util.Locale;
import talweg.figure.Figure;
import talweg.figure.Palette;

/// A kind of file that a figure can become. The same figure becomes the same bytes.
public sealed interface Format permits PngFormat, SvgFormat, PdfFormat {
    /// The bytes of a file that shows `figure`.
    byte[] encode(Figure figure, Palette palette) throws ExportMistake;

    /// The format that a file name asks for.
    ///
    /// @param pixels of a bitmap for each pixel of the figure
    static Format of(Path file, double pixels) throws ExportMistake {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "png" -> new PngFormat(pixels);
            case "svg" -> new SvgFormat();
            case "pdf" -> new PdfFormat();
            default -> throw ExportMistake.of("export.format", name);
        };
    }
}
