package talweg.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import talweg.function.Domain;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Directions;
import talweg.session.SectionChoice.Points;
import talweg.session.SectionChoice.Through;

/// The table `plane` of a scene: `axes` with `through`, or `points`, or `origin`, `first`, `second` and `range`.
final class SectionText {
    private SectionText() {}

    /// As it is written, or as usual.
    static SectionChoice read(TomlTable scene, Domain domain) throws UnreadableFile {
        Optional<TomlTable> found = scene.table("plane");
        if (found.isEmpty()) {
            return SectionChoice.STANDARD;
        }
        TomlTable plane = found.get();
        SectionChoice read = plane.has("points")
                ? points(plane, domain)
                : plane.has("origin") ? directions(plane, domain) : coordinates(plane, domain);
        plane.finish();
        return read;
    }

    private static SectionChoice coordinates(TomlTable plane, Domain domain) throws UnreadableFile {
        double[] axes = plane.numbers("axes");
        Coordinates read = axes.length == 2
                ? new Coordinates(
                        (int) axes[0] - 1,
                        (int) axes[1] - 1,
                        TomlValues.choice(plane, "through", Through.values(), Through.START))
                : new Coordinates(0, 0, Through.START);
        if (!read.fits(domain.axes().size()) || Math.min(axes[0], axes[1]) < 1) {
            throw plane.mistake("axes", "plane.axes", domain.axes().size());
        }
        return read;
    }

    private static SectionChoice points(TomlTable plane, Domain domain) throws UnreadableFile {
        List<Point> points = plane.rows("points").stream().map(Point::of).toList();
        int n = domain.axes().size();
        try {
            if (points.size() == 3 && points.stream().allMatch(point -> point.dimension() == n)) {
                return new Points(points.get(0), points.get(1), points.get(2));
            }
        } catch (IllegalArgumentException onALine) {
            throw plane.mistake("points", "plane.line");
        }
        throw plane.mistake("points", "plane.points", n);
    }

    private static SectionChoice directions(TomlTable plane, Domain domain) throws UnreadableFile {
        Point origin = TomlValues.point(plane, "origin", domain);
        Point first = TomlValues.point(plane, "first", domain);
        Point second = TomlValues.point(plane, "second", domain);
        Domain range = TomlValues.domain(plane, "range");
        if (range.axes().size() != 2) {
            throw plane.mistake("range", "plane.range");
        }
        try {
            return new Directions(origin, first, second, range);
        } catch (IllegalArgumentException parallel) {
            throw plane.mistake("first", "plane.line");
        }
    }

    /// What [#read] reads, a line each.
    static List<String> lines(SectionChoice choice) {
        return switch (choice) {
            case Coordinates(int first, int second, Through through) ->
                List.of(
                        "axes = [" + (first + 1) + ", " + (second + 1) + "]",
                        "through = " + SceneText.quoted(TomlValues.written(through)));
            case Points points ->
                List.of("points = "
                        + points.points().stream()
                                .map(point -> point.coordinates().toString())
                                .collect(Collectors.joining(", ", "[", "]")));
            case Directions(Point origin, Point first, Point second, Domain seen) ->
                List.of(
                        "origin = " + origin.coordinates(),
                        "first = " + first.coordinates(),
                        "second = " + second.coordinates(),
                        "range = " + SceneText.rows(seen));
        };
    }
}
