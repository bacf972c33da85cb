package talweg.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import talweg.function.Cancellation;
import talweg.function.Demand;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function that notes who asks it, and how much between two looks at a cancellation that it notes as well.
final class Watched implements RealFunction, Cancellation {
    private final RealFunction function;
    private final boolean looks;
    private final AtomicInteger asking = new AtomicInteger();

    /// Most threads that asked at the same time.
    final AtomicInteger most = new AtomicInteger();

    /// All threads that asked.
    final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /// Most lanes evaluated between two looks, as long as one thread asks.
    int longest;

    /// How often somebody looked.
    int looked;

    /// From the how manyth look on it is cancelled.
    int cancelledAt = Integer.MAX_VALUE;

    private int since;

    /// @param looks whether evaluations look at the cancellation of their workspace, as those of formulas do
    Watched(RealFunction function, boolean looks) {
        this.function = function;
        this.looks = looks;
    }

    @Override
    public boolean requested() {
        looked++;
        since = 0;
        return looked >= cancelledAt;
    }

    @Override
    public List<String> variables() {
        return function.variables();
    }

    @Override
    public List<Parameter> parameters() {
        return function.parameters();
    }

    @Override
    public void evaluate(
            Demand demand,
            double[][] points,
            double[] parameters,
            Sample sample,
            int from,
            int to,
            Result out,
            Workspace workspace) {
        most.accumulateAndGet(asking.incrementAndGet(), Math::max);
        threads.add(Thread.currentThread());
        function.evaluate(demand, points, parameters, sample, from, to, out, looks ? workspace : new Workspace());
        since += to - from;
        longest = Math.max(longest, since);
        asking.decrementAndGet();
    }
}
