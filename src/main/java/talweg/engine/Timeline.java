package talweg.engine;

import talweg.function.Cancellation;
import talweg.method.Method;

/// A cursor over a run. Wherever it came from, it shows the same bits at k as a fresh run. Mutable, owned by one
/// thread.
public final class Timeline {
    private History history;
    private int k;

    /// Stands at k = 0.
    public Timeline(History history) {
        this.history = history;
    }

    /// The run under the cursor.
    public History history() {
        return history;
    }

    /// Where the cursor stands.
    public int position() {
        return k;
    }

    /// Where the lanes stand there.
    public Frame frame() {
        return history.frame(k);
    }

    /// One iteration on; false at the end.
    public boolean forward() {
        return seek(k + 1);
    }

    /// One iteration back; false at the start.
    public boolean back() {
        return seek(k - 1);
    }

    /// To iterate `target`, or as near to it as the run goes; says whether it got there.
    public boolean seek(int target) {
        k = Math.clamp(target, 0, Math.max(0, history.last()));
        return k == target;
    }

    /// Back to k = 0.
    public void replay() {
        k = 0;
    }

    /// Runs everything anew with another method and stays at the same k, or at the end of a shorter run.
    public void retune(Method method) {
        history = history.retuned(method, Cancellation.NEVER);
        seek(k);
    }
}
