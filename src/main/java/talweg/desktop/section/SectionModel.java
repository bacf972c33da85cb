package talweg.desktop.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Row;
import talweg.field.calculus.Landscape;
import talweg.field.section.MainDirections;
import talweg.field.section.Section;
import talweg.figure.Ticks;
import talweg.figure.instrument.Settings;
import talweg.function.Words;
import talweg.function.Workspace;
import talweg.session.Held;
import talweg.session.Point;
import talweg.session.SectionChoice;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Directions;
import talweg.session.SectionChoice.Points;
import talweg.session.SectionChoice.Through;

/// Which plane the map shows of a function of more than two variables, and where the methods are beside it.
public final class SectionModel {
    private static final Words WORDS = new Words("desktop");

    /// Significant digits of a share in percent.
    private static final int DIGITS = 4;

    private final Workbench workbench;
    private final Places places;
    private final ReadOnlyObjectWrapper<List<Standing>> standings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final BooleanProperty asked = new SimpleBooleanProperty();

    /// The plane of the scene on `workbench`.
    public SectionModel(Workbench workbench) {
        this.workbench = workbench;
        this.places = new Places(workbench);
        workbench.scene().subscribe(_ -> refresh());
        workbench.function().subject().subscribe(_ -> refresh());
        workbench.runs().runs().subscribe(_ -> refresh());
        workbench.runs().selected().subscribe(_ -> refresh());
        workbench.playback().iteration().subscribe(_ -> refresh());
    }

    /// Whether there is a choice: f has more than two variables.
    public ObservableValue<Boolean> hasChoice() {
        return workbench.scene().map(scene -> scene.start().dimension() > 2);
    }

    /// Which plane it is, in words; empty if there is no choice.
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Where the methods that are shown stand.
    ReadOnlyObjectProperty<List<Standing>> standings() {
        return standings.getReadOnlyProperty();
    }

    /// Whether somebody wants to choose; whoever offers the choices takes it back.
    BooleanProperty asked() {
        return asked;
    }

    /// Offers the choices.
    public void ask() {
        asked.set(true);
    }

    private void refresh() {
        Optional<Section> plane =
                workbench.section().filter(found -> found.function().dimension() > 2);
        title.set(plane.map(_ -> title(choice())).orElse(""));
        standings.set(plane.map(this::standings).orElse(List.of()));
    }

    private String title(SectionChoice choice) {
        return switch (choice) {
            case Coordinates(int first, int second, Through through) ->
                WORDS.say(
                        "section.title." + through,
                        variables().get(first),
                        variables().get(second),
                        workbench.runs().chosen().map(MethodRun::name).orElse(""));
            case Points _ -> WORDS.say("section.title.points");
            case Directions _ -> WORDS.say("section.title.directions");
        };
    }

    private List<Standing> standings(Section plane) {
        Landscape drawn = new Landscape(
                plane,
                workbench.function().subject().get().map(Subject::parameters).orElseThrow());
        List<Standing> found = new ArrayList<>();
        for (MethodRun method : places.walking()) {
            Row row = places.here(method);
            double below = drawn.value(plane.foot(row.point()), new Workspace());
            found.add(new Standing(method.name(), method.look(), plane.distance(row.point()), row.value(), below));
        }
        return found;
    }

    /// The names of all variables.
    List<String> variables() {
        return workbench
                .function()
                .subject()
                .get()
                .map(subject -> subject.function().variables())
                .orElse(List.of());
    }

    /// What is chosen.
    public SectionChoice choice() {
        return workbench.scene().get().appearance().section();
    }

    /// Changes whenever the choice does.
    public ObservableValue<SectionChoice> choices() {
        return workbench.scene().map(scene -> scene.appearance().section());
    }

    void choose(SectionChoice choice) {
        workbench.change(scene -> scene.withSection(choice)
                .withArrangement(scene.arrangement()
                        .withInstrument(scene.arrangement().instrument().map(held -> moved(held, choice)))));
    }

    /// What is held stays at its point of space, as far as that is to be seen.
    private Held moved(Held held, SectionChoice choice) {
        return workbench
                .section()
                .flatMap(before -> workbench.section(choice).map(now -> moved(held, before, now)))
                .orElse(held);
    }

    private static Held moved(Held held, Section before, Section now) {
        Settings numbers = new Settings(held.numbers());
        boolean stands =
                held.numbers().containsKey(Settings.X) && held.numbers().containsKey(Settings.Y);
        double[] foot = stands ? now.foot(before.point(numbers.x(), numbers.y())) : new double[0];
        return stands
                ? new Held(
                        held.id(),
                        numbers.with(Settings.X, foot[0])
                                .with(Settings.Y, foot[1])
                                .numbers())
                : held;
    }

    /// Tells when other scenes are opened.
    ObservableValue<?> openings() {
        return workbench.openings();
    }

    /// The two coordinates that are held apart from the others; where another plane is shown, the first two.
    Coordinates axes() {
        return choice() instanceof Coordinates chosen ? chosen : (Coordinates) SectionChoice.STANDARD;
    }

    private void changeAxes(UnaryOperator<Coordinates> change) {
        choose(change.apply(axes()));
    }

    /// Another coordinate to the right; if it was the one upwards, they change places.
    void right(int coordinate) {
        changeAxes(now ->
                new Coordinates(coordinate, now.second() == coordinate ? now.first() : now.second(), now.through()));
    }

    /// Another coordinate upwards; if it was the one to the right, they change places.
    void up(int coordinate) {
        changeAxes(now ->
                new Coordinates(now.first() == coordinate ? now.second() : now.first(), coordinate, now.through()));
    }

    /// Through the start, or through x_k of the chosen method.
    public void through(Through through) {
        changeAxes(now -> new Coordinates(now.first(), now.second(), through));
    }

    /// The next pair of coordinates: 1 and 2, 1 and 3, …, 2 and 3, …, and again from the beginning.
    public void next() {
        int n = variables().size();
        changeAxes(now -> {
            int low = Math.min(now.first(), now.second());
            int high = Math.max(now.first(), now.second());
            boolean ends = high + 1 == n;
            int first = ends ? (low + 2 == n ? 0 : low + 1) : low;
            return new Coordinates(first, ends ? first + 1 : high + 1, now.through());
        });
    }

    /// The methods whose paths have main directions to be taken.
    List<MethodRun> paths() {
        return places.walking();
    }

    /// The plane in which a path moves most.
    ///
    /// @return what is to be said of it
    String take(MethodRun method) {
        double[][] points = method.run().orElseThrow().path().points();
        Optional<MainDirections> found = MainDirections.of(points);
        found.ifPresent(directions -> choose(Directions.of(directions, points)));
        return found.map(directions ->
                        WORDS.say("section.share", Ticks.text(100 * directions.share(), DIGITS), method.name()))
                .orElseGet(() -> WORDS.say("section.straight", method.name()));
    }

    /// The plane in which the chosen method's path moves most, if it has one.
    public void takeChosen() {
        workbench
                .runs()
                .chosen()
                .filter(places.walking()::contains)
                .ifPresent(method -> workbench.confirm(take(method)));
    }

    /// The plane through three points.
    ///
    /// @return what is wrong with them; empty if it is shown
    String take(Point a, Point b, Point c) {
        try {
            choose(new Points(a, b, c));
            return "";
        } catch (IllegalArgumentException onALine) {
            return WORDS.say("section.line");
        }
    }

    /// Points of which one may want to see the plane.
    List<NamedPlace> places() {
        return places.all();
    }

    /// The three points of the plane, or some that are at hand.
    List<Point> corners() {
        return choice() instanceof Points chosen ? chosen.points() : places.corners();
    }
}
