package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.method.Momentum.Variant;

/// The rule of a heavy ball, written in the notation that was chosen.
final class HeavyBall {
    private final Momentum ball;
    private final Column column;

    private HeavyBall(Momentum ball) {
        this.ball = ball;
        this.column = ball.variant().column();
    }

    static List<Phase> phases(Momentum ball) {
        return new HeavyBall(ball).phases();
    }

    private List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        if (ball.dampening() == 0) {
            phases.add(accumulate(0));
        } else {
            phases.add(accumulate(0).when(state -> state.k() == 0));
            phases.add(accumulate(ball.dampening()).when(state -> state.k() > 0));
        }
        phases.add(move());
        return phases;
    }

    private Phase accumulate(double dampening) {
        Notation notation = new Notation(
                column,
                "<momentum>\\,<" + column.key() + "> " + gradient(dampening, "-", "\\,"),
                "<momentum> <" + column.key() + "> " + gradient(dampening, "−", " "));
        return new Phase(
                switch (ball.variant()) {
                    case SUM -> "velocity";
                    case SCALED -> "momentum-back";
                    case STEP -> "momentum-forth";
                    case AVERAGE -> "momentum-average";
                },
                notation,
                state -> accumulate(state, dampening));
    }

    /// The new gradient with its sign and factors, as written.
    private String gradient(double dampening, String minus, String times) {
        String sign = ball.variant() == Variant.STEP ? minus : "+";
        String rest = ball.variant() == Variant.AVERAGE ? "(1 " + minus + " <momentum>)" + times : "";
        String rate = ball.variant() == Variant.SCALED || ball.variant() == Variant.STEP ? "<lr>" + times : "";
        String damped = dampening == 0 ? "" : "(1 " + minus + " <dampening>)" + times;
        return sign + " " + rate + rest + damped + "<g>";
    }

    private void accumulate(State state, double dampening) {
        double weight = (1 - dampening)
                * switch (ball.variant()) {
                    case SUM -> 1;
                    case SCALED -> state.rate();
                    case STEP -> -state.rate();
                    case AVERAGE -> 1 - ball.momentum();
                };
        double[][] v = state.of(column);
        double[][] g = state.of(Column.GRADIENT);
        for (int i = 0; i < v.length; i++) {
            Loops.decayAndAddScaled(v[i], ball.momentum(), weight, g[i], state.lanes());
        }
    }

    private Phase move() {
        return switch (ball.variant()) {
            case SUM, AVERAGE -> Phases.move("momentum-move", column);
            case SCALED -> shift("momentum-subtract", column, -1);
            case STEP -> shift("momentum-add", column, 1);
        };
    }

    /// x ← x ± step.
    static Phase shift(String key, Column step, double sign) {
        String place = "<" + step.key() + ">";
        Notation notation = new Notation(
                Column.POINT, "<x> " + (sign < 0 ? "- " : "+ ") + place, "<x> " + (sign < 0 ? "− " : "+ ") + place);
        return new Phase(key, notation, state -> {
            double[][] x = state.of(Column.POINT);
            double[][] d = state.of(step);
            for (int i = 0; i < x.length; i++) {
                Loops.subtractScaled(x[i], -sign, d[i], state.lanes());
            }
        });
    }
}
