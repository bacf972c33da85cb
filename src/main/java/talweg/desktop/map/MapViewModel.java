package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import talweg.desktop.ensemble.SwarmModel;
import talweg.desktop.instrument.InstrumentModel;
import talweg.desktop.section.SectionModel;
import talweg.desktop.workbench.Curtain;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.figure.instrument.Instrument;
import talweg.session.Appearance;
import talweg.session.KnownPoint;
import talweg.session.MapPart;
import talweg.session.Point;

/// What the map shows and what can be done with it.
public final class MapViewModel {
    private final Workbench workbench;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final BooleanProperty nameTags = new SimpleBooleanProperty();
    private final ObjectProperty<Insets> upon = new SimpleObjectProperty<>(Insets.EMPTY);
    private final Camera camera;
    private final GroundModel ground;
    private final BasinsModel basins;
    private final ProbeModel probe;
    private final StartModel start;
    private final Predictions predictions;
    private final InstrumentModel instruments;
    private final SwarmModel swarm;
    private final SectionModel section;
    private final OutlookModel outlook;
    private final ReadOnlyObjectWrapper<List<KnownPoint>> known = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper captioned = new ReadOnlyBooleanWrapper(true);

    /// The map of `workbench`, whose work is done by `engine`.
    public MapViewModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.camera = new Camera(workbench, reducedMotion::get);
        this.ground = new GroundModel(workbench, engine);
        this.basins = new BasinsModel(workbench, engine);
        this.probe = new ProbeModel(workbench, engine);
        this.start = new StartModel(workbench);
        this.predictions = new Predictions(workbench);
        this.instruments = new InstrumentModel(
                workbench,
                engine,
                () -> InstrumentSite.of(workbench, camera).map(site -> site.withLevels(ground.levels())));
        this.swarm = new SwarmModel(workbench, engine);
        this.section = new SectionModel(workbench);
        this.outlook = new OutlookModel(workbench);
        workbench.scene().subscribe(_ -> sceneChanged());
        workbench.function().subject().subscribe(_ -> seenAnew());
        workbench.runs().runs().subscribe(_ -> runsChanged());
        workbench.runs().selected().subscribe(_ -> runsChanged());
        workbench.playback().iteration().subscribe(_ -> iterateChanged());
        workbench.openings().subscribe(_ -> captioned.set(true));
        camera.view().subscribe(_ -> seenAnew());
    }

    /// The function or the view is another.
    private void seenAnew() {
        compute();
        probe.refresh(view().get());
    }

    /// A plane of more variables goes along with the start.
    private void sceneChanged() {
        if (section.hasChoice().getValue()) {
            seenAnew();
        } else {
            compute();
        }
    }

    private void runsChanged() {
        if (section.choice().follows()) {
            seenAnew();
        } else {
            compute();
        }
    }

    private void iterateChanged() {
        if (section.choice().follows()) {
            seenAnew();
        }
    }

    private void compute() {
        known.set(minima());
        if (camera.isLaidOut()) {
            ground.show(view().get());
            basins.show(view().get());
            instruments.refresh();
        }
    }

    /// Whether the view jumps instead of flying.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Whether the heads carry the names of their methods, as in front of an audience.
    public BooleanProperty nameTags() {
        return nameTags;
    }

    /// How much of the map, in pixels of the screen, is below what stands upon its edges.
    public ObjectProperty<Insets> upon() {
        return upon;
    }

    /// The curtain over what comes, and the flags in front of it.
    public Curtain curtain() {
        return predictions.curtain();
    }

    /// Lowers the curtain; or raises it, plays on to the end and says how near the flags came.
    public void toggleCurtain() {
        predictions.toggle();
    }

    /// The instrument in the hand.
    public InstrumentModel instruments() {
        return instruments;
    }

    /// Picks up an instrument, or puts it down if it is held: at the point that is pinned or under the pointer,
    /// or where another one is held, or else at the start. The caption has been read then.
    public void toggle(Instrument instrument) {
        if (instruments.instrument().get().filter(instrument::equals).isPresent()) {
            instruments.putDown();
        } else {
            Optional<Point> attention = probe.probe()
                    .get()
                    .map(under -> Point.of(under.x(), under.y()))
                    .or(instruments::place);
            Point at = attention.orElse(Point.of(start.x(), start.y()));
            instruments.pickUp(instrument, at.coordinate(0), at.coordinate(1));
            closeCaption();
        }
    }

    /// The swarm of starts.
    public SwarmModel swarm() {
        return swarm;
    }

    /// The plane that is shown of more than two variables.
    public SectionModel section() {
        return section;
    }

    /// Whether map or surface is seen, and from where.
    public OutlookModel outlook() {
        return outlook;
    }

    Predictions predictions() {
        return predictions;
    }

    /// Whether the scene's caption is still to be read: until a hand is laid on the map.
    ReadOnlyBooleanProperty captioned() {
        return captioned.getReadOnlyProperty();
    }

    /// The caption has been read.
    public void closeCaption() {
        captioned.set(false);
    }

    /// A hand was laid on the map.
    void touch() {
        closeCaption();
        predictions.dismiss();
        workbench.playback().pause();
    }

    Workbench workbench() {
        return workbench;
    }

    /// Whether a graph is shown in place of a map: f has one variable.
    boolean isGraph() {
        return workbench.scene().get().start().dimension() == 1;
    }

    /// Whether a map is shown, with all that belongs to maps alone.
    public ObservableValue<Boolean> maps() {
        return graphs().map(graph -> !graph);
    }

    /// Whether a graph is shown.
    public ObservableValue<Boolean> graphs() {
        return workbench.scene().map(scene -> scene.start().dimension() == 1);
    }

    /// What is seen.
    ReadOnlyObjectProperty<Viewport> view() {
        return camera.view();
    }

    Camera camera() {
        return camera;
    }

    /// The basins of attraction upon it.
    BasinsModel basins() {
        return basins;
    }

    /// The ground of the map.
    GroundModel ground() {
        return ground;
    }

    /// The probe on it.
    ProbeModel probe() {
        return probe;
    }

    /// The start of all runs.
    StartModel start() {
        return start;
    }

    /// Whether the arrow keys nudge the start.
    public ReadOnlyBooleanProperty startSelected() {
        return start.selected();
    }

    /// Moves the start by so many steps, each a power of ten that spans a few pixels.
    public void nudge(double right, double up) {
        start.nudge(right, up, view().get());
    }

    /// Lets the coordinates of the start be typed, beside it.
    public void typeStart() {
        start.type();
    }

    /// The known minima of the function that is shown, on the map; those beside its plane are left out.
    ReadOnlyObjectProperty<List<KnownPoint>> known() {
        return known.getReadOnlyProperty();
    }

    private List<KnownPoint> minima() {
        return workbench.section().stream()
                .flatMap(plane -> workbench.knownPoints().stream()
                        .filter(point -> point.kind() == KnownPoint.Kind.MINIMUM)
                        .flatMap(point -> point.on(plane).stream()))
                .toList();
    }

    /// The map got another size: what was fitted into it stays so; of a view that was moved, centre and scale stay.
    void resize(Box frame) {
        camera.resize(frame);
    }

    /// Everything in the window became `factor` times as large.
    void magnify(double factor) {
        camera.magnify(factor);
    }

    /// The whole domain.
    public void fit() {
        camera.fit();
    }

    /// Shows a part of the map or leaves it out.
    public void toggle(MapPart part) {
        change(look -> look.withToggled(part));
    }

    /// Turns the arrows round: ∇f, or −∇f.
    public void toggleArrows() {
        change(look -> look.withArrows(look.arrows().turned()));
    }

    private void change(UnaryOperator<Appearance> change) {
        workbench.change(scene -> scene.withAppearance(change.apply(scene.appearance())));
    }

    /// The pointer is over this pixel.
    void point(double px, double py) {
        probe.point(view().get().toX(px), view().get().toY(py), view().get());
    }

    /// Keeps the probe where it is, or lets it follow the pointer again.
    public void pinProbe() {
        probe.pin();
    }
}
