package talweg.desktop.pad;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.desktop.control.Numbers;
import talweg.engine.Arrival;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.figure.pad.PadPicture;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Scale;

/// What is said below a pad.
final class PadTexts {
    private static final Words WORDS = new Words("desktop");
    private static final int DIGITS = 3;

    private PadTexts() {}

    /// The cell at a place of the unit square, with the numbers with which it was computed.
    static String cell(PadTable table, double left, double up) {
        Pad pad = table.pad();
        int column = table.place(index(left, table.columns()));
        int row = pad.rows() == 1 ? 0 : table.place(index(up, table.rows()));
        return numbers(pad, column, row) + ": " + end(table.at(left, up));
    }

    private static int index(double fraction, int cells) {
        return (int) Math.clamp(Math.floor(fraction * cells), 0, cells - 1);
    }

    private static String numbers(Pad pad, int column, int row) {
        String first = number(pad.x(), pad.x().number(column));
        return pad.y()
                .map(axis -> first + " · " + number(axis, axis.number(row)))
                .orElse(first);
    }

    /// The run with the settings as they are.
    static String point(PadPoint point) {
        Pad pad = point.pad();
        String first = number(pad.x(), point);
        String numbers =
                pad.y().map(axis -> first + " · " + number(axis, point)).orElse(first);
        return WORDS.say("pad.point", numbers + ": " + end(point.arrival()));
    }

    private static String number(PadAxis axis, PadPoint point) {
        OptionalDouble own = Pad.number(point.pad().run().method(), axis);
        OptionalDouble number = own.isEmpty() && axis.hyperparameter().isRate() ? point.rate() : own;
        return number.isPresent()
                ? number(axis, number.getAsDouble())
                : axis.hyperparameter().plain();
    }

    /// The best cell; what to do if there is none.
    static String best(PadTable table) {
        Pad pad = table.pad();
        return table.best()
                .map(cell -> {
                    double left = (cell[0] + 0.5) / pad.columns();
                    double up = (cell[1] + 0.5) / pad.rows();
                    return WORDS.say("pad.best", numbers(pad, cell[0], cell[1]) + ": " + end(table.at(left, up)));
                })
                .orElse(WORDS.say("pad.nowhere"));
    }

    private static String end(Arrival arrival) {
        String value = Numbers.typeset(arrival.value(), DIGITS);
        return switch (arrival.status()) {
            case CONVERGED -> WORDS.say("pad.converged", arrival.k(), value);
            case STEP_LIMIT, STALLED -> WORDS.say("pad.underWay", arrival.k(), value);
            case DIVERGED -> WORDS.say("pad.diverged", arrival.k());
            case UNDEFINED, SINGULAR_HESSIAN, NOT_LEAST_SQUARES -> WORDS.say("pad.undefined", arrival.k());
        };
    }

    private static String number(PadAxis axis, double number) {
        boolean missing = axis.hyperparameter().scale() == Scale.ONE_MINUS;
        String text = missing
                ? Numbers.significant(1 - Double.parseDouble(Numbers.significant(1 - number, DIGITS)), 6)
                : Numbers.significant(number, DIGITS);
        return axis.hyperparameter().plain() + " " + text.replace('-', '−');
    }

    /// Where the eigenvalues are taken, and what is best by them.
    static String theory(PadPicture picture, boolean here) {
        return picture.theory()
                .filter(_ -> picture.limit().isPresent() || picture.optimum().isPresent())
                .map(theory -> place(theory, here)
                        + theory.optimum(picture.method())
                                .map(best -> " " + optimum(best))
                                .orElse(""))
                .orElse("");
    }

    private static String place(Theory theory, boolean here) {
        StringBuilder point = new StringBuilder();
        for (double coordinate : theory.point()) {
            point.append(point.isEmpty() ? "" : ", ").append(Numbers.typeset(coordinate, DIGITS));
        }
        return WORDS.say(
                here ? "pad.theoryHere" : "pad.theoryBest",
                point,
                Numbers.typeset(theory.least(), DIGITS),
                Numbers.typeset(theory.largest(), DIGITS));
    }

    private static String optimum(Theory.Optimum best) {
        String rate = Numbers.typeset(best.rate(), DIGITS);
        return best.momentum().isPresent()
                ? WORDS.say(
                        "pad.optimumBoth", rate, Numbers.typeset(best.momentum().getAsDouble(), DIGITS))
                : WORDS.say("pad.optimum", rate);
    }

    /// What happens to a rate that is not a number; empty for one that is.
    static Optional<String> rate(Method method, PadSides sides) {
        boolean isThere = sides.x().hyperparameter().isRate()
                || sides.y().filter(axis -> axis.hyperparameter().isRate()).isPresent();
        return method.rate()
                .filter(rate -> isThere && !(rate instanceof Rate.Constant))
                .map(rate -> WORDS.say(rate instanceof Rate.Automatic ? "pad.automatic" : "pad.schedule"));
    }
}
