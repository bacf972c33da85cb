package talweg.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Writes shapes as paths of a PDF, to a hundredth of a pixel. PDF knows lines and cubic curves; the quadratic curves
/// of glyphs become cubic ones.
final class PdfPath {
    private final PDPageContentStream content;
    private double x;
    private double y;

    PdfPath(PDPageContentStream content) {
        this.content = content;
    }

    void append(Shape shape) throws IOException {
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(round(c[0]), round(c[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(round(c[0]), round(c[1]));
                case PathIterator.SEG_QUADTO -> quadratic(c);
                case PathIterator.SEG_CUBICTO -> cubic(c[0], c[1], c[2], c[3], c[4], c[5]);
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("a path has no other segments");
            }
            remember(c, i.currentSegment(c));
        }
    }

    /// With the same ends; the control points lie two thirds of the way to that of the quadratic curve.
    private void quadratic(double[] c) throws IOException {
        cubic(
                x + 2 * (c[0] - x) / 3,
                y + 2 * (c[1] - y) / 3,
                c[2] + 2 * (c[0] - c[2]) / 3,
                c[3] + 2 * (c[1] - c[3]) / 3,
                c[2],
                c[3]);
    }

    private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo(round(x1), round(y1), round(x2), round(y2), round(x3), round(y3));
    }

    /// Where the segment ended. After a closed piece comes a move.
    private void remember(double[] c, int segment) {
        int end = switch (segment) {
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_QUADTO -> 2;
            default -> 0;
        };
        x = c[end];
        y = c[end + 1];
    }

    private static float round(double value) {
        return (float) (Math.rint(value * 100) / 100);
    }
}
