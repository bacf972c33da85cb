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
}
