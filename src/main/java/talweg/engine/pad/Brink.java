package talweg.engine.pad;

import talweg.engine.Arrival;
import talweg.function.Workspace;

/// Finds how near a cell is to where runs begin to diverge: between two neighbours in a row of which one diverges, by
/// halving the distance.
final class Brink {
    /// Halvings: to a 64th of a cell.
    private static final int HALVINGS = 6;

    private Brink() {}

    /// The signed distances from the brink in one row, in cells and at most 1: above 0 where the run diverges, NaN
    /// where
    /// it is not defined.
    static double[] distances(PadTable table, int row, Workspace workspace) {
        double[] distances = new double[table.columns()];
        for (int column = 0; column < distances.length; column++) {
            distances[column] = sign(table.status(column, row));
        }
        for (int column = 0; column + 1 < distances.length; column++) {
            double left = sign(table.status(column, row));
            double right = sign(table.status(column + 1, row));
            if (left * right < 0) {
                double part = part(table.pad(), column, row, left > 0, workspace);
                distances[column] = nearer(distances[column], left * part);
                distances[column + 1] = nearer(distances[column + 1], right * (1 - part));
            }
        }
        return distances;
    }

    private static double sign(PadStatus status) {
        return switch (status) {
            case DIVERGED -> 1;
            case CONVERGED, UNDER_WAY -> -1;
            case UNDEFINED -> Double.NaN;
        };
    }

    private static double nearer(double one, double other) {
        return Math.abs(other) < Math.abs(one) ? other : one;
    }

    /// The part of the way from the middle of a cell to that of the next on its right.
    private static double part(Pad pad, int column, int row, boolean leftDiverges, Workspace workspace) {
        double low = 0;
        double high = 1;
        double up = pad.y().map(axis -> axis.number(row)).orElse(0.0);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double number = pad.x().number((column + 0.5 + middle) / pad.columns());
            Arrival arrival = Arrival.of(pad.run().withMethod(pad.method(number, up)), workspace);
            boolean diverges = Pad.status(arrival.status()) == PadStatus.DIVERGED;
            low = diverges == leftDiverges ? middle : low;
            high = diverges == leftDiverges ? high : middle;
        }
        return (low + high) / 2;
    }
}
