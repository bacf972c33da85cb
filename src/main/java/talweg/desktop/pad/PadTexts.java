package talweg.desktop.pad;

import java.util.Optional;
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

    /// The cell at a place of the unit square.
    static String cell(PadTable table, double left, double up) {
        return sentence(table, left, up, table.at(left, up));
    }

    /// The best cell; what to do if there is none.
    static String best(PadTable table) {
        Pad pad = table.pad();
        return table.best()
                .map(cell -> {
                    double left = (cell[0] + 0.5) / pad.columns();
                    double up = (cell[1] + 0.5) / pad.rows();
                    return WORDS.say("pad.best", sentence(table, left, up, table.at(left, up)));
                })
                .orElse(WORDS.say("pad.nowhere"));
    }

    private static String sentence(PadTable table, double left, double up, Arrival arrival) {
        Pad pad = table.pad();
        StringBuilder numbers = new StringBuilder(number(pad.x(), left));
        pad.y().ifPresent(axis -> numbers.append(" · ").append(number(axis, up)));
        String value = Numbers.typeset(arrival.value(), DIGITS);
        String end = switch (arrival.status()) {
            case CONVERGED -> WORDS.say("pad.converged", arrival.k(), value);
            case STEP_LIMIT, STALLED -> WORDS.say("pad.underWay", arrival.k(), value);
            case DIVERGED -> WORDS.say("pad.diverged", arrival.k());
            case UNDEFINED, SINGULAR_HESSIAN, NOT_LEAST_SQUARES -> WORDS.say("pad.undefined", arrival.k());
        };
        return numbers + ": " + end;
    }

    private static String number(PadAxis axis, double fraction) {
        double number = axis.number(fraction);
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
