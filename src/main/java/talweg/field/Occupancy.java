package talweg.field;

import java.util.ArrayList;
import java.util.List;

/// Which places of the picture are taken by labels and markers, and where curves run.
final class Occupancy {
    /// The side of the tiles in which curves are noted, in pixels.
    private static final int TILE = 8;

    /// Stands for a tile with curves of several levels.
    private static final int SEVERAL = -1;

    private record Taken(int level, double x, double y) {}

    private final LabelSpace space;
    private final List<Taken> discs = new ArrayList<>();
    private final List<Taken> middles = new ArrayList<>();
    private final int columns;
    private final int rows;

    /// 0 for an empty tile, otherwise 1 + level, or SEVERAL.
    private final int[] tiles;

    Occupancy(LevelCurves curves, LabelSpace space) {
        this.space = space;
        this.columns = (int) Math.clamp(space.pixelWidth() / TILE, 1, 4096) + 1;
        this.rows = (int) Math.clamp(space.pixelHeight() / TILE, 1, 4096) + 1;
        this.tiles = new int[columns * rows];
        for (int line = 0; line < curves.lines(); line++) {
            int level = curves.levelOf(line);
            for (int p = curves.offsets()[line]; p < curves.offsets()[line + 1]; p++) {
                note(level, space.toPixelX(curves.x()[p]), space.toPixelY(curves.y()[p]));
            }
        }
    }

    private void note(int level, double x, double y) {
        if (isInside(x, y, 0)) {
            int tile = tile(x, y);
            tiles[tile] = tiles[tile] == 0 || tiles[tile] == level + 1 ? level + 1 : SEVERAL;
        }
    }

    private int tile(double x, double y) {
        int column = Math.min((int) (x / TILE), columns - 1);
        return Math.min((int) (y / TILE), rows - 1) * columns + column;
    }

    private boolean isInside(double x, double y, double margin) {
        return x >= margin && y >= margin && x <= space.pixelWidth() - margin && y <= space.pixelHeight() - margin;
    }

    /// How many tiles under the stretch hold curves of other levels.
    int others(int level, Stretch stretch) {
        int count = stretch.discs(TILE);
        int others = 0;
        for (int i = 0; i < count; i++) {
            double x = stretch.discX(i, count);
            double y = stretch.discY(i, count);
            int found = isInside(x, y, 0) ? tiles[tile(x, y)] : 0;
            others += found == 0 || found == level + 1 ? 0 : 1;
        }
        return others;
    }

    /// Whether a label on the stretch is inside the picture and clear of markers and other labels.
    boolean isFree(int level, Stretch stretch, double sameLevelDistance) {
        for (Taken middle : middles) {
            double away = Math.hypot(middle.x - stretch.middleX(), middle.y - stretch.middleY());
            if (middle.level == level && away < sameLevelDistance) {
                return false;
            }
        }
        int count = stretch.discs(space.height());
        for (int i = 0; i < count; i++) {
            if (!isFree(stretch.discX(i, count), stretch.discY(i, count))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(double x, double y) {
        double height = space.height();
        if (!isInside(x, y, height)) {
            return false;
        }
        for (Taken disc : discs) {
            // Discs of diameter height, half a height apart.
            if (Math.hypot(disc.x - x, disc.y - y) < 1.5 * height) {
                return false;
            }
        }
        for (double[] marker : space.markers()) {
            double away = Math.hypot(space.toPixelX(marker[0]) - x, space.toPixelY(marker[1]) - y);
            if (away < LabelSpace.MARKER_DISTANCE + height / 2) {
                return false;
            }
        }
        return true;
    }

    /// Pixels from the middle of the stretch to that of the nearest label; infinite if there is none.
    double distance(Stretch stretch) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Taken middle : middles) {
            nearest = Math.min(nearest, Math.hypot(middle.x - stretch.middleX(), middle.y - stretch.middleY()));
        }
        return nearest;
    }

    void take(int level, Stretch stretch) {
        middles.add(new Taken(level, stretch.middleX(), stretch.middleY()));
        int count = stretch.discs(space.height());
        for (int i = 0; i < count; i++) {
            discs.add(new Taken(level, stretch.discX(i, count), stretch.discY(i, count)));
        }
    }
}
