package talweg.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.nio.file.Path;
import talweg.figure.Face;
import talweg.figure.Figure;
import talweg.figure.MapStyle;
import talweg.figure.Theme;

/// The program of a JVM of its own: writes one figure in all formats into a folder, or does what the JDK alone would
/// do.
final class FontlessRendering {
    private FontlessRendering() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("plain")) {
            plain();
        } else {
            render(Path.of(arguments[0]));
        }
    }

    private static void render(Path folder) throws ExportMistake {
        Figure figure = Scenes.figure(Scenes.HIMMELBLAU, MapStyle.TALWEG, 480, 360, 20, 10);
        for (String name : new String[] {"figure.png", "figure.svg", "figure.pdf"}) {
            Path file = folder.resolve(name);
            Exporter.write(figure, Theme.LIGHT, Format.of(file, 1), file);
        }
        System.out.println(Formulas.outline("\\nabla f", 20).path().length() > 100 ? "a formula" : "nothing");
    }

    private static void plain() throws Exception {
        try (InputStream in = FontlessRendering.class.getResourceAsStream(Face.TEXT.resource())) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(20f);
            FontRenderContext metrics = new FontRenderContext(null, true, true);
            System.out.println(
                    font.createGlyphVector(metrics, "text").getOutline().getBounds());
        }
    }
}
