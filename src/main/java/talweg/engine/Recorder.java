package talweg.engine;

import java.util.OptionalDouble;
import talweg.function.Workspace;

/// Runs one lane from k = 0 to its end and keeps rows and keyframes.
final class Recorder {
    /// Steps between two reports of progress.
    private static final int REPORT = 4096;

    final RunRequest request;
    final RowTable table;
    final Keyframes keyframes;
    final Thinning thinning;
    final Watch watch = new Watch();
    private final Walk walk;
    private final Workspace workspace;
    private final Progress progress;

    /// The last iterate with finite numbers; −1 if there is none.
    int last = -1;

    /// How it ended.
    Ending ending = Ending.STEPS;

    /// How a walk comes to its end.
    enum Ending {
        STEPS,
        TOLERANCE,
        NOT_FINITE
    }

    Recorder(RunRequest request, Workspace workspace, Progress progress) {
        this.request = request;
        this.workspace = workspace;
        this.progress = progress;
        this.walk = new Walk(request, workspace);
        this.table = new RowTable(request.objective().function().dimension());
        this.keyframes = Keyframes.ofRun(request.steps());
        this.thinning = Thinning.of(request.steps());
    }

    Recorder record() {
        OptionalDouble tolerance = request.tolerance();
        while (true) {
            int k = walk.k();
            workspace.cancellation().check();
            if (k % REPORT == 0) {
                progress.report(k, request.steps());
            }
            if (keyframes.isDue(k)) {
                keyframes.add(walk.snapshot());
            }
            if (!walk.look()) {
                ending = Ending.NOT_FINITE;
                return this;
            }
            last = k;
            if (thinning.keeps(k)) {
                walk.write(table);
            }
            watch.see(k, walk);
            if (tolerance.isPresent() && walk.isAtRest(tolerance.getAsDouble())) {
                ending = Ending.TOLERANCE;
                return this;
            }
            if (k == request.steps()) {
                return this;
            }
            double length = walk.step();
            if (thinning.keeps(k)) {
                walk.finish(table, length);
            }
            watch.step(length, walk.isTryingAgain());
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Walk walk() {
        return walk;
    }
}
