package talweg.kernel;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A kernel that is compiled when the lanes asked of it have made that worth its time: generating and verifying a class
/// takes as long as interpreting a usual formula some thousand times.
final class LazyKernel {
    /// Lanes that are interpreted before anything is compiled.
    static final int PATIENCE = 1000;

    private final int patience;
    private final Supplier<Optional<Plan>> plan;
    private final AtomicInteger lanes = new AtomicInteger();
    private volatile Kernel kernel;
    private volatile boolean tried;

    /// @param patience how many lanes do without
    /// @param plan what is to be compiled, if it can be
    LazyKernel(int patience, Supplier<Optional<Plan>> plan) {
        this.patience = patience;
        this.plan = plan;
    }

    /// The kernel, or null if so few lanes are not worth compiling it, or if it is beyond what is compiled.
    Kernel forLanes(int more) {
        if (tried) {
            return kernel;
        }
        // Saturates instead of overflowing: a grid may have more lanes than an int counts.
        int sum = lanes.accumulateAndGet(more, (a, b) -> a + b < a ? Integer.MAX_VALUE : a + b);
        return sum > patience || patience == 0 ? compiled() : null;
    }

    private synchronized Kernel compiled() {
        if (!tried) {
            kernel = plan.get().map(Kernel::of).orElse(null);
            tried = true;
        }
        return kernel;
    }
}
