package talweg.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.pdf.PDFDocument;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;

/// A page of exactly the figure's size. Text is drawn as outlines of glyphs, so no font is missing anywhere.
public record PdfFormat() implements Format {
    /// Points of PDF in a pixel of CSS.
    private static final double POINT = 72.0 / 96;

    @Override
    public byte[] encode(Figure figure, Palette palette) {
        PDFDocument document = new PDFDocument();
        String title = PdfText.hexadecimal(figure.imprint().title());
        document.setTitle(PdfText.placeholder(title));
        document.setAuthor("Talweg");
        Rectangle2D page = new Rectangle2D.Double(0, 0, figure.width() * POINT, figure.height() * POINT);
        Graphics2D graphics = document.createPage(page).getGraphics2D();
        graphics.scale(POINT, POINT);
        new Painter(palette).paint(figure, new GraphicsSurface(graphics));
        return PdfText.settle(document.getPDFBytes(), title);
    }
}
