package talweg.engine;

import talweg.function.Cancellation;
import talweg.method.Method;

/// A run that can be looked at, at any k.
public interface History {
    /// What was asked for, with its rate resolved.
    RunRequest request();

    /// The last iterate of the lane that went furthest; −1 if no lane had a finite start.
    int last();

    /// Where the lanes stand at k, 0 ≤ k ≤ [#last].
    Frame frame(int k);

    /// The same request run anew with another method.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    History retuned(Method method, Cancellation cancellation);
}
