package talweg.desktop.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Row;
import talweg.field.section.Frame;
import talweg.function.Words;
import talweg.session.KnownPoint;
import talweg.session.Point;

/// The points through which one may want a plane: the start, where the methods stand and end, known minima and saddles.
record Places(Workbench workbench) {
    private static final Words WORDS = new Words("desktop");

    /// The methods that are seen and have begun with the function that is shown.
    List<MethodRun> walking() {
        int n = workbench.scene().get().start().dimension();
        return workbench.runs().runs().get().stream()
                .filter(MethodRun::visible)
                .filter(method -> method.run()
                        .filter(run -> run.last() >= 0 && run.path().points().length == n)
                        .isPresent())
                .toList();
    }

    Row here(MethodRun method) {
        return method.run()
                .orElseThrow()
                .row(method.shown(workbench.playback().iteration().get()));
    }

    /// Points of which one may want to see the plane.
    List<NamedPlace> all() {
        List<NamedPlace> places = new ArrayList<>();
        places.add(new NamedPlace(
                WORDS.say("section.place.start"), workbench.scene().get().start()));
        for (MethodRun method : walking()) {
            Row last = method.run().orElseThrow().row(method.run().orElseThrow().last());
            place("section.place.here", method, here(method)).ifPresent(places::add);
            place("section.place.end", method, last).ifPresent(places::add);
        }
        for (KnownPoint point : workbench.knownPoints()) {
            places.add(
                    new NamedPlace(WORDS.say("section.place." + point.kind(), PointRow.text(point.at())), point.at()));
        }
        return places;
    }

    private static Optional<NamedPlace> place(String key, MethodRun method, Row row) {
        Point at = Point.of(row.point());
        boolean finite = at.coordinates().stream().allMatch(Double::isFinite);
        return finite ? Optional.of(new NamedPlace(WORDS.say(key, method.name()), at)) : Optional.empty();
    }

    /// Three that are far apart: the start, the farthest from it, and the farthest from their line.
    List<Point> corners() {
        double[] start = workbench.scene().get().start().toArray();
        double[] end = farthest(place -> distance(start, place));
        double[] aside = farthest(place -> Frame.through(start, end, place)
                .map(frame -> frame.foot(place)[1])
                .orElse(0.0));
        return List.of(Point.of(start), Point.of(end), Point.of(aside));
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum());
    }

    private double[] farthest(ToDoubleFunction<double[]> distance) {
        return all().stream()
                .map(place -> place.at().toArray())
                .max(Comparator.comparingDouble(distance))
                .orElseThrow();
    }
}
