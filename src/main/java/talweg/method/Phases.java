package talweg.method;

import talweg.function.Demand;

/// Phases that several methods share.
final class Phases {
    private Phases() {}

    /// g ← ∇f(x), and what else the method asks of the function.
    static Phase evaluation(Demand demand, Runnable evaluate) {
        String key = demand.hessian() ? "evaluate-hessian" : "evaluate";
        return new Phase(key, new Notation(Column.GRADIENT, "\\nabla f<(x)>", "∇f<(x)>"), state -> evaluate.run());
    }

    /// x ← x − α·direction.
    static Phase move(String key, Column direction) {
        String place = "<" + direction.key() + ">";
        return new Phase(key, new Notation(Column.POINT, "<x> - <lr>\\," + place, "<x> − <lr> " + place), state -> {
            double[][] x = state.of(Column.POINT);
            double[][] d = state.of(direction);
            for (int i = 0; i < x.length; i++) {
                Loops.subtractScaled(x[i], state.rate(), d[i], state.lanes());
            }
        });
    }

    /// x ← (1 − α·λ)·x.
    static Phase weightDecay(double decay) {
        return new Phase(
                "adamw-decay",
                new Notation(Column.POINT, "(1 - <lr> \\cdot <weight_decay>)\\,<x>", "(1 − <lr> · <weight_decay>) <x>"),
                state -> {
                    for (double[] x : state.of(Column.POINT)) {
                        Loops.scale(x, 1 - state.rate() * decay, state.lanes());
                    }
                });
    }

    /// v ← μ·v + g.
    static Phase velocity(Column velocity, double momentum) {
        return new Phase(
                "velocity",
                new Notation(velocity, "<momentum>\\,<velocity> + <g>", "<momentum> <velocity> + <g>"),
                state -> {
                    double[][] v = state.of(velocity);
                    double[][] g = state.of(Column.GRADIENT);
                    for (int i = 0; i < v.length; i++) {
                        Loops.decayAndAdd(v[i], momentum, g[i], state.lanes());
                    }
                });
    }

    /// s ← β·s + (1 − β)·g⊙g.
    static Phase averageOfSquares(String key, Column squares, String factor, double beta) {
        String s = "<" + squares.key() + ">";
        String b = "<" + factor + ">";
        return new Phase(
                key,
                new Notation(
                        squares,
                        b + "\\," + s + " + (1 - " + b + ")\\,<g> \\odot <g>",
                        b + " " + s + " + (1 − " + b + ") <g> ⊙ <g>"),
                state -> {
                    double[][] v = state.of(squares);
                    double[][] g = state.of(Column.GRADIENT);
                    for (int i = 0; i < v.length; i++) {
                        Loops.averageSquares(v[i], beta, g[i], state.lanes());
                    }
                });
    }

    /// x ← x − α g / (√s + ε).
    static Phase moveByRoot(String key, Column squares, double epsilon) {
        String s = "<" + squares.key() + ">";
        return new Phase(
                key,
                new Notation(
                        Column.POINT,
                        "<x> - \\frac{<lr>}{\\sqrt{" + s + "} + <eps>} \\odot <g>",
                        "<x> − <lr> / (√" + s + " + <eps>) ⊙ <g>"),
                state -> {
                    double[][] x = state.of(Column.POINT);
                    double[][] g = state.of(Column.GRADIENT);
                    double[][] v = state.of(squares);
                    for (int i = 0; i < x.length; i++) {
                        Loops.divideByRoot(x[i], state.rate(), g[i], 1, v[i], epsilon, state.lanes());
                    }
                });
    }

    /// What a phase does with one lane.
    @FunctionalInterface
    interface LaneLoop {
        /// Does it.
        void run(State state, int lane);
    }

    /// A phase for the lanes in which `test` holds.
    static Phase where(String key, Notation notation, Lanes.Test test, LaneLoop loop) {
        return new Phase(key, notation, state -> Lanes.any(state, test), state -> {
            for (int lane = 0; lane < state.lanes(); lane++) {
                if (test.holds(state, lane)) {
                    loop.run(state, lane);
                }
            }
        });
    }
}
