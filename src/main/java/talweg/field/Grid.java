package talweg.field;

import talweg.function.Domain;
import talweg.function.Domain.Range;
import talweg.function.Words;

/// The nodes at which a function of two variables is sampled: columns × rows of them, evenly spaced, the outermost on
/// the border of the rectangle.
///
/// @param x the range of the columns
/// @param y the range of the rows
/// @param columns nodes in a row, at least 2
/// @param rows rows of nodes, at least 2
public record Grid(Range x, Range y, int columns, int rows) {
    /// Nodes in a grid at most: 200 MB of values.
    public static final long MAXIMUM_NODES = 25_000_000;

    /// Nodes along one side at most; a screen has fewer.
    public static final int MAXIMUM_SIDE = 20_000;

    /// The step between nodes must be at least so many spacings of doubles, or neighbours blur into each other.
    private static final int LEAST_STEP_IN_ULPS = 4;

    /// Checks what only a fault of the program can get wrong; [#of] is the way in for what a person typed.
    public Grid {
        if (columns < 2 || rows < 2 || (long) columns * rows > MAXIMUM_NODES) {
            throw new IllegalArgumentException("no grid of " + columns + " × " + rows + " nodes");
        }
    }

    /// A grid over the first two axes of `domain`.
    ///
    /// @throws FieldMistake if it would have too few or too many nodes or its rectangle is empty, boundless or too
    /// narrow
    public static Grid of(Domain domain, long columns, long rows) throws FieldMistake {
        Words words = new Words("field");
        if (columns < 2 || rows < 2) {
            throw new FieldMistake(words.say("grid.tooSmall", columns, rows));
        }
        if (columns > MAXIMUM_SIDE || rows > MAXIMUM_SIDE || columns * rows > MAXIMUM_NODES) {
            throw new FieldMistake(words.say("grid.tooLarge", columns, rows, MAXIMUM_NODES, MAXIMUM_SIDE));
        }
        Range x = checked(domain.axis(0), columns, words);
        Range y = checked(domain.axis(1), rows, words);
        return new Grid(x, y, (int) columns, (int) rows);
    }

    private static Range checked(Range range, long nodes, Words words) throws FieldMistake {
        double low = range.low();
        double high = range.high();
        // Written so that NaN fails each test.
        if (!(low < high)) {
            throw new FieldMistake(words.say("range.empty", Decimal.shortest(low), Decimal.shortest(high)));
        }
        if (!Double.isFinite(high - low)) {
            throw new FieldMistake(words.say("range.boundless", Decimal.shortest(low), Decimal.shortest(high)));
        }
        double ulp = Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        if ((high - low) / (nodes - 1) < LEAST_STEP_IN_ULPS * ulp) {
            throw new FieldMistake(words.say("range.narrow", Decimal.shortest(low), Decimal.shortest(high)));
        }
        return range;
    }

    /// The rectangle.
    public Domain domain() {
        return Domain.rectangle(x.low(), x.high(), y.low(), y.high());
    }

    /// The x of the nodes in `column`.
    public double x(int column) {
        return node(x, column, columns - 1);
    }

    /// The y of the nodes in `row`.
    public double y(int row) {
        return node(y, row, rows - 1);
    }

    /// The x of all columns.
    public double[] xs() {
        double[] xs = new double[columns];
        java.util.Arrays.setAll(xs, this::x);
        return xs;
    }

    /// The y of all rows.
    public double[] ys() {
        double[] ys = new double[rows];
        java.util.Arrays.setAll(ys, this::y);
        return ys;
    }

    /// The width of a cell.
    public double cellWidth() {
        return x.width() / (columns - 1);
    }

    /// The height of a cell.
    public double cellHeight() {
        return y.width() / (rows - 1);
    }

    /// Both weights are quotients, so that the ends are exact and a symmetric range has symmetric nodes.
    private static double node(Range range, int i, int last) {
        return range.low() * ((double) (last - i) / last) + range.high() * ((double) i / last);
    }
}
