package talweg.export;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Collects everything that is drawn as one shape.
final class OutlineGraphics extends ShapeGraphics {
    private final Path2D.Double path = new Path2D.Double();

    @Override
    public void fill(Shape shape) {
        path.append(getTransform().createTransformedShape(shape), false);
    }

    /// The shape as SVG path data, to a hundredth of a pixel.
    String pathData() {
        return PathData.of(path);
    }
}
