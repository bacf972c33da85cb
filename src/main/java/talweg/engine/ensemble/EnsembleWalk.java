package talweg.engine.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import talweg.engine.RunRequest;
import talweg.function.Cancellation;
import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Method;

/// One method from many starts at once, at one iteration, from where it goes to any other. Nothing has to be computed
/// beforehand: the first picture waits for nothing, and the next one costs a step. Mutable, owned by one task at a
/// time.
///
/// Its bits depend neither on the number of threads nor on the size of groups, and are those of a [talweg.engine.Run]
/// of each lane alone. When it is cancelled on the way it stays where it is, and can go on.
public final class EnsembleWalk {
    /// Lanes times keyframes, at most: many lanes have few, and going back takes longer.
    private static final int KEYFRAMES = 1 << 20;

    private static final int LEAST_STRIDE = 16;

    /// Lanes of a method whose lanes each have columns of their own, at most.
    private static final int MOST_ALONE = 10_000;

    /// Groups that share a workspace are done one after the other; so many such teams can be done at once.
    private static final int TEAMS = 16;

    private final RunRequest request;
    private final List<List<LaneGroup>> teams = new ArrayList<>();
    private final List<Workspace> workspaces = new ArrayList<>();
    private int k;

    /// All lanes at k = 0.
    ///
    /// @param one a run from the start of the scene, whose automatic rate all lanes get
    /// @param set where the lanes begin; a method that takes one lane at a time gets ten thousand of them at most
    public static EnsembleWalk of(RunRequest one, StartSet set) {
        double[] start = one.starts()[0];
        boolean alone = one.method().hasLaneRate();
        StartSet fit = alone ? set.withCount(Math.min(set.count(), MOST_ALONE)) : set;
        return of(one.withStarts(fit.points(one.domain(), start)), start);
    }

    /// All lanes at k = 0.
    ///
    /// @param start whose automatic rate all lanes get, so that one of them is the run from there
    static EnsembleWalk of(RunRequest request, double[] start) {
        double[][] alone = {start};
        Method method =
                AutomaticRates.resolve(request.method(), request.objective(), alone, request.domain(), new Workspace());
        return new EnsembleWalk(request.withMethod(method), Workspace.BLOCK);
    }

    /// @param request with its rate resolved
    EnsembleWalk(RunRequest request, int groupSize) {
        this.request = request;
        int lanes = request.starts().length;
        int size = request.method().hasLaneRate() ? 1 : groupSize;
        int groups = (lanes + size - 1) / size;
        int stride = Math.max(LEAST_STRIDE, (int) ((long) request.steps() * lanes / KEYFRAMES));
        int team = (groups + TEAMS - 1) / TEAMS;
        for (int from = 0; from < groups; from += team) {
            Workspace workspace = new Workspace();
            workspaces.add(workspace);
            teams.add(team(from, Math.min(groups, from + team), size, stride, workspace));
        }
    }

    private List<LaneGroup> team(int from, int to, int size, int stride, Workspace workspace) {
        List<LaneGroup> team = new ArrayList<>();
        for (int group = from; group < to; group++) {
            int first = group * size;
            double[][] starts =
                    Arrays.copyOfRange(request.starts(), first, Math.min(first + size, request.starts().length));
            team.add(new LaneGroup(request, starts, first, stride, workspace));
        }
        return team;
    }

    /// What runs, its rate resolved.
    public RunRequest request() {
        return request;
    }

    /// The number of lanes.
    public int lanes() {
        return request.starts().length;
    }

    /// Where it stands.
    public int k() {
        return k;
    }

    /// Goes to iteration k ≤ N. On a thread of an engine the teams are shared among its threads.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public void seek(int wanted, Cancellation cancellation) {
        each((group, _) -> {
            if (!cancellation.requested()) {
                group.seek(wanted);
            }
        });
        cancellation.check();
        k = wanted;
    }

    /// Does something with every group; those of a team one after the other.
    void each(BiConsumer<LaneGroup, Workspace> work) {
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            List<LaneGroup> team = teams.get(i);
            Workspace workspace = workspaces.get(i);
            tasks.add(ForkJoinTask.adapt(() -> team.forEach(group -> work.accept(group, workspace))));
        }
        if (ForkJoinTask.inForkJoinPool()) {
            ForkJoinTask.invokeAll(tasks);
        } else {
            tasks.forEach(ForkJoinTask::invoke);
        }
    }

    /// Where all lanes are now, points[coordinate][lane]; NaN for one that has diverged or is no longer defined.
    public Positions positions() {
        double[][] points = new double[request.objective().function().dimension()][lanes()];
        each((group, _) -> group.read(points));
        return new Positions(k, points);
    }
}
