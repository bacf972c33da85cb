package talweg.export;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Collects everything that is drawn as one shape.
final class OutlineGraphics extends ShapeGraphics {
    private final Path2D.Double path = new Path2D.Double();

    @Override
    public void fill(Shape shape) {
        path.append(getTransform().createTransformedShape(shape), false);
    }

    /// The shape as SVG path data, to a hundredth of a pixel.
    String pathData() {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', c, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', c, 6);
                case PathIterator.SEG_CLOSE -> data.append('Z');
                default -> throw new IllegalStateException("a path has no other segments");
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char command, double[] coordinates, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(Numbers.hundredths(coordinates[i]));
        }
    }
}
