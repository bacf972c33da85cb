package talweg.method;

import java.util.List;

/// The phases of [Evolution], which remember its columns.
final class EvolutionRule {
    private final Column parents;
    private final Column parentSteps;
    private final Column points;
    private final Column steps;
    private final Column values;
    private final int survivors;
    private final int offspring;
    private final long seed;

    EvolutionRule(Evolution method) {
        this.parents = method.parentPoints();
        this.parentSteps = method.parentSteps();
        this.points = method.points();
        this.steps = method.steps();
        this.values = method.values();
        this.survivors = method.survivors();
        this.offspring = method.offspring();
        this.seed = method.seed();
    }

    List<Phase> phases() {
        return List.of(
                new Phase(
                        "evolution-steps",
                        new Notation(steps, "\\sigma_P\\,\\exp(\\tau\\,\\xi_0)", "σ(P) exp(τ ξ₀)"),
                        this::mutateSteps),
                new Phase(
                        "evolution-points",
                        new Notation(points, "P + \\sigma_Y\\,\\xi", "P + σ(Y) ξ"),
                        this::mutatePoints),
                new Phase("population-values", new Notation(values, "f(Y_j)", "f(Yⱼ)"), state -> {
                    DerivativeFree.ask(state, points, values, 0);
                    DerivativeFree.count(state, offspring);
                }),
                new Phase("population-sort", new Notation(points, "\\operatorname{sort}_f(Y)", "sort(Y)"), this::sort),
                new Phase(
                        "evolution-select",
                        new Notation(parents, "(Y_1, \\dots, Y_\\mu)", "(Y₁, …, Y_μ)"),
                        this::select),
                new Phase("evolution-best", new Notation(Column.POINT, "P_1", "P₁"), this::best));
    }

    /// Draws of one offspring: parent, nothing, two for the step size, then the coordinates; a pair never parts.
    private static int firstDraw(int child, int n) {
        return child * (4 + n + n % 2);
    }

    private int parent(State state, int child, int lane) {
        double chosen = state.uniform(seed, lane, firstDraw(child, state.dimension()));
        return Math.min((int) (chosen * survivors), survivors - 1);
    }

    private void mutateSteps(State state) {
        double tau = 1 / Math.sqrt(2.0 * state.dimension());
        double[][] from = state.of(parentSteps);
        double[][] to = state.of(steps);
        for (int child = 0; child < offspring; child++) {
            int draw = firstDraw(child, state.dimension()) + 2;
            for (int lane = 0; lane < state.lanes(); lane++) {
                double factor = StrictMath.exp(tau * state.normal(seed, lane, draw));
                to[child][lane] = from[parent(state, child, lane)][lane] * factor;
            }
        }
    }

    private void mutatePoints(State state) {
        int n = state.dimension();
        double[][] from = state.of(parents);
        double[][] to = state.of(points);
        double[][] lengths = state.of(steps);
        for (int child = 0; child < offspring; child++) {
            int draw = firstDraw(child, n) + 4;
            for (int lane = 0; lane < state.lanes(); lane++) {
                int parent = parent(state, child, lane);
                for (int i = 0; i < n; i++) {
                    to[child * n + i][lane] =
                            from[parent * n + i][lane] + lengths[child][lane] * state.normal(seed, lane, draw + i);
                }
            }
        }
    }

    private void sort(State state) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            Ranking.sort(state.of(points), state.of(values), state.of(steps), lane);
        }
    }

    /// A generation without any value has no heirs: its parents try again.
    private void select(State state) {
        int n = state.dimension();
        double[][] born = state.of(points);
        double[][] lengths = state.of(steps);
        double[] least = state.of(values)[0];
        double[][] nextPoints = state.of(parents);
        double[][] nextSteps = state.of(parentSteps);
        for (int lane = 0; lane < state.lanes(); lane++) {
            for (int j = 0; j < survivors && least[lane] < Double.POSITIVE_INFINITY; j++) {
                nextSteps[j][lane] = lengths[j][lane];
                for (int i = 0; i < n; i++) {
                    nextPoints[j * n + i][lane] = born[j * n + i][lane];
                }
            }
        }
    }

    private void best(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] best = state.of(parents);
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(best[i], 0, x[i], 0, state.lanes());
        }
    }
}
