package talweg.method;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.function.OneVariable;
import talweg.function.Result;
import talweg.method.Notation.Place;

/// Writes the rules of a method's phases: with symbols, and with the numbers of one lane.
final class Blackboard {
    /// Coordinates of a vector that are written out; the rest is dots.
    static final int SHOWN = 4;

    /// Significant digits of the numbers in a typeset rule and of what comes out of it: there they stand close
    /// together, and the table has all of them.
    private static final int DIGITS = 5;

    private static final Pattern FIRST = Pattern.compile("^\\(([-−][^()]*)\\)(?=\\s*[-+−])");

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
        String beforeLatex = Products.latex(Notation.fill(
                notation.latex(), place -> bracketed(place, latexNumber(notation, place.name()))));
        String beforePlain = Products.plain(Notation.fill(
                notation.plain(), place -> bracketed(place, plainNumber(notation, place.name()))));
        phase.loop().run(state);
        Column left = notation.left();
        double[] result = state.read(left, 0);
        return new Explanation.Line(
                phase,
                result,
                latex(symbols.latex(notation)),
                text(symbols.plain(notation)),
                latex(left.latex() + " = " + opened(beforeLatex)) + " = "
                        + new TypesetNumbers(DIGITS).result(left, result),
                text(left.plain() + " = " + opened(beforePlain)) + " = " + result(left, result),
                contents());
    }

    private String latex(String rule) {
        return OneVariable.latex(rule, state.dimension());
    }

    private String text(String rule) {
        return OneVariable.text(rule, state.dimension());
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

    /// A negative number with which a sum of numbers begins needs no brackets.
    private String opened(String sum) {
        return state.dimension() == 1 ? FIRST.matcher(sum).replaceFirst("$1") : sum;
    }

    /// A vector of one number brings no brackets along.
    private String bracketed(Place place, String number) {
        boolean wanted = place.bracketed() && state.dimension() == 1 && !number.startsWith("(");
        return wanted ? "(" + number + ")" : number;
    }

    private String latexNumber(Notation notation, String name) {
        Column column = symbols.column(name);
        return column != null
                ? new TypesetNumbers(DIGITS).of(column, state.read(column, 0))
                : Figures.latex(number(notation, name));
    }

    private String plainNumber(Notation notation, String name) {
        Column column = symbols.column(name);
        return column != null ? plain(column, state.read(column, 0)) : Figures.plain(number(notation, name));
    }

    private double number(Notation notation, String name) {
        return notation.constant(name)
                .map(constant -> constant.value().applyAsDouble(state))
                .orElseGet(() -> parameter(name));
    }

    private double parameter(String name) {
        if (name.equals("t")) {
            return state.t();
        }
        return method.setting(name) instanceof Setting.Number number ? number.value() : state.rate();
    }

    /// The numbers of a column as text.
    static String plain(Column column, double[] numbers) {
        int rows = rows(column, numbers.length);
        return rows == numbers.length
                ? onePlain(column, numbers)
                : sequence(numbers, rows, part -> onePlain(column, part), rows == 1 ? ", " : " ", " …");
    }

    /// The same with nothing after it: a number below zero needs no brackets then.
    private static String result(Column column, double[] numbers) {
        return numbers.length == 1 ? Figures.plain(numbers[0]) : plain(column, numbers);
    }

    private static String onePlain(Column column, double[] numbers) {
        if (numbers.length == 1) {
            return bracketNegative(Figures.plain(numbers[0]));
        }
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
    static int rows(Column column, int numbers) {
        int dimension = 1;
        while (column.count().in(dimension) * column.shape().rows(dimension) < numbers) {
            dimension++;
        }
        return column.shape().rows(dimension);
    }

    static String sequence(double[] numbers, int rows, Function<double[], String> one, String between, String more) {
        int count = numbers.length / rows;
        String shown = IntStream.range(0, Math.min(count, SHOWN))
                .mapToObj(j -> one.apply(Arrays.copyOfRange(numbers, j * rows, (j + 1) * rows)))
                .collect(Collectors.joining(between));
        return count > SHOWN ? shown + more : shown;
    }

    static String bracketNegative(String number) {
        return number.startsWith("-") || number.startsWith("−") ? "(" + number + ")" : number;
    }

    static int order(int triangle) {
        return (int) Math.round((Math.sqrt(8.0 * triangle + 1) - 1) / 2);
    }

    private static String tuple(int size, IntFunction<String> entry) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < Math.min(size, SHOWN); i++) {
            text.append(i == 0 ? "" : ", ").append(entry.apply(i));
        }
        return text.append(size > SHOWN ? ", …" : "").append(")").toString();
    }
}
