package talweg.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.engine.Run;
import talweg.field.section.MainDirections;
import talweg.field.section.Section;
import talweg.figure.Ticks;
import talweg.function.PointEvaluation;
import talweg.function.Words;
import talweg.method.Figures;
import talweg.method.Method;
import talweg.session.Point;
import talweg.session.SectionChoice;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Directions;
import talweg.session.SectionChoice.Points;

/// Which plane of the space of more than two variables a page shows, in words, and where the methods stand above it.
///
/// @param page where it is seen
/// @param journeys the runs, if paths are wanted
record PagePlane(ScenePage page, Journeys journeys) {
    private static final Words WORDS = new Words("publication");
    private static final int DIGITS = 4;
    private static final double PERCENT = 100;

    /// Whether there is a choice, and so something to say.
    boolean isOne() {
        return page.compiled().function().dimension() > 2;
    }

    /// Such as "the plane of x and z through the start".
    String words() {
        return switch (choice()) {
            case Coordinates coordinates -> ofCoordinates(coordinates);
            case Points points ->
                WORDS.say("page.plane.points", tuple(points.first()), tuple(points.second()), tuple(points.third()));
            case Directions directions ->
                main().stream()
                        .mapToObj(this::ofMain)
                        .findFirst()
                        .orElseGet(() -> WORDS.say(
                                "page.plane.directions",
                                tuple(directions.origin()),
                                tuple(directions.first()),
                                tuple(directions.second())));
        };
    }

    private SectionChoice choice() {
        return page.scene().appearance().section();
    }

    private static String tuple(Point point) {
        return Figures.tuple(point.toArray());
    }

    private String ofCoordinates(Coordinates choice) {
        List<String> names = page.compiled().function().variables();
        boolean follows = choice.follows() && !journeys.runs().isEmpty();
        return WORDS.say(
                follows ? "page.plane.ITERATE" : "page.plane.START",
                names.get(choice.first()),
                names.get(choice.second()),
                page.scene().k(),
                follows ? name(followed()) : "");
    }

    private int followed() {
        return Math.max(0, journeys.places().indexOf(page.scene().arrangement().chosen()));
    }

    /// The run whose main directions span the plane, if one does.
    OptionalInt main() {
        return IntStream.range(0, journeys.runs().size())
                .filter(i ->
                        mainOf(journeys.runs().get(i)).filter(this::isShown).isPresent())
                .findFirst();
    }

    /// Whether the plane has these directions, whatever of it is seen.
    private boolean isShown(Directions found) {
        return choice() instanceof Directions shown
                && shown.origin().equals(found.origin())
                && shown.first().equals(found.first())
                && shown.second().equals(found.second());
    }

    /// The main directions of a run; nothing if it stays on a line or leaves all bounds.
    private static Optional<Directions> mainOf(Run run) {
        double[][] points = run.path().points();
        return MainDirections.of(points).map(found -> Directions.of(found, points));
    }

    private String ofMain(int i) {
        double share = MainDirections.of(journeys.runs().get(i).path().points())
                .map(MainDirections::share)
                .orElse(0.0);
        return WORDS.say("page.plane.main", name(i), Ticks.text(PERCENT * share, DIGITS));
    }

    private String name(int i) {
        return journeys.runs().get(i).request().method().kind().name();
    }

    /// How far each method is from the plane, f there and f at its foot: a line each.
    List<String> distances() {
        Section plane = page.section(journeys);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < journeys.runs().size(); i++) {
            Run run = journeys.runs().get(i);
            int k = Math.min(page.scene().k(), run.last());
            double[] foot = plane.foot(run.row(k).point());
            lines.add(WORDS.say(
                    "page.plane.distance",
                    name(i),
                    Ticks.text(plane.distance(run.row(k).point()), DIGITS),
                    Ticks.text(run.row(k).value(), DIGITS),
                    Ticks.text(value(plane, foot), DIGITS)));
        }
        return lines;
    }

    private double value(Section plane, double[] foot) {
        return PointEvaluation.at(plane.drawn(), page.compiled().values(), foot).value();
    }

    /// As `--plane` has it, so that the same plane comes out.
    String option() {
        return switch (choice()) {
            case Coordinates(int first, int second, SectionChoice.Through through) -> {
                List<String> names = page.compiled().function().variables();
                String axes = names.get(first) + "," + names.get(second);
                boolean follows = through == SectionChoice.Through.ITERATE
                        && !journeys.runs().isEmpty();
                yield axes + (follows ? "@k:" + (followed() + 1) : "");
            }
            case Points points -> points.points().stream().map(PagePlane::exact).collect(Collectors.joining(";"));
            case Directions shown ->
                main().stream()
                        .mapToObj(i -> "main:" + (i + 1))
                        .findFirst()
                        .orElseGet(() ->
                                exact(shown.origin()) + "+s" + exact(shown.first()) + "+t" + exact(shown.second()));
        };
    }

    private static String exact(Point point) {
        return "(" + ShellWords.list(point.coordinates()) + ")";
    }

    /// The main directions of the path that a method makes from the start of a scene.
    ///
    /// @throws PublicationMistake if the path stays on a line or leaves all bounds
    static Directions main(Run run) throws PublicationMistake {
        Method method = run.request().method();
        boolean finite = Arrays.stream(run.path().points())
                .flatMapToDouble(Arrays::stream)
                .allMatch(Double::isFinite);
        Optional<Directions> found = mainOf(run);
        if (found.isEmpty()) {
            throw PublicationMistake.of(
                    finite ? "page.plane.straight" : "page.plane.lost",
                    method.kind().name());
        }
        return found.get();
    }
}
