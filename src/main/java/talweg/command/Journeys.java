package talweg.command;

import java.util.ArrayList;
import java.util.List;
import talweg.engine.Path;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.figure.Decoration.Entry;
import talweg.figure.MethodStyle;
import talweg.figure.Trajectory;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.method.Specification;
import talweg.session.Compilation;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// The runs of a scene's visible methods.
///
/// @param runs in the order of the list of methods
/// @param numbers the place of each in that list, which decides its colour
record Journeys(List<Run> runs, List<Integer> numbers) {
    private static final Words WORDS = new Words("command");

    /// Characters of a line in a legend.
    private static final int LINE = 27;

    /// Runs everything to the end.
    static Journeys of(Scene scene, Compilation.Compiled compiled) throws UserMistake {
        List<Run> runs = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < scene.methods().size(); i++) {
            MethodChoice choice = scene.methods().get(i);
            if (choice.visible()) {
                Method method =
                        MethodOption.parse(List.of(choice.specification())).getFirst();
                runs.add(run(scene, compiled, method));
                numbers.add(i);
            }
        }
        return new Journeys(runs, numbers);
    }

    /// One run from the scene's start.
    static Run run(Scene scene, Compilation.Compiled compiled, Method method) throws UserMistake {
        RealFunction function = compiled.function();
        Run run = Run.of(new RunRequest(
                new Objective(function, compiled.values(), 0),
                method,
                new double[][] {scene.start().toArray()},
                scene.steps(),
                scene.tolerance(),
                scene.domain()));
        if (run.last() < 0) {
            throw new UserMistake("--start: " + run.outcome().reason());
        }
        return run;
    }

    /// The ways in the plane of the first two coordinates, with the heads at iterate k.
    List<Trajectory> trajectories(int k, boolean named) {
        List<Trajectory> trajectories = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Path path = runs.get(i).path();
            double[] x = path.points()[0];
            double[] y = path.points().length > 1 ? path.points()[1] : new double[x.length];
            String name = named ? name(runs.get(i)) : "";
            trajectories.add(new Trajectory(numbers.get(i), name, x, y, head(path, k)));
        }
        return trajectories;
    }

    /// The last kept iterate at or before k.
    private static int head(Path path, int k) {
        int place = java.util.Arrays.binarySearch(path.k(), k);
        return place >= 0 ? place : -place - 2;
    }

    /// What each line means: the method, its settings, and where it stands at iterate k.
    List<Entry> legend(int k) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            entries.add(new Entry(MethodStyle.of(numbers.get(i)), name(run) + outcome(run, k), settings(run)));
        }
        return entries;
    }

    private static String name(Run run) {
        return run.request().method().kind().name();
    }

    private static String outcome(Run run, int k) {
        Row row = run.row(Math.min(k, run.last()));
        return WORDS.say("render.outcome", String.format(java.util.Locale.ROOT, "%.3g", row.value()));
    }

    /// With automatic rates as what they became.
    private static String settings(Run run) {
        String text = Specification.print(run.request().method());
        int colon = text.indexOf(':');
        String settings = colon < 0 ? "" : text.substring(colon + 1).replace(",", ", ");
        return settings.length() <= LINE ? settings : settings.substring(0, LINE - 1) + "…";
    }
}
