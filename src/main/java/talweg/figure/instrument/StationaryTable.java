package talweg.figure.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.field.calculus.StationaryPoint;
import talweg.field.calculus.StationaryPoints;
import talweg.figure.Face;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Ticks;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// All stationary points in the part of the plane that is seen: marked, classified by the eigenvalues of the Hessian,
/// and listed.
public final class StationaryTable implements Instrument {
    private static final TextStyle NUMBER = TextStyle.left(Face.STRONG, 11.5);

    /// Significant digits of coordinates and values: as many as the panel has room for.
    private static final int DIGITS = 4;

    /// Of eigenvalues, whose signs matter.
    private static final int FEWER = 3;

    /// Of values, as a part of the largest.
    private static final double ROUNDING = 1e-15;

    /// Of numbers that have as many before the point.
    private static final int MORE = 6;

    private static final List<StationaryPoint.Kind> KINDS = List.of(
            StationaryPoint.Kind.MINIMUM,
            StationaryPoint.Kind.SADDLE,
            StationaryPoint.Kind.MAXIMUM,
            StationaryPoint.Kind.LEVEL);

    /// Values that differ by less than this part of all are as high.
    private static final double LEVEL = 1e-9;

    /// Points that are nearer to each other, in widths of the view, stand one above the other.
    private static final double SAME = 1e-5;

    /// Rows of the table; there may be thousands of points.
    private static final int MOST_ROWS = 40;

    /// The last search, since k goes on where the view does not.
    private final AtomicReference<Search> last = new AtomicReference<>();

    private record Search(RealFunction function, List<Double> parameters, Domain domain, StationaryPoints found) {
        boolean isOf(Site site, List<Double> values) {
            return function.equals(site.function())
                    && parameters.equals(values)
                    && domain.equals(site.view().visible());
        }
    }

    @Override
    public String id() {
        return "stationary";
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        return Settings.at(x, y);
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        return List.of();
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        return now;
    }

    private StationaryPoints found(Site site, Workspace workspace) {
        List<Double> values = java.util.Arrays.stream(site.parameters()).boxed().toList();
        Search before = last.get();
        if (before != null && before.isOf(site, values)) {
            return before.found();
        }
        Domain seen = site.view().visible();
        StationaryPoints found = StationaryPoints.in(site.landscape(), seen, _ -> {}, workspace);
        last.set(new Search(site.function(), values, seen, found));
        return found;
    }

    @Override
    public Reading read(Settings now, Site site, Workspace workspace) {
        StationaryPoints found = found(site, workspace);
        Reading.Draft draft = new Reading.Draft();
        List<List<String>> rows = new ArrayList<>();
        double rounding = ROUNDING
                * found.points().stream()
                        .mapToDouble(point -> Math.abs(point.value()))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
        for (StationaryPoint point : ordered(found.points(), site)) {
            int number = rows.size() + 1;
            draft.mark(mark(point));
            if (number <= MOST_ROWS) {
                draft.mark(label(point, String.valueOf(number), site));
                rows.add(row(point, number, rounding, site));
            }
        }
        if (!rows.isEmpty()) {
            draft.line("\\nabla f(x) = 0", "∇f(x) = 0");
            draft.listing(new Listing(
                    List.of("", WORDS.say("instrument.stationary.kind"), site.nameX() + ", " + site.nameY(), "f", "λ"),
                    rows));
        }
        return draft.saying(sentence(found));
    }

    /// As the limits of basins of attraction are lettered: by kind, by height as far as rounding lets it be told, from
    /// the right, from above.
    private static List<StationaryPoint> ordered(List<StationaryPoint> points, Site site) {
        double high = points.stream().mapToDouble(StationaryPoint::value).max().orElse(0);
        double low = points.stream().mapToDouble(StationaryPoint::value).min().orElse(0);
        double step = LEVEL * Math.max(high - low, Math.max(Math.abs(high), Math.abs(low)));
        double width = site.view().visible().axis(0).width();
        return points.stream()
                .sorted(Comparator.comparing((StationaryPoint point) -> KINDS.indexOf(point.kind()))
                        .thenComparingDouble(point -> step > 0 ? Math.rint(point.value() / step) : 0)
                        .thenComparingDouble(point -> -Math.rint(point.x() / width / SAME))
                        .thenComparingDouble(point -> -point.y()))
                .toList();
    }

    private static Mark mark(StationaryPoint point) {
        Marker marker = switch (point.kind()) {
            case MINIMUM -> Marker.FOUR_STAR;
            case MAXIMUM -> Marker.TRIANGLE_UP;
            case SADDLE -> Marker.CROSS;
            case LEVEL -> Marker.RING;
        };
        Role role = switch (point.kind()) {
            case MINIMUM -> Role.SUCCESS;
            case MAXIMUM -> Role.DANGER;
            case SADDLE -> Role.PARAMETER;
            case LEVEL -> Role.WARNING;
        };
        return Mark.Points.one(point.x(), point.y(), marker, 6, role);
    }

    private static Mark label(StationaryPoint point, String text, Site site) {
        double x = point.x() + 10 / site.view().pixelsPerX();
        double y = point.y() + 9 / site.view().pixelsPerY();
        return new Mark.Label(text, x, y, 1, 0, Role.LABEL, NUMBER);
    }

    /// @param rounding values below are 0 but for that
    private static List<String> row(StationaryPoint point, int number, double rounding, Site site) {
        var bends = point.model().curvatures();
        return List.of(
                String.valueOf(number),
                kind(point),
                coordinate(point.x(), site.view().pixelsPerX()) + ", "
                        + coordinate(point.y(), site.view().pixelsPerY()),
                Ticks.text(Math.abs(point.value()) < rounding ? 0 : point.value(), DIGITS),
                eigenvalue(bends.low()) + ", " + eigenvalue(bends.high()));
    }

    /// To a part of a pixel and not beyond; so one that is 0 but for rounding is written as 0.
    private static String coordinate(double number, double pixels) {
        int places = (int) Math.ceil(Math.log10(pixels)) + 1;
        double rounded =
                new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
        return Ticks.text(rounded, Math.abs(rounded) < 1 ? DIGITS : MORE);
    }

    /// Large ones as whole numbers, as far as those are short.
    private static String eigenvalue(double number) {
        boolean whole = Math.abs(number) >= 1000 && Math.abs(number) < 1e6;
        return whole ? Ticks.text(Math.rint(number), MORE) : Ticks.text(number, FEWER);
    }

    private static String kind(StationaryPoint point) {
        String kind = WORDS.say("instrument.stationary.short." + point.kind().name());
        return point.form() == StationaryPoint.Form.REGULAR
                ? kind
                : kind + ", "
                        + WORDS.say("instrument.stationary." + point.form().name());
    }

    private static String sentence(StationaryPoints found) {
        if (found.points().isEmpty()) {
            return WORDS.say("instrument.stationary.nothing");
        }
        String counts = Stream.of(StationaryPoint.Kind.values())
                .filter(kind -> !found.of(kind).isEmpty())
                .map(kind ->
                        found.of(kind).size() + "\u00a0×\u00a0" + WORDS.say("instrument.stationary." + kind.name()))
                .collect(Collectors.joining(", "));
        return WORDS.say(found.complete() ? "instrument.stationary.says" : "instrument.stationary.toomany", counts);
    }
}
