package talweg.desktop.pad;

import java.util.List;
import java.util.Optional;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.PadStatus;
import talweg.engine.pad.PadTable;
import talweg.method.Hyperparameter;
import talweg.method.Kind;

/// What lies along the sides of a pad.
///
/// @param x to the right, in cells
/// @param y upwards, in cells; empty for a strip
record PadSides(PadAxis x, Optional<PadAxis> y) {
    /// Cells of a pad: both numbers can be divided by nine, so that there is a first picture.
    private static final int COLUMNS = 63;

    private static final int ROWS = 54;

    /// Around what converged, as a part of it.
    private static final double ROOM = 0.5;

    /// The part of a slider's range that is seen at least.
    private static final double LEAST = 0.08;

    /// Cells of a strip, which costs less.
    private static final int STRIP = 189;

    static PadSides of(Hyperparameter x, Optional<Hyperparameter> y) {
        return new PadSides(new PadAxis(x, y.isPresent() ? COLUMNS : STRIP), y.map(other -> new PadAxis(other, ROWS)));
    }

    /// The usual ones; empty for a method without numbers.
    static Optional<PadSides> usual(Kind kind) {
        List<Hyperparameter> usual = PadAxis.usual(kind);
        return usual.stream().findFirst().map(x -> of(x, usual.stream().skip(1).findFirst()));
    }

    /// The same with another one to the right. What lay there comes upwards, where it was the one.
    PadSides withX(Hyperparameter other) {
        Optional<Hyperparameter> up = y.map(PadAxis::hyperparameter);
        return of(other, up.equals(Optional.of(other)) ? Optional.of(x.hyperparameter()) : up);
    }

    /// The same with another one upwards, or with none.
    PadSides withY(Optional<Hyperparameter> other) {
        Hyperparameter along = x.hyperparameter();
        return other.equals(Optional.of(along)) && y.isPresent()
                ? of(y.get().hyperparameter(), other)
                : of(along, other.filter(up -> !up.equals(along)));
    }

    /// Larger about a place.
    PadSides zoomed(double factor, double left, double up) {
        return new PadSides(x.zoomed(factor, left), y.map(axis -> axis.zoomed(factor, up)));
    }

    /// Near to the cells that converged, with some room around them; the same where there are none.
    PadSides fitted(PadTable table) {
        double[] left = {1, 0};
        double[] up = {1, 0};
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (table.status(column, row) == PadStatus.CONVERGED) {
                    spread(left, column, table.columns());
                    spread(up, row, table.rows());
                }
            }
        }
        return left[0] > left[1] ? this : new PadSides(between(x, left), y.map(axis -> between(axis, up)));
    }

    private static void spread(double[] range, int cell, int cells) {
        range[0] = Math.min(range[0], (double) cell / cells);
        range[1] = Math.max(range[1], (cell + 1.0) / cells);
    }

    private static PadAxis between(PadAxis axis, double... range) {
        double wide = Math.clamp((range[1] - range[0]) * (1 + ROOM), LEAST, 1);
        double begin = Math.clamp((range[0] + range[1] - wide) / 2, 0, 1 - wide);
        return wide >= 1 ? axis : axis.zoomed(1 / wide, begin / (1 - wide));
    }

    /// With the ranges of the sliders.
    PadSides whole() {
        return of(x.hyperparameter(), y.map(PadAxis::hyperparameter));
    }
}
