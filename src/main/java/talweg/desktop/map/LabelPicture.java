package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import talweg.field.LevelLabel;
import talweg.figure.Box;
import talweg.figure.Furniture;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.Viewport;

/// The values on the level curves. They are placed once for a ground, clear of what stands still; one that a head
/// comes near to steps aside until the head has passed.
final class LabelPicture {
    /// Pixels between a label and a marker.
    private static final double CLEAR = 24;

    /// Pixels of half a figure.
    private static final double HALF_FIGURE = 3.5;

    /// Pixels between points so dense that no label fits between them.
    private static final double GAP = 18;

    private Ground labelled;
    private List<LevelLabel> labels = List.of();

    /// @param furniture what stands upon the map
    /// @param still points that labels keep away from as long as the ground is the same
    /// @param moving points that they keep away from now
    /// @param plates of signposts, in pixels, that labels make room for
    Layer of(
            Ground ground,
            Viewport view,
            Furniture furniture,
            List<double[]> still,
            List<double[]> moving,
            List<Box> plates) {
        if (labelled != ground) {
            labelled = ground;
            List<double[]> avoided = new ArrayList<>(still);
            avoided.addAll(moving);
            furniture.taken().forEach(box -> fill(box, ground.view(), avoided));
            labels = ground.labels(avoided, labels);
        }
        return Layers.labels(labels.stream()
                .filter(label -> moving.stream().allMatch(point -> isClear(label, point, view)))
                .filter(label -> plates.stream().noneMatch(plate -> touches(label, plate, view)))
                .toList());
    }

    private static void fill(Box box, Viewport view, List<double[]> points) {
        for (double y = box.y(); y < box.bottom() + GAP; y += GAP) {
            for (double x = box.x(); x < box.right() + GAP; x += GAP) {
                points.add(new double[] {view.toX(Math.min(x, box.right())), view.toY(Math.min(y, box.bottom()))});
            }
        }
    }

    /// Whether any part of the text comes near a plate.
    static boolean touches(LevelLabel label, Box plate, Viewport view) {
        double dx = label.dx() * view.pixelsPerX();
        double dy = -label.dy() * view.pixelsPerY();
        double half = HALF_FIGURE * label.text().length() / Math.hypot(dx, dy);
        Box near = plate.grow(2 * HALF_FIGURE);
        for (double part = -1; part <= 1; part += 0.5) {
            double px = view.toPixelX(label.x()) + part * half * dx;
            double py = view.toPixelY(label.y()) + part * half * dy;
            if (near.contains(px, py)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the whole text keeps away from a point.
    static boolean isClear(LevelLabel label, double[] point, Viewport view) {
        double dx = label.dx() * view.pixelsPerX();
        double dy = -label.dy() * view.pixelsPerY();
        double length = Math.hypot(dx, dy);
        double awayX = view.toPixelX(point[0]) - view.toPixelX(label.x());
        double awayY = view.toPixelY(point[1]) - view.toPixelY(label.y());
        double half = HALF_FIGURE * label.text().length();
        double along = Math.clamp((awayX * dx + awayY * dy) / length, -half, half);
        return Math.hypot(awayX - along * dx / length, awayY - along * dy / length) >= CLEAR;
    }
}
