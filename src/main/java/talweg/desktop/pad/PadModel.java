package talweg.desktop.pad;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Arrival;
import talweg.engine.Engine;
import talweg.engine.Progress;
import talweg.engine.Relay;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.figure.MapStyle;
import talweg.figure.pad.PadMeasure;
import talweg.function.Cancellation;
import talweg.function.Workspace;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;

/// The pad of the method that is looked into. It is computed while somebody watches, and for other settings of the
/// hyperparameters along its sides it stays as it is.
public final class PadModel {
    /// A run that has come so near to ε, as a factor, says where it is going to end.
    private static final double NEAR = 10;

    /// Steps of all cells together beyond which the first picture is the coarsest.
    private static final long AT_ONCE = 60_000;

    /// Steps of a cell, at most, where the run itself is longer and no number has been chosen.
    private static final int MOST_STEPS = 2000;

    final BooleanProperty unfolded = new SimpleBooleanProperty();
    final BooleanProperty apart = new SimpleBooleanProperty();

    /// What the colours tell.
    final ObjectProperty<PadMeasure> measure = new SimpleObjectProperty<>(PadMeasure.ITERATIONS);

    /// The steps of each cell; 0: as many as the run on the map has.
    final IntegerProperty steps = new SimpleIntegerProperty();

    private final Workbench workbench;
    private final Relay relay;
    private final Map<String, PadSides> sides = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<PadShown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PadSides>> along = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Boolean> secret;
    private final PadHand hand;
    private final ReadOnlyObjectWrapper<Optional<PadPoint>> point = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Relay pointing;
    private Optional<Pad> requested = Optional.empty();
    private MapStyle style;

    /// The pad of the method that is chosen on `workbench`, computed by `engine`.
    public PadModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.relay = new Relay(engine);
        this.pointing = new Relay(engine);
        this.hand = new PadHand(workbench);
        this.secret = workbench.scene().map(scene -> scene.arrangement().curtain());
        workbench.runs().runs().subscribe(_ -> follow());
        workbench.runs().selected().subscribe(_ -> follow());
        unfolded.subscribe(_ -> follow());
        apart.subscribe(_ -> follow());
        steps.subscribe(_ -> follow());
        measure.subscribe(_ -> recolour());
        workbench.scene().subscribe(_ -> recolour());
    }

    /// What has been computed; it may be about the settings before while others are being computed.
    ReadOnlyObjectProperty<Optional<PadShown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// How the run with the settings as they are ends, computed for just these; it may be about those before while they
    /// change.
    ReadOnlyObjectProperty<Optional<PadPoint>> point() {
        return point.getReadOnlyProperty();
    }

    /// What lies along the sides; empty for a method that has no numbers.
    ReadOnlyObjectProperty<Optional<PadSides>> sides() {
        return along.getReadOnlyProperty();
    }

    /// All methods with their runs.
    ReadOnlyObjectProperty<List<MethodRun>> runs() {
        return workbench.runs().runs();
    }

    /// The method that the pad is about.
    Optional<MethodRun> method() {
        return workbench.runs().chosen();
    }

    /// Whether outcomes are not to be told yet.
    ObservableValue<Boolean> secret() {
        return secret;
    }

    /// Whether it is unfolded on the card.
    public BooleanProperty unfolded() {
        return unfolded;
    }

    /// Whether it is open in a window of its own.
    public BooleanProperty apart() {
        return apart;
    }

    MapStyle style() {
        return MapStyle.valueOf(workbench.scene().get().appearance().colours().name());
    }

    private void follow() {
        Optional<MethodRun> method = method();
        along.set(method.map(run -> run.method().kind())
                .flatMap(kind -> Optional.ofNullable(sides.get(kind.id())).or(() -> PadSides.usual(kind))));
        if (!unfolded.get() && !apart.get()) {
            rest();
            return;
        }
        Optional<Pad> pad = method.flatMap(run -> along.get().flatMap(now -> pad(run.method(), now)));
        pad.ifPresentOrElse(this::runThePoint, () -> point.set(Optional.empty()));
        if (pad.isEmpty()) {
            requested = Optional.empty();
            relay.cancel();
            shown.set(Optional.empty());
        } else if (requested.filter(pad.get()::sameCells).isEmpty()) {
            requested = pad;
            begin(method.get().method().kind(), pad.get());
        }
    }

    /// The run of no cell, but with the very numbers at which the point stands.
    private void runThePoint(Pad pad) {
        OptionalDouble rate = method().map(MethodRun::resolvedRate).orElse(OptionalDouble.empty());
        if (point.get().filter(now -> !now.isLike(pad)).isPresent()) {
            point.set(Optional.empty());
        }
        pointing.submit(
                (cancelled, _) -> new PadPoint(pad, rate, Arrival.of(pad.run(), new Workspace(cancelled))),
                done -> point.set(Optional.of(done)));
    }

    /// Nobody watches. What is not finished is begun anew when somebody does.
    private void rest() {
        relay.cancel();
        pointing.cancel();
        if (shown.get().filter(now -> now.ground().table().stride() == 1).isEmpty()) {
            requested = Optional.empty();
        }
    }

    private Optional<Pad> pad(Method method, PadSides now) {
        return workbench.runs().request(method).map(request -> {
            double epsilon =
                    request.tolerance().orElse(Pad.usualTolerance(request.objective(), method, request.starts()[0]));
            int usual = Math.min(request.steps(), MOST_STEPS);
            RunRequest run =
                    request.withSteps(steps.get() > 0 ? steps.get() : usual).withTolerance(epsilon);
            return new Pad(run, now.x(), now.y());
        });
    }

    private void begin(Kind kind, Pad pad) {
        if (shown.get().filter(old -> !old.isLike(kind, pad)).isPresent()) {
            shown.set(Optional.empty());
        }
        long coarse = (long) pad.columns() * pad.rows() / 9 * pad.run().steps();
        int stride = coarse > AT_ONCE ? PadTable.COARSEST : 3;
        relay.submit(work(kind, cancelled -> PadTable.coarse(pad, stride, cancelled, Progress.NONE)), this::publish);
    }

    private Engine.Work<PadShown> work(Kind kind, Function<Cancellation, PadTable> making) {
        PadWork.Look look = new PadWork.Look(measure.get(), style(), workbench.knownMinimum());
        return (cancelled, _) -> PadWork.of(kind, making.apply(cancelled), look, cancelled);
    }

    /// A first picture is shown though the hand has gone on since, but only the newest is refined.
    private void publish(PadShown computed) {
        PadTable table = computed.ground().table();
        if (requested
                .filter(now -> computed.isLike(now.run().method().kind(), now))
                .isEmpty()) {
            return;
        }
        style = computed.style();
        shown.set(Optional.of(computed));
        recolour();
        if (table.stride() > 1 && requested.get() == table.pad()) {
            relay.submitYielding(
                    work(computed.kind(), cancelled -> table.refined(cancelled, Progress.NONE)), this::publish);
        }
    }

    /// Other colours for the same cells.
    private void recolour() {
        shown.get().ifPresent(now -> {
            PadMeasure told = measure.get();
            boolean same = now.measure() == told && style == style();
            if (!same) {
                style = style();
                PadWork.Look look = new PadWork.Look(told, style, workbench.knownMinimum());
                shown.set(Optional.of(PadWork.coloured(now, look)));
            }
        });
    }

    /// Theory at the point where the run with the present settings ends; empty where it does not come to rest.
    Optional<Theory> here() {
        Optional<Run> run = method().flatMap(MethodRun::run);
        double epsilon = requested.map(Pad::tolerance).orElse(0.0);
        return run.filter(now -> now.last() >= 0)
                .filter(now -> now.row(now.last()).gradientNorm() <= NEAR * epsilon)
                .flatMap(now ->
                        Theory.at(now.request().objective(), now.row(now.last()).point()));
    }

    /// The hyperparameters that can lie along a side.
    List<Hyperparameter> choices() {
        return method().map(run -> PadAxis.of(run.method().kind())).orElse(List.of());
    }

    /// The steps of each cell where no number has been chosen.
    int usualSteps() {
        return Math.min(workbench.scene().get().steps(), MOST_STEPS);
    }

    /// Puts others along the sides.
    void put(PadSides other) {
        method().ifPresent(run -> {
            sides.put(run.method().id(), other);
            follow();
        });
    }

    /// A hand is laid on the point.
    void begin() {
        method().ifPresent(hand::begin);
    }

    /// The hand goes away.
    void end() {
        hand.end();
    }

    /// The hand takes back what it did.
    void cancel() {
        method().ifPresent(hand::cancel);
    }

    /// Takes the numbers at a place in the unit square, rounded as on the sliders.
    void set(double left, double up) {
        method().ifPresent(run -> along.get().ifPresent(now -> hand.set(run, now, left, up)));
    }
}
