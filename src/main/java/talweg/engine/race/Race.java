package talweg.engine.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import talweg.engine.Evaluations;
import talweg.engine.Progress;
import talweg.function.Cancellation;
import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Method;
import talweg.method.Objective;

/// Who races, where, from which starts, by which rules.
///
/// @param objective the function over its domain
/// @param methods as configured
/// @param starts at least one, and f finite at each: starts[start][coordinate]
/// @param rules the same for all
public record Race(Objective objective, List<Method> methods, double[][] starts, Rules rules) {
    /// Checks the sizes.
    public Race {
        methods = List.copyOf(methods);
        starts = starts.clone();
        if (methods.isEmpty() || starts.length == 0) {
            throw new IllegalArgumentException("a race needs a method and a start");
        }
        for (int i = 0; i < starts.length; i++) {
            if (starts[i].length != objective.function().dimension()) {
                throw new IllegalArgumentException("a start needs a coordinate for each variable");
            }
            starts[i] = starts[i].clone();
        }
    }

    /// Runs it. On a thread of an [talweg.engine.Engine] the work is shared among its threads; the result is the same
    /// for any number of them.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public Results run(Cancellation cancellation, Progress progress) {
        return new Running(cancellation, progress).run();
    }

    /// One running of it.
    private final class Running {
        private final Cancellation cancellation;
        private final Progress progress;
        private final AtomicLong done = new AtomicLong();
        private long total;

        Running(Cancellation cancellation, Progress progress) {
            this.cancellation = cancellation;
            this.progress = progress;
        }

        Results run() {
            List<List<Attempt>> attempts = methods.stream().map(this::attempts).toList();
            total = attempts.stream()
                    .mapToLong(tries ->
                            (tries.size() + 1L) * heats(tries.getFirst().method()))
                    .sum();
            share(attempts.stream()
                    .flatMap(List::stream)
                    .flatMap(attempt -> heats(attempt.method(), attempt::see).stream())
                    .toList());
            double lowest = lowest(attempts);
            double[] first = Arrays.stream(starts)
                    .mapToDouble(start -> Starts.value(objective, start))
                    .toArray();
            double[] targets = Arrays.stream(first)
                    .map(value -> rules.target(value, lowest))
                    .toArray();
            List<Attempt> chosen =
                    attempts.stream().map(tries -> best(tries, targets)).toList();
            List<Evaluations[]> solved =
                    chosen.stream().map(_ -> new Evaluations[starts.length]).toList();
            List<Runnable> again = new ArrayList<>();
            for (int i = 0; i < chosen.size(); i++) {
                again.addAll(heats(chosen.get(i).method(), finish(solved.get(i), targets)));
            }
            share(again);
            List<Standing> standings = new ArrayList<>();
            for (int i = 0; i < chosen.size(); i++) {
                boolean swept = attempts.get(i).size() > 1;
                standings.add(Standing.of(i, chosen.get(i), swept, solved.get(i), rules.weights()));
            }
            return new Results(Race.this, lowest, Standing.median(first), standings);
        }

        private List<Attempt> attempts(Method method) {
            return rules.sweep().variants(method).stream()
                    .map(variant -> AutomaticRates.resolve(
                            variant, objective, starts, objective.domain(), new Workspace(cancellation)))
                    .map(variant -> new Attempt(variant, starts.length))
                    .toList();
        }

        private static int lanes(Method method) {
            return method.hasLaneRate() ? 1 : Workspace.BLOCK;
        }

        private long heats(Method method) {
            return Math.ceilDiv(starts.length, lanes(method));
        }

        private List<Runnable> heats(Method method, Heat.Judge judge) {
            List<Runnable> heats = new ArrayList<>();
            for (int from = 0; from < starts.length; from += lanes(method)) {
                int first = from;
                int lanes = Math.min(lanes(method), starts.length - from);
                heats.add(() -> {
                    new Heat(Race.this, method, first, lanes, new Workspace(cancellation)).run(judge);
                    progress.report(done.incrementAndGet(), total);
                });
            }
            return heats;
        }

        private void share(List<Runnable> tasks) {
            if (ForkJoinTask.inForkJoinPool()) {
                ForkJoinTask.invokeAll(tasks.stream().map(ForkJoinTask::adapt).toList());
            } else {
                tasks.forEach(Runnable::run);
            }
            cancellation.check();
        }

        private double lowest(List<List<Attempt>> attempts) {
            double reached = attempts.stream()
                    .flatMap(List::stream)
                    .mapToDouble(attempt -> least(attempt.least()))
                    .min()
                    .orElseThrow();
            return Math.min(reached, rules.known().orElse(Double.POSITIVE_INFINITY));
        }

        private static double least(double... values) {
            double least = Double.POSITIVE_INFINITY;
            for (double value : values) {
                least = Math.min(least, value);
            }
            return least;
        }

        /// Of equally good ones the first, which has the smallest rate.
        private static Attempt best(List<Attempt> tries, double... targets) {
            Attempt best = tries.getFirst();
            for (Attempt other : tries) {
                best = other.score(targets).compareTo(best.score(targets)) < 0 ? other : best;
            }
            return best;
        }

        /// Counts until a start is solved; then its lane has done its part.
        private static Heat.Judge finish(Evaluations[] solved, double... targets) {
            return (start, value, asked, _) -> {
                solved[start] = value <= targets[start] ? asked : null;
                return solved[start] == null;
            };
        }
    }
}
