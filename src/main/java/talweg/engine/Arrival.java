package talweg.engine;

import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Method;

/// How a run of one lane ends, without its way: for thousands of runs of which nobody looks into one.
///
/// It is the end of the [Run] with the same request, but for two things. A lane that stays beyond [Outcome#FAR] for
/// [#PATIENCE] steps is given up: Newton's method may come back from there, others do not, and their numbers take
/// hundreds of steps to overflow. And a lane that is stalled has only come to its last step.
///
/// @param status converged, diverged, undefined in some way, or at the last step
/// @param k the last iterate with finite numbers; −1 if there is none
/// @param value f there
/// @param growth the mean of ln ‖∇f(x_{j+1})‖/‖∇f(x_j)‖ until there: above 0, the gradient has become longer; NaN where
///     that says nothing
public record Arrival(Status status, int k, double value, double growth) {
    /// Steps beyond all bounds after which a lane is given up.
    public static final int PATIENCE = 16;

    /// Steps between two looks at whether the result is still wanted.
    private static final int LOOK = 1024;

    /// Runs the first lane of `request`.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Arrival of(RunRequest request, Workspace workspace) {
        Method method = AutomaticRates.resolve(
                request.method(), request.objective(), request.starts(), request.domain(), workspace);
        return new Journey(request.withMethod(method), workspace).arrival();
    }

    /// The way there. Mutable, owned by one task.
    private static final class Journey {
        private final RunRequest request;
        private final Workspace workspace;
        private final Walk walk;
        private final double epsilon;
        private int last = -1;
        private double value = Double.NaN;
        private double first = Double.NaN;
        private double norm = Double.NaN;
        private int farSince = -1;
        private boolean startedFar;

        Journey(RunRequest request, Workspace workspace) {
            this.request = request;
            this.workspace = workspace;
            this.walk = new Walk(request, workspace);
            this.epsilon = request.tolerance().orElse(-1);
        }

        Arrival arrival() {
            while (walk.look()) {
                int k = walk.k();
                see(k);
                if (epsilon >= 0 && walk.isAtRest(epsilon)) {
                    return end(Status.CONVERGED);
                }
                if (k == request.steps() || farSince >= 0 && k - farSince >= PATIENCE) {
                    return end(farSince >= 0 ? Status.DIVERGED : Status.STEP_LIMIT);
                }
                if (k % LOOK == LOOK - 1) {
                    workspace.cancellation().check();
                }
                walk.step();
            }
            return end(farSince >= 0 || last >= 0 && walk.isFartherThan(Outcome.FAR) ? Status.DIVERGED : broken());
        }

        private void see(int k) {
            last = k;
            value = walk.value();
            norm = walk.gradientNorm();
            if (k == 0) {
                first = norm;
                startedFar = walk.isFartherThan(Outcome.FAR);
            }
            boolean far = !startedFar && walk.isFartherThan(Outcome.FAR);
            farSince = far ? farSince < 0 ? k : farSince : -1;
        }

        /// Seldom: the whole run looks into what went wrong.
        private Status broken() {
            return Run.of(request, workspace.cancellation(), Progress.NONE)
                    .outcome()
                    .status();
        }

        private Arrival end(Status status) {
            double growth = Math.log(norm / first) / Math.max(1, last);
            return new Arrival(status, last, value, growth);
        }
    }
}
