package talweg.figure.pad;

import java.util.OptionalDouble;
import talweg.engine.pad.PadTable;
import talweg.field.Grid;
import talweg.field.LevelCurves;
import talweg.field.ScalarGrid;
import talweg.figure.Dash;
import talweg.figure.Layer;
import talweg.figure.MapStyle;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.function.Cancellation;
import talweg.function.Domain;

/// What of a pad's picture follows from its cells alone: the colours, and the boundary of divergence. Made in the
/// background and kept while a point is dragged upon it.
///
/// @param table the cells
/// @param tones their tones
/// @param heat the colours, in the unit square
/// @param boundary the boundary of divergence; without points where nothing diverges, or everything
public record PadGround(PadTable table, PadTones tones, Layer heat, Mark.Polylines boundary) {
    /// The line between settings with which runs diverge and those with which they do not.
    public static final Pen BOUNDARY = new Pen(Role.DANGER, 2, 1, Dash.SOLID, 1.5);

    /// The colours of a table.
    ///
    /// @param known the least value of f, if it is known
    /// @param start f(x₀)
    public static PadGround of(PadTable table, PadMeasure measure, OptionalDouble known, double start, MapStyle style) {
        PadTones tones = PadTones.of(table, measure, known, start);
        return new PadGround(table, tones, Layer.of(Layer.Kind.HEAT, raster(table, tones, style)), boundary(table));
    }

    private static Mark.Raster raster(PadTable table, PadTones tones, MapStyle style) {
        int columns = table.columns();
        int rows = Math.max(2, table.rows());
        double[] all = tones.tones();
        if (table.rows() == 1) {
            all = new double[2 * columns];
            System.arraycopy(tones.tones(), 0, all, 0, columns);
            System.arraycopy(tones.tones(), 0, all, columns, columns);
        }
        double x = 0.5 / columns;
        double y = 0.5 / rows;
        return new Mark.Raster(all, columns, rows, x, 1 - x, y, 1 - y, style);
    }

    private static Mark.Polylines boundary(PadTable table) {
        int columns = table.columns();
        if (columns < 2) {
            return Mark.Polylines.one(new double[0], new double[0], BOUNDARY);
        }
        boolean strip = table.rows() == 1;
        int rows = Math.max(2, table.rows());
        double[][] distance = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                distance[row][column] = table.distance(column, strip ? 0 : row);
            }
        }
        double x = 0.5 / columns;
        double y = strip ? 0 : 0.5 / rows;
        Grid grid = new Grid(new Domain.Range(x, 1 - x), new Domain.Range(y, 1 - y), columns, rows);
        LevelCurves curves = LevelCurves.of(ScalarGrid.of(grid, distance), new double[] {0}, Cancellation.NEVER);
        return new Mark.Polylines(curves.x(), curves.y(), curves.offsets(), BOUNDARY);
    }
}
