package talweg.desktop.publish;

import java.util.ArrayList;
import java.util.List;
import talweg.export.ExportMistake;
import talweg.export.Palettes;
import talweg.export.PngFormat;
import talweg.figure.Figure;
import talweg.figure.Theme;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;

/// A page as it will be, small.
///
/// @param picture a PNG; of no bytes if there is none
/// @param width of the page, in CSS pixels
/// @param height of the page, in CSS pixels
/// @param command that makes it again
/// @param remarks what is unusual about it, or why there is none
record Preview(byte[] picture, double width, double height, String command, String remarks) {
    static final Preview NONE = failed("");

    /// Pixels of the longer side: about twice as many as are shown, since of more some would be skipped.
    private static final double SIDE = 680;

    static Preview failed(String reason) {
        return new Preview(new byte[0], 0, 0, "", reason);
    }

    /// @param bitmap whether the page will be made of pixels
    /// @param file its name in the command
    static Preview of(ScenePage page, boolean bitmap, String file) throws PublicationMistake, ExportMistake {
        List<String> remarks = new ArrayList<>();
        Figure figure = page.figure(bitmap, file, remarks::add);
        return of(figure, page.theme(), String.join("\n", remarks));
    }

    static Preview of(Figure figure, Theme theme, String remarks) throws ExportMistake {
        double scale = SIDE / Math.max(figure.width(), figure.height());
        byte[] picture = new PngFormat(scale).encode(figure, Palettes.load(theme));
        return new Preview(
                picture, figure.width(), figure.height(), figure.imprint().command(), remarks);
    }

    boolean isThere() {
        return picture.length > 0;
    }
}
