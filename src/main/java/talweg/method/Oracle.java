package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// Asks the function for what a rule needs, at the iterate or anywhere else. Remembers where answers go, so that a step
/// allocates nothing. Owned by one task.
final class Oracle {
    private final Objective objective;
    private final long firstLane;
    private final boolean alike;
    private final Workspace workspace;
    private final List<Result> answers = new ArrayList<>();

    Oracle(Objective objective, long firstLane, boolean alike, Workspace workspace) {
        this.objective = objective;
        this.firstLane = firstLane;
        this.alike = alike;
        this.workspace = workspace;
    }

    Objective objective() {
        return objective;
    }

    /// The number of a lane, by which it draws random numbers: its place within the whole run, or the same for all.
    long number(int lane) {
        return alike ? firstLane : firstLane + lane;
    }

    /// Fills `answer` for the first `lanes` points in step k.
    void ask(Demand demand, double[][] points, Result answer, int k, int lanes) {
        objective
                .function()
                .evaluate(
                        demand,
                        points,
                        objective.parameters(),
                        objective.sample(k, firstLane),
                        0,
                        lanes,
                        answer,
                        workspace);
    }

    /// The answer that goes into these arrays; those that are not asked for are null.
    Result into(double[] value, double[][] gradient, double[][] hessian, double[][] direction, double[][] product) {
        for (int i = 0; i < answers.size(); i++) {
            Result known = answers.get(i);
            if (known.value() == value
                    && known.gradient() == gradient
                    && known.hessian() == hessian
                    && known.direction() == direction
                    && known.product() == product) {
                return known;
            }
        }
        Result made = new Result(value, gradient, hessian, direction, product);
        answers.add(made);
        return made;
    }
}
