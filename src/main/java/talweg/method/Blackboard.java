package talweg.method;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.function.Result;
import talweg.method.Notation.Place;

/// Writes the rules of a method's phases: with symbols, and with the numbers of one lane.
final class Blackboard {
    /// Coordinates of a vector that are written out; the rest is dots.
    private static final int SHOWN = 4;

    private final Method method;
    private final State state;
    private final Symbols symbols;

    Blackboard(Method method, State state) {
        this.method = method;
        this.state = state;
        this.symbols = new Symbols(method, state.columns());
    }

    /// Runs `phase` on the one lane of the state and writes it down.
    Explanation.Line explain(Phase phase) {
        Notation notation = phase.notation();
        String beforeLatex = Notation.fill(notation.latex(), this::latexNumber);
        String beforePlain = Notation.fill(notation.plain(), this::plainNumber);
        phase.loop().run(state);
        Column left = notation.left();
        double[] result = state.read(left, 0);
        return new Explanation.Line(
                phase,
                result,
                symbols.latex(notation),
                symbols.plain(notation),
                left.latex() + " = " + beforeLatex + " = " + latex(left, result),
                left.plain() + " = " + beforePlain + " = " + plain(left, result),
                contents());
    }

    private Map<Column, double[]> contents() {
        return state.columns().stream().collect(Collectors.toMap(column -> column, column -> state.read(column, 0)));
    }

    /// Writes down that `change` happens here; `before` is the method of the step before.
    Explanation.Line explain(Change change, Method before) {
        Hyperparameter hyperparameter = method.kind().hyperparameter(change.key());
        Column left = new Column(change.key(), hyperparameter.plain(), hyperparameter.latex(), Shape.STEP, false);
        Setting old = before.setting(change.key());
        String latex = change.setting().latex();
        String plain = change.setting().plain();
        Phase phase = new Phase("change", new Notation(left, latex, plain), nothing -> {});
        return new Explanation.Line(
                phase,
                new double[0],
                left.latex() + " \\leftarrow " + latex,
                left.plain() + " ← " + plain,
                left.latex() + " = " + old.latex() + " \\to " + latex,
                left.plain() + " = " + old.plain() + " → " + plain,
                contents());
    }

    private String latexNumber(Place place) {
        Column column = symbols.column(place.name());
        return column != null ? latex(column, state.read(column, 0)) : Figures.latex(parameter(place.name()));
    }

    private String plainNumber(Place place) {
        Column column = symbols.column(place.name());
        return column != null ? plain(column, state.read(column, 0)) : Figures.plain(parameter(place.name()));
    }

    private double parameter(String name) {
        if (name.equals("t")) {
            return state.t();
        }
        return method.setting(name) instanceof Setting.Number number ? number.value() : state.rate();
    }

    /// The numbers of a column as LaTeX: a scalar, a column vector, or the rows of a symmetric matrix; one after the
    /// other where there are several.
    static String latex(Column column, double[] numbers) {
        int rows = rows(column, numbers.length);
        return rows == numbers.length
                ? one(column, numbers)
                : sequence(numbers, rows, part -> one(column, part), "\\;", "\\;\\cdots");
    }

    private static String one(Column column, double[] numbers) {
        return switch (column.shape()) {
            case STEP, LANE -> bracketNegative(Figures.latex(numbers[0]));
            case COORDINATE -> pmatrix(numbers.length, 1, (row, c) -> numbers[row]);
            case MATRIX -> {
                int n = order(numbers.length);
                yield pmatrix(n, n, (row, c) -> numbers[Result.packed(row, c)]);
            }
        };
    }

    /// The numbers of a column as text.
    static String plain(Column column, double[] numbers) {
        int rows = rows(column, numbers.length);
        return rows == numbers.length
                ? onePlain(column, numbers)
                : sequence(numbers, rows, part -> onePlain(column, part), " ", " …");
    }

    private static String onePlain(Column column, double[] numbers) {
        return switch (column.shape()) {
            case STEP, LANE -> bracketNegative(Figures.plain(numbers[0]));
            case COORDINATE -> tuple(numbers.length, i -> Figures.plain(numbers[i]));
            case MATRIX -> {
                int n = order(numbers.length);
                yield tuple(n, row -> tuple(n, c -> Figures.plain(numbers[Result.packed(row, c)])));
            }
        };
    }

    /// How many of the numbers belong to one of the column's parts.
    private static int rows(Column column, int numbers) {
        int dimension = 1;
        while (column.count().in(dimension) * column.shape().rows(dimension) < numbers) {
            dimension++;
        }
        return column.shape().rows(dimension);
    }

    private static String sequence(
            double[] numbers, int rows, Function<double[], String> one, String between, String more) {
        int count = numbers.length / rows;
        String shown = IntStream.range(0, Math.min(count, SHOWN))
                .mapToObj(j -> one.apply(Arrays.copyOfRange(numbers, j * rows, (j + 1) * rows)))
                .collect(Collectors.joining(between));
        return count > SHOWN ? shown + more : shown;
    }

    private static String bracketNegative(String number) {
        return number.startsWith("-") || number.startsWith("−") ? "(" + number + ")" : number;
    }

    private static int order(int triangle) {
        return (int) Math.round((Math.sqrt(8.0 * triangle + 1) - 1) / 2);
    }

    private interface Entry {
        double at(int row, int column);
    }

    private static String pmatrix(int rows, int columns, Entry entry) {
        StringBuilder text = new StringBuilder("\\begin{pmatrix}");
        for (int row = 0; row < Math.min(rows, SHOWN); row++) {
            text.append(row == 0 ? "" : "\\\\");
            for (int c = 0; c < Math.min(columns, SHOWN); c++) {
                text.append(c == 0 ? "" : "&").append(Figures.latex(entry.at(row, c)));
            }
            text.append(columns > SHOWN ? "&\\cdots" : "");
        }
        return text.append(rows > SHOWN ? "\\\\\\vdots" : "")
                .append("\\end{pmatrix}")
                .toString();
    }

    private static String tuple(int size, IntFunction<String> entry) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < Math.min(size, SHOWN); i++) {
            text.append(i == 0 ? "" : ", ").append(entry.apply(i));
        }
        return text.append(size > SHOWN ? ", …" : "").append(")").toString();
    }
}
