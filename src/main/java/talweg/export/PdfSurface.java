package talweg.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import talweg.figure.Box;
import talweg.figure.FormulaOutline;
import talweg.figure.Pixels;
import talweg.figure.Stroke;
import talweg.figure.TextStyle;

/// Paints a page of a PDF, whose coordinates are already those of a figure: pixels, y downwards.
final class PdfSurface extends ShapeSurface {
    /// One or more operators of the page's content.
    @FunctionalInterface
    private interface Operators {
        void write() throws IOException;
    }

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PdfPath path;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfSurface(PDDocument document, PDPageContentStream content, PdfFonts fonts) {
        this.document = document;
        this.content = content;
        this.fonts = fonts;
        this.path = new PdfPath(content);
    }

    @Override
    public void image(Pixels pixels, Box box) {
        write(() -> {
            PDImageXObject image = LosslessFactory.createFromImage(document, bitmap(pixels));
            image.setInterpolate(true);
            opacity(0xff);
            // The rows of an image go upwards, too.
            content.drawImage(
                    image, new Matrix((float) box.width(), 0, 0, (float) -box.height(), (float) box.x(), (float)
                            box.bottom()));
        });
    }

    /// Without an alpha channel if it is opaque: some printers rasterize what may be translucent.
    private static BufferedImage bitmap(Pixels pixels) {
        boolean opaque = IntStream.of(pixels.argb()).allMatch(argb -> argb >>> 24 == 0xff);
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(pixels.columns(), pixels.rows(), type);
        image.setRGB(0, 0, pixels.columns(), pixels.rows(), pixels.argb(), 0, pixels.columns());
        return image;
    }

    /// As text; only what the shipped faces cannot write is drawn, as the boxes that stand for missing glyphs.
    @Override
    public void text(String text, double x, double y, double angle, TextStyle style, int argb) {
        List<TextRun> runs = TextRun.of(text, style);
        if (!runs.stream().allMatch(run -> run.isComplete() || run.isNabla())) {
            super.text(text, x, y, angle, style, argb);
            return;
        }
        AffineTransform place = Shapes.place(text, x, y, angle, style);
        for (TextRun run : runs) {
            if (run.isNabla()) {
                fill(place.createTransformedShape(run.outline()), argb);
            } else {
                write(() -> {
                    fillColour(argb);
                    show(run, place, RenderingMode.FILL);
                });
            }
        }
    }

    private void show(TextRun run, AffineTransform place, RenderingMode mode) throws IOException {
        AffineTransform there = new AffineTransform(place);
        there.translate(run.x(), 0);
        // Letters stand upright where y grows upwards.
        there.scale(1, -1);
        content.beginText();
        if (mode != RenderingMode.FILL) {
            content.setRenderingMode(mode);
        }
        content.setFont(fonts.font(run.style().face()), (float) run.style().size());
        content.setTextMatrix(new Matrix(there));
        content.showText(run.text());
        if (mode != RenderingMode.FILL) {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.endText();
    }

    /// As a shape, with its text, as wide, unseen upon it.
    @Override
    public void formula(FormulaOutline outline, String text, double x, double y, int argb) {
        super.formula(outline, text, x, y, argb);
        if (!text.isEmpty()) {
            AffineTransform place = Shapes.unseen(outline, text, x, y);
            TextRun.of(text, Shapes.UNSEEN).stream()
                    .filter(TextRun::isComplete)
                    .forEach(run -> write(() -> show(run, place, RenderingMode.NEITHER)));
        }
    }

    @Override
    public void clip(Box box, Runnable painting) {
        write(() -> {
            content.saveGraphicsState();
            path.append(Shapes.rectangle(box));
            content.clip();
        });
        painting.run();
        write(content::restoreGraphicsState);
    }

    @Override
    void fill(Shape shape, int argb) {
        write(() -> {
            fillColour(argb);
            path.append(shape);
            if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                content.fillEvenOdd();
            } else {
                content.fill();
            }
        });
    }

    @Override
    void stroke(Shape shape, Stroke stroke, int argb) {
        write(() -> {
            opacity(argb >>> 24);
            content.setStrokingColor(new Color(argb));
            content.setLineWidth((float) stroke.width());
            content.setLineCapStyle(1);
            content.setLineJoinStyle(1);
            content.setLineDashPattern(Shapes.floats(stroke.dash()), (float) stroke.offset());
            path.append(shape);
            content.stroke();
        });
    }

    private void fillColour(int argb) throws IOException {
        opacity(argb >>> 24);
        content.setNonStrokingColor(new Color(argb));
    }

    private void opacity(int alpha) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(alpha, PdfSurface::state));
    }

    private static PDExtendedGraphicsState state(int alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingAlphaConstant(alpha / 255f);
        state.setNonStrokingAlphaConstant(alpha / 255f);
        return state;
    }

    private static void write(Operators operators) {
        try {
            operators.write();
        } catch (IOException e) {
            // The page is made in memory.
            throw new UncheckedIOException(e);
        }
    }
}
