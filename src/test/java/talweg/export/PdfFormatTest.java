package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import talweg.figure.Decoration;
import talweg.figure.Face;
import talweg.figure.Figure;
import talweg.figure.FormulaOutline;
import talweg.figure.Layer;
import talweg.figure.MapStyle;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Theme;

/// PDFs are read back as any reader would.
class PdfFormatTest {
    private final Figure figure = Scenes.figure(Scenes.HIMMELBLAU, MapStyle.TALWEG, 640, 420, 90, 40);

    @Test
    void thePageHasTheFiguresSize() throws IOException {
        double width = 86 / 25.4 * 96;
        Figure column = resized(width, 0.75 * width);
        try (PDDocument document = read(column)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getWidth() / 72 * 25.4).as("millimetres").isCloseTo(86, within(1e-4));
            assertThat(page.getHeight() / 72 * 25.4).isCloseTo(64.5, within(1e-4));
        }
    }

    @Test
    void itsTextsAreFoundAndCopied() throws IOException {
        try (PDDocument document = read(figure)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Himmelblau’s function", "Gradient descent", "β = 0.9");
            assertThat(text.split("Gradient descent", -1))
                    .as("at its head and in the legend")
                    .hasSize(3);
        }
    }

    @Test
    void aTextIsWhereItIsDrawn() throws IOException {
        Decoration word = new Decoration.Caption("Talweg", 100, 60, Role.TEXT, TextStyle.left(Face.STRONG, 20));
        try (PDDocument document = read(only(word))) {
            List<Float> place = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                    place.add(letters.getFirst().getXDirAdj());
                    place.add(letters.getFirst().getYDirAdj());
                    place.add(letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj());
                }
            }.getText(document);
            double width = Shapes.textWidth("Talweg", TextStyle.left(Face.STRONG, 20));
            assertThat(place.get(0)).isCloseTo(75f, within(0.01f));
            assertThat(place.get(1)).isCloseTo(45f, within(0.01f));
            assertThat((double) place.get(2))
                    .as("as wide as it was measured")
                    .isCloseTo(0.75 * (100 + width), within(0.1));
        }
    }

    @Test
    void itCarriesPartsOfItsFonts() throws IOException {
        try (PDDocument document = read(figure)) {
            List<PDFont> fonts = fonts(document.getPage(0));
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).as("a part").matches("[A-Z]{6}\\+(Inter|JetBrainsMono)-\\w+");
                assertThat(font.getFontDescriptor().getFontFile2().getLength()).isBetween(300, 60_000);
            });
        }
        assertThat(bytes(figure).length).isLessThan(400_000);
    }

    @Test
    void aTextBeyondTheFontsIsDrawn() throws IOException {
        Decoration word = new Decoration.Caption("深 valley", 100, 60, Role.TEXT, TextStyle.left(Face.TEXT, 20));
        try (PDDocument document = read(only(word))) {
            assertThat(fonts(document.getPage(0))).isEmpty();
            var image = new PDFRenderer(document).renderImage(0, 96 / 72f);
            assertThat(image.getRGB(50, 50)).isNotEqualTo(image.getRGB(102, 56));
        }
    }

    @Test
    void aTypesetFormulaIsFoundAsItIsTypedAndIsAsWideAsItLooks() throws IOException {
        FormulaOutline outline = Formulas.outline("f(x) = \\frac{1}{x^2}", 14);
        Decoration formula = new Decoration.Formula(outline, "f(x) = 1/x^2", 100, 60, Role.TEXT);
        try (PDDocument document = read(only(formula))) {
            List<Float> ends = new ArrayList<>();
            String text = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> letters)
                        throws IOException {
                    ends.add(letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj());
                    super.writeString(text, letters);
                }
            }.getText(document);
            assertThat(text.strip()).isEqualTo("f(x) = 1/x^2");
            assertThat((double) ends.getLast()).isCloseTo(0.75 * (100 + outline.width()), within(0.1));
        }
        Decoration silent = new Decoration.Formula(outline, "", 100, 60, Role.TEXT);
        assertThat(pixels(only(formula))).as("the text is not seen").isEqualTo(pixels(only(silent)));
    }

    @Test
    void theWordsAroundAGradientAreText() throws IOException {
        Decoration words = new Decoration.Caption("along −∇f here", 100, 60, Role.TEXT, TextStyle.left(Face.TEXT, 11));
        try (PDDocument document = read(only(words))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("along −")
                    .contains("f here");
        }
    }

    private static int[] pixels(Figure figure) throws IOException {
        try (PDDocument document = read(figure)) {
            var image = new PDFRenderer(document).renderImage(0, 2);
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        }
    }

    @Test
    void itLooksLikeTheBitmap() throws Exception {
        var expected = javax.imageio.ImageIO.read(
                new java.io.ByteArrayInputStream(new PngFormat(1).encode(figure, Palettes.load(Theme.LIGHT))));
        try (PDDocument document = read(figure)) {
            var image = new PDFRenderer(document).renderImage(0, 96 / 72f);
            double difference = 0;
            for (int y = 0; y < 420; y++) {
                for (int x = 0; x < 640; x++) {
                    difference += difference(image.getRGB(x, y), expected.getRGB(x, y));
                }
            }
            assertThat(difference / (640 * 420))
                    .as("mean difference of a channel")
                    .isLessThan(2);
        }
    }

    @Test
    void itSaysWhatItIsAndIsTheSameTomorrow() throws IOException {
        try (PDDocument document = read(figure)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(figure.imprint().title());
            assertThat(document.getDocumentInformation().getSubject())
                    .isEqualTo(figure.imprint().command());
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .isEqualTo(Set.of("Title", "Subject", "Creator"));
        }
        assertThat(new String(bytes(figure), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("Date");
    }

    private static int difference(int one, int other) {
        return (Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff))
                        + Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff))
                        + Math.abs((one & 0xff) - (other & 0xff)))
                / 3;
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }

    private Figure only(Decoration decoration) {
        return new Figure(
                figure.width(),
                figure.height(),
                figure.viewport(),
                List.<Layer>of(),
                List.of(decoration),
                figure.imprint());
    }

    private Figure resized(double width, double height) {
        return new Figure(width, height, figure.viewport(), figure.layers(), figure.decorations(), figure.imprint());
    }

    private static PDDocument read(Figure figure) throws IOException {
        return Loader.loadPDF(bytes(figure));
    }

    private static byte[] bytes(Figure figure) {
        return new PdfFormat().encode(figure, Palettes.load(Theme.LIGHT));
    }
}
