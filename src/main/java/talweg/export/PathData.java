package talweg.export;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Shapes as SVG path data, to a hundredth of a pixel, and back.
final class PathData {
    private static final Pattern SEGMENT = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

    private PathData() {}

    static String of(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
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

    /// The shape of what [#of] wrote, to be filled nonzero.
    static Shape shape(String data) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Matcher segment = SEGMENT.matcher(data); segment.find(); ) {
            double[] c = Stream.of(segment.group(2).split(" "))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (segment.group(1).charAt(0)) {
                case 'M' -> path.moveTo(c[0], c[1]);
                case 'L' -> path.lineTo(c[0], c[1]);
                case 'Q' -> path.quadTo(c[0], c[1], c[2], c[3]);
                case 'C' -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
