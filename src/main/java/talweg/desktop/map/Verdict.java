package talweg.desktop.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.Curtain;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Run;
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
    static List<Verdict> on(List<Curtain.Flag> flags, List<MethodRun> methods) {
        return flags.stream()
                .map(flag -> new Verdict(flag, distances(flag, methods)))
                .filter(verdict -> !verdict.distances().isEmpty())
                .toList();
    }

    private static List<Distance> distances(Curtain.Flag flag, List<MethodRun> methods) {
        return methods.stream()
                .filter(MethodRun::visible)
                .filter(method -> method.run().filter(run -> run.last() >= 0).isPresent())
                .map(method ->
                        new Distance(method.name(), distance(flag, method.run().orElseThrow())))
                .sorted(Comparator.comparingDouble(Distance::length))
                .toList();
    }

    private static double distance(Curtain.Flag flag, Run run) {
        double[] end = run.row(run.last()).point();
        return end.length > 1 ? Math.hypot(end[0] - flag.x(), end[1] - flag.y()) : Math.abs(end[0] - flag.x());
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
