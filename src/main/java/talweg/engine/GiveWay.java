package talweg.engine;

import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;

/// What long work does for short work: a race or a film may take all threads of an [Engine] for minutes, and meanwhile
/// somebody drags the start on the map. Whoever asks here now and then, between two pieces of its own, does that first.
public final class GiveWay {
    private GiveWay() {}

    /// Does one thing that was handed in to this thread's pool and waits, if there is one. Elsewhere, does nothing.
    public static void toWhatWaits() {
        if (ForkJoinTask.inForkJoinPool()) {
            ForkJoinTask<?> waiting = Waiting.next();
            if (waiting != null) {
                waiting.quietlyInvoke();
            }
        }
    }

    /// Only a task may see what waits.
    private static final class Waiting extends RecursiveAction {
        private static final long serialVersionUID = 1;

        static ForkJoinTask<?> next() {
            return pollSubmission();
        }

        @Override
        protected void compute() {
            throw new UnsupportedOperationException("this task only looks");
        }
    }
}
