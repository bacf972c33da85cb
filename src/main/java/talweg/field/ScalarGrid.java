package talweg.field;

/// The values of a function at the nodes of a grid.
///
/// @param grid where the nodes are
/// @param rows `rows[row][column]`, not written any more
/// @param statistics how the values are distributed
public record ScalarGrid(Grid grid, double[][] rows, Statistics statistics) {
    /// Takes `rows` over; nobody may write them from now on.
    public static ScalarGrid of(Grid grid, double[][] rows) {
        return new ScalarGrid(grid, rows, Statistics.of(rows));
    }
}
