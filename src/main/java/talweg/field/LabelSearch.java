package talweg.field;

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

    /// Labels nearer than this to another cost something, in pixels.
    private static final double SPREAD = 220;

    /// What it costs to stand where another label is.
    private static final double CLUSTERED = 2.5;

    /// Pixels by which a curve that is computed anew lies elsewhere.
    private static final double HAIR = 2;

    /// Pixels between the middles of two labels at least: a small pit has few labels, however many curves.
    private static final double APART = 64;

    /// Two labels nearer than this do not both stay, in pixels.
    private static final double CLOSE = 50;

    private final LevelCurves curves;
    private final Levels levels;
    private final LabelSpace space;
    private final Occupancy occupancy;

    LabelSearch(LevelCurves curves, Levels levels, LabelSpace space) {
        this.curves = curves;
        this.levels = levels;
        this.space = space;
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
            if (pixels.length() < LEAST_LENGTH * width) {
                continue;
            }
            int places = (int) (pixels.length() / STRIDE);
            for (int i = 1; i < places; i++) {
                Stretch stretch = pixels.stretch(i * pixels.length() / places, width);
                double cost = cost(level, stretch);
                if (cost < least
                        && occupancy.distance(stretch) > APART
                        && occupancy.isFree(level, stretch, SAME_LEVEL_DISTANCE)) {
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

    /// The label where it stood, to the hair, if its curve is still there and nothing is in the way: it would creep if
    /// it were placed anew while the map is panned.
    Optional<LevelLabel> again(LevelLabel label) {
        int level = levels.indexOf(label.text());
        for (int line = level < 0 ? 0 : curves.firstLine()[level]; line < end(level); line++) {
            PixelLine pixels = new PixelLine(curves, line, space);
            double foot = pixels.foot(space.toPixelX(label.x()), space.toPixelY(label.y()), HAIR);
            if (Double.isNaN(foot)) {
                continue;
            }
            Stretch stretch = pixels.stretch(foot, space.width().applyAsDouble(label.text()));
            boolean apart = occupancy.distance(stretch) > CLOSE && occupancy.isFree(level, stretch, CLOSE);
            if (apart && Double.isFinite(cost(level, stretch))) {
                occupancy.take(level, stretch);
                return Optional.of(label(level, label.text(), stretch));
            }
        }
        return Optional.empty();
    }

    private int end(int level) {
        return level < 0 ? 0 : curves.firstLine()[level + 1];
    }

    private double cost(int level, Stretch stretch) {
        double straying = stretch.straying() / (STRAIGHT * space.height());
        // Also for NaN, from a label without width.
        if (!(straying <= 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double near = Math.max(0, 1 - occupancy.distance(stretch) / SPREAD);
        return straying + CROWDED * occupancy.others(level, stretch) + CLUSTERED * near;
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
