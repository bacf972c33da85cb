package talweg.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;

/// A page of exactly the figure's size. Its texts are texts, in the shipped fonts, of which the file carries those
/// glyphs that it needs.
public record PdfFormat() implements Format {
    /// Points of PDF in a pixel of CSS.
    private static final double POINT = 72.0 / 96;

    @Override
    public byte[] encode(Figure figure, Palette palette) {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document)) {
            // Otherwise made of the time of day.
            document.setDocumentId(0L);
            document.setDocumentInformation(information(figure.imprint()));
            paint(figure, palette, document, fonts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocumentInformation information(Figure.Imprint imprint) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setSubject(imprint.command());
        information.setCreator("Talweg");
        return information;
    }

    private static void paint(Figure figure, Palette palette, PDDocument document, PdfFonts fonts) throws IOException {
        double height = figure.height() * POINT;
        PDPage page = new PDPage(new PDRectangle((float) (figure.width() * POINT), (float) height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            // A page has its origin at the bottom, a figure at the top.
            content.transform(new Matrix((float) POINT, 0, 0, (float) -POINT, 0, (float) height));
            new Painter(palette).paint(figure, new PdfSurface(document, content, fonts));
        }
    }
}
