package talweg.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import talweg.figure.Face;

/// The shipped faces in one document. Which glyphs are used is known when the document is saved; until then the files
/// of the fonts are held.
final class PdfFonts implements Closeable {
    private final PDDocument document;
    private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /// The font of a face, read when it is first used.
    PDType0Font font(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, file(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    private TrueTypeFont file(Face face) throws IOException {
        TrueTypeFont file = new TTFParser()
                .parse(RandomAccessReadBuffer.createBufferFromStream(
                        PdfFonts.class.getResourceAsStream(face.resource())));
        // Java2D, with which texts are measured, joins no letters either.
        file.setEnableGsub(false);
        files.put(face, file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files.values()) {
            file.close();
        }
    }
}
