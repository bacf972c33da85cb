package talweg.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.engine.OpenedStep;
import talweg.engine.Path;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.field.section.Section;
import talweg.figure.Decoration.Entry;
import talweg.figure.MethodStyle;
import talweg.figure.Ticks;
import talweg.figure.Trajectory;
import talweg.figure.Wrapping;
import talweg.function.Cancellation;
import talweg.method.Method;
import talweg.method.Mistake;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.session.MethodChoice;

/// The runs of a scene's visible methods.
///
/// @param runs in the order of the list of methods
/// @param places of each in that list
/// @param looks the number of each one's colour, dash and marker
record Journeys(List<Run> runs, List<Integer> places, List<Integer> looks) {
    /// Nobody runs.
    static final Journeys NONE = new Journeys(List.of(), List.of(), List.of());

    /// Characters of a line in a legend.
    private static final int LINE = 27;

    /// Lines of settings, at most.
    private static final int LINES = 4;

    /// A space at which no line ends.
    private static final String UNBROKEN = "\u00a0";

    /// Significant digits of f in a legend.
    private static final int DIGITS = 3;

    /// Runs everything to the end. From a start where f is not defined nothing runs.
    ///
    /// @param remarks is told that, and which runs ended badly
    static Journeys of(ScenePage page, Cancellation cancellation, Consumer<String> remarks) throws PublicationMistake {
        Journeys journeys = new Journeys(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<MethodChoice> methods = page.scene().methods();
        for (int i = 0; i < methods.size(); i++) {
            if (methods.get(i).visible()) {
                Method method = method(methods.get(i));
                Run run = Run.of(SceneRequest.of(page.scene(), page.compiled(), method), cancellation, Progress.NONE);
                if (run.last() < 0) {
                    remarks.accept(run.reason());
                    return NONE;
                }
                tellFailure(run, methods.get(i), remarks);
                journeys.runs.add(run);
                journeys.places.add(i);
                journeys.looks.add(page.look(i));
            }
        }
        return journeys;
    }

    private static void tellFailure(Run run, MethodChoice choice, Consumer<String> remarks) {
        switch (run.outcome().status()) {
            case DIVERGED, UNDEFINED, SINGULAR_HESSIAN, NOT_LEAST_SQUARES ->
                remarks.accept(choice.specification() + ": " + run.reason());
            case STEP_LIMIT, CONVERGED, STALLED -> {}
        }
    }

    static Method method(MethodChoice choice) throws PublicationMistake {
        return switch (Specification.parse(choice.specification())) {
            case Reading.Valid(Method method) -> method;
            case Reading.Mistaken(Mistake mistake) ->
                throw PublicationMistake.of("page.method", mistake.text(), mistake.column(), mistake.message());
        };
    }

    /// The method at a place of the scene's list, its automatic rate as what it became; empty if it did not run.
    Optional<String> specification(int place) {
        int i = places.indexOf(place);
        return i < 0
                ? Optional.empty()
                : Optional.of(Specification.print(runs.get(i).request().method()));
    }

    /// x_k of the method at a place of the scene's list, or of the first that runs; empty if nobody does.
    Optional<double[]> place(int method, int k) {
        int chosen = Math.max(0, places.indexOf(method));
        return runs.stream()
                .skip(chosen)
                .findFirst()
                .map(run -> run.row(Math.min(k, run.last())).point());
    }

    /// The ways on a plane, or on the graph of a function of one variable, with the heads at iterate k.
    List<Trajectory> trajectories(int k, Section plane) {
        List<Trajectory> trajectories = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Path path = runs.get(i).path();
            double[][] feet = plane.feet(path.points());
            double[] y = path.points().length > 1 ? feet[1] : path.values();
            int head = path.place(k);
            trajectories.add(new Trajectory(
                            looks.get(i), name(i), feet[0], y, head, runs.get(i).kinks())
                    .numbered(path.k()[head])
                    .below(above(runs.get(i).row(path.k()[head]).point(), plane)));
        }
        return trajectories;
    }

    private static Trajectory.Above above(double[] point, Section plane) {
        double norm = Math.sqrt(Arrays.stream(point).map(x -> x * x).sum());
        return new Trajectory.Above(plane.distance(point), norm);
    }

    /// The step that leaves x_k, of the first run.
    Optional<OpenedStep> step(int k) {
        return runs.stream().findFirst().filter(run -> k < run.last()).map(run -> OpenedStep.of(run, k));
    }

    private String name(int i) {
        return runs.get(i).request().method().kind().name();
    }

    /// What each line means: the method, its settings, and f where it stands at iterate k.
    List<Entry> legend(int k) {
        return legend(k, new int[runs.size()]);
    }

    /// The same, of one size at each iterate.
    ///
    /// @param room characters for f, for each run
    List<Entry> legend(int k, int[] room) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            entries.add(new Entry(MethodStyle.of(looks.get(i)), name(i), details(run, k, room[i])));
        }
        return entries;
    }

    /// The settings of all methods that have some, as a sentence.
    String settings() {
        String text = runs.stream()
                .map(run -> run.request().method())
                .filter(method -> !method.summary().isEmpty())
                .map(method -> method.kind().name() + ": " + String.join(", ", courses(method)))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "" : text + ".";
    }

    /// The settings and f, in one line if that is enough; of a method that changes on the way, the course of each
    /// setting in its own.
    private static List<String> details(Run run, int k, int room) {
        Method method = run.request().method();
        String value = value(run, k);
        String outcome = "f = " + value + UNBROKEN.repeat(Math.max(0, room - value.length()));
        String settings = String.join(", ", method.summary());
        String both = settings.isEmpty() ? outcome : settings + " · " + outcome;
        if (method.changes().isEmpty() && both.length() <= LINE) {
            return List.of(both);
        }
        List<String> lines = new ArrayList<>();
        courses(method).forEach(course -> lines.addAll(Wrapping.lines(course, LINE, LINES)));
        lines.add(outcome);
        return lines;
    }

    /// What stands in lines of its own: a setting that changes, or all that do not; no line ends between a symbol and
    /// its
    /// number.
    private static List<String> courses(Method method) {
        return method.changes().isEmpty()
                ? List.of(method.summary().stream()
                        .map(setting -> setting.replace(" ", UNBROKEN))
                        .collect(Collectors.joining(", ")))
                : method.summary();
    }

    private static String value(Run run, int k) {
        return Ticks.text(run.row(Math.min(k, run.last())).value(), DIGITS);
    }

    /// Characters of the longest f of each run between two iterates.
    int[] room(int from, int to) {
        return runs.stream()
                .mapToInt(run -> IntStream.rangeClosed(from, to)
                        .map(k -> value(run, k).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    /// The last iterate that anybody reaches.
    int last() {
        return runs.stream().mapToInt(Run::last).max().orElse(0);
    }
}
