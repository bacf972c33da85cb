package talweg.field;

import java.util.List;
import java.util.Optional;

/// Looks along the curves of a level for the best place of its label. Remembers what is placed.
final class LabelSearch {
    /// Pixels between the places that are tried along a curve.
    private static final double STRIDE = 12;

    /// A curve must be so many times as long as its label, or nothing of it would be left to see.
    private static final double LEAST_LENGTH = 3;

    /// Labels of the same level keep this far apart, in pixels; anybody can follow a line that far.
    private static final double SAME_LEVEL_DISTANCE = 250;

    /// How far a curve may stray from its label, as a part of the text's height.
    private static final double STRAIGHT = 0.3;

    /// What each stretch of another curve under the label costs, against 1 for the greatest straying.
    private static final double CROWDED = 0.4;

    /// What it is worth to stay where the label was before.
    private static final double STAYING = 2;

    private final LevelCurves curves;
    private final Levels levels;
    private final LabelSpace space;
    private final List<LevelLabel> previous;
    private final Occupancy occupancy;

    LabelSearch(LevelCurves curves, Levels levels, LabelSpace space, List<LevelLabel> previous) {
        this.curves = curves;
        this.levels = levels;
        this.space = space;
        this.previous = previous;
        this.occupancy = new Occupancy(curves, space);
    }

    /// The best free place on any curve of the level, which is taken from then on.
    Optional<LevelLabel> best(int level) {
        String text = levels.text(level);
        double width = space.width().applyAsDouble(text);
        Stretch best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int line = curves.firstLine()[level]; line < curves.firstLine()[level + 1]; line++) {
            PixelLine pixels = new PixelLine(curves, line, space);
            double length = pixels.length();
            if (length < LEAST_LENGTH * width) {
                continue;
            }
            int places = (int) (length / STRIDE);
            for (int i = 1; i < places; i++) {
                Stretch stretch = pixels.stretch(i * length / places, width);
                double cost = cost(level, text, stretch);
                if (cost < least && occupancy.isFree(level, stretch, SAME_LEVEL_DISTANCE)) {
                    least = cost;
                    best = stretch;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        occupancy.take(level, best);
        return Optional.of(label(level, text, best));
    }

    private double cost(int level, String text, Stretch stretch) {
        double straying = stretch.straying() / (STRAIGHT * space.height());
        // Also for NaN, from a label without width.
        if (!(straying <= 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double stay = wasThere(text, stretch) ? STAYING : 0;
        return straying + CROWDED * occupancy.others(level, stretch) - stay;
    }

    private boolean wasThere(String text, Stretch stretch) {
        for (LevelLabel label : previous) {
            double away = Math.hypot(
                    space.toPixelX(label.x()) - stretch.middleX(), space.toPixelY(label.y()) - stretch.middleY());
            if (label.text().equals(text) && away < STRIDE) {
                return true;
            }
        }
        return false;
    }

    private LevelLabel label(int level, String text, Stretch stretch) {
        double directionX = stretch.toX() - stretch.fromX();
        double directionY = stretch.toY() - stretch.fromY();
        boolean turned = directionX < 0 || directionX == 0 && directionY < 0;
        // Adding 0 turns −0 into 0.
        double dx = (turned ? -directionX : directionX) + 0.0;
        double dy = (turned ? -directionY : directionY) + 0.0;
        double x = space.visible().axis(0).low() + stretch.middleX() / space.pixelsPerX();
        double y = space.visible().axis(1).low() + stretch.middleY() / space.pixelsPerY();
        return new LevelLabel(level, text, x, y, dx / space.pixelsPerX(), dy / space.pixelsPerY(), Math.atan2(dy, dx));
    }
}
