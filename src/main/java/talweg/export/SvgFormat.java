package talweg.export;

import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;

/// A vector picture for the web and for drawing programs.
///
/// What is seen are outlines of glyphs, since no reader can be trusted to have our fonts; the texts themselves lie
/// over them, transparent, to be found, copied and read aloud.
public record SvgFormat() implements Format {
    @Override
    public byte[] encode(Figure figure, Palette palette) {
        SVGGraphics2D graphics = new SVGGraphics2D(figure.width(), figure.height(), SVGUnits.PX);
        graphics.setDefsKeyPrefix("talweg");
        graphics.setGeomDoubleConverter(Numbers::hundredths);
        graphics.setTransformDoubleConverter(Numbers::millionths);
        graphics.setRenderingHint(SVGHints.KEY_IMAGE_HANDLING, SVGHints.VALUE_IMAGE_HANDLING_EMBED);
        new Painter(palette).paint(figure, new SvgSurface(graphics));
        return document(graphics, figure).getBytes(StandardCharsets.UTF_8);
    }

    /// With a view box, so that it can be shown in any size, and with title and command as the first children.
    private static String document(SVGGraphics2D graphics, Figure figure) {
        ViewBox all = new ViewBox(0, 0, (int) Math.ceil(figure.width()), (int) Math.ceil(figure.height()));
        String element = graphics.getSVGElement(null, true, all, null, null);
        int body = element.indexOf('>') + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + element.substring(0, body)
                + "\n<title>" + escaped(figure.imprint().title()) + "</title>\n"
                + "<desc>" + escaped(figure.imprint().command()) + "</desc>\n"
                + element.substring(body)
                + "\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
