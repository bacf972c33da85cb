package talweg.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.session.Point;

/// What a person may type where a point is wanted: `0.5, 1`, `(0.5, 1)`, `0,5; 1`, `0.5 1`; each coordinate as in any
/// field for a number, so that `1/3, *2` is possible.
public final class PointEntry {
    private PointEntry() {}

    /// The point that `text` means when `current` is shown.
    public static Optional<Point> read(String text, Point current) {
        int wanted = current.dimension();
        List<String> parts = parts(text, wanted);
        if (parts.size() != wanted) {
            return Optional.empty();
        }
        double[] point = current.toArray();
        for (int i = 0; i < wanted; i++) {
            OptionalDouble coordinate = NumberEntry.read(parts.get(i), point[i]);
            if (coordinate.isEmpty()) {
                return Optional.empty();
            }
            point[i] = coordinate.getAsDouble();
        }
        return Optional.of(Point.of(point));
    }

    /// A semicolon separates for sure; then a comma followed by a space, since one within a number has none; then
    /// spaces
    /// alone; and a single comma only if nothing else does.
    private static List<String> parts(String text, int wanted) {
        String bare = text.strip().replaceAll("^[(\\[]|[)\\]]$", "").strip();
        if (wanted == 1) {
            return List.of(bare);
        }
        for (String separator : new String[] {";", ",\\s+", "\\s+", ","}) {
            List<String> parts = split(bare, separator);
            if (parts.size() > 1) {
                return parts;
            }
        }
        return List.of(bare);
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(separator, -1)) {
            parts.add(part.strip());
        }
        return parts;
    }
}
