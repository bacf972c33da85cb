package talweg.desktop.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.Curtain;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Run;
import talweg.field.section.Section;
import talweg.function.Words;

/// How near a prediction came to where the methods ended.
///
/// @param flag the prediction
/// @param distances to the end of each visible method's run, the nearest first
record Verdict(Curtain.Flag flag, List<Distance> distances) {
    private static final int DIGITS = 3;

    private static final Words WORDS = new Words("desktop");

    /// How far a method ended from the flag.
    record Distance(String method, double length) {}

    /// A verdict on each flag; none where no method has run.
    ///
    /// @param plane on which the flags stand
    static List<Verdict> on(List<Curtain.Flag> flags, List<MethodRun> methods, Section plane) {
        return flags.stream()
                .map(flag -> new Verdict(flag, distances(flag, methods, plane)))
                .filter(verdict -> !verdict.distances().isEmpty())
                .toList();
    }

    private static List<Distance> distances(Curtain.Flag flag, List<MethodRun> methods, Section plane) {
        return methods.stream()
                .filter(MethodRun::visible)
                .filter(method -> method.run().filter(run -> run.last() >= 0).isPresent())
                .map(method ->
                        new Distance(method.name(), distance(flag, method.run().orElseThrow(), plane)))
                .sorted(Comparator.comparingDouble(Distance::length))
                .toList();
    }

    /// In the space of all variables.
    private static double distance(Curtain.Flag flag, Run run, Section plane) {
        double[] end = run.row(run.last()).point();
        double[] predicted = plane.point(flag.x(), flag.y());
        double distance = 0;
        for (int i = 0; i < end.length; i++) {
            distance = Math.hypot(distance, end[i] - predicted[i]);
        }
        return distance;
    }

    /// A line for each flag: the method that ended nearest. More would cover the map.
    static String brief(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::nearest).collect(Collectors.joining("\n"));
    }

    /// A line for each flag, with all methods.
    static String whole(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::all).collect(Collectors.joining("\n"));
    }

    private String nearest() {
        Distance nearest = distances.getFirst();
        return WORDS.say("verdict.nearest", flag.letter(), figures(nearest.length()), nearest.method());
    }

    private String all() {
        return distances.stream()
                .map(distance -> distance.method() + " " + figures(distance.length()))
                .collect(Collectors.joining(" · ", flag.letter() + ": ", ""));
    }

    private static String figures(double length) {
        return Numbers.typeset(length, DIGITS);
    }
}
