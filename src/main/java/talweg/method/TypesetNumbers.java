package talweg.method;

import talweg.function.Result;

/// The numbers of a column as LaTeX: a scalar, a column vector, or the rows of a symmetric matrix; one after the other
/// where there are several. As many vectors as there are coordinates are the columns of a matrix.
///
/// @param digits significant ones
record TypesetNumbers(int digits) {
    private interface Entry {
        double at(int row, int column);
    }

    String of(Column column, double[] numbers) {
        int rows = Blackboard.rows(column, numbers.length);
        if (rows == numbers.length) {
            return one(column, numbers);
        }
        if (column.shape() == Shape.COORDINATE
                && rows * rows == numbers.length
                && column.count().in(rows) == rows) {
            return pmatrix(rows, rows, (row, c) -> numbers[c * rows + row]);
        }
        String between = rows == 1 ? ",\\;" : "\\;";
        return Blackboard.sequence(numbers, rows, part -> one(column, part), between, "\\;\\cdots");
    }

    /// The same with nothing after it: a number below zero needs no brackets then.
    String result(Column column, double[] numbers) {
        return numbers.length == 1 ? Figures.latex(numbers[0], digits) : of(column, numbers);
    }

    private String one(Column column, double[] numbers) {
        if (numbers.length == 1) {
            return Blackboard.bracketNegative(Figures.latex(numbers[0], digits));
        }
        return switch (column.shape()) {
            case STEP, LANE -> Blackboard.bracketNegative(Figures.latex(numbers[0], digits));
            case COORDINATE -> pmatrix(numbers.length, 1, (row, c) -> numbers[row]);
            case MATRIX -> {
                int n = Blackboard.order(numbers.length);
                yield pmatrix(n, n, (row, c) -> numbers[Result.packed(row, c)]);
            }
        };
    }

    private String pmatrix(int rows, int columns, Entry entry) {
        StringBuilder text = new StringBuilder("\\begin{pmatrix}");
        for (int row = 0; row < Math.min(rows, Blackboard.SHOWN); row++) {
            text.append(row == 0 ? "" : "\\\\");
            for (int c = 0; c < Math.min(columns, Blackboard.SHOWN); c++) {
                text.append(c == 0 ? "" : "&").append(Figures.latex(entry.at(row, c), digits));
            }
            text.append(columns > Blackboard.SHOWN ? "&\\cdots" : "");
        }
        return text.append(rows > Blackboard.SHOWN ? "\\\\\\vdots" : "")
                .append("\\end{pmatrix}")
                .toString();
    }
}
