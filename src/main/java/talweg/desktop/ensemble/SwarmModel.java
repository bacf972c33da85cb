package talweg.desktop.ensemble;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Ticket;
import talweg.engine.ensemble.Census;
import talweg.engine.ensemble.StartSet;
import talweg.field.section.Section;
import talweg.figure.Palette;
import talweg.figure.Viewport;
import talweg.figure.instrument.Handle;
import talweg.session.Ensemble;

/// The swarm over the map. One picture is made at a time; what is wanted meanwhile waits, and of that the newest alone
/// is made. So it never falls behind, and the window never waits.
public final class SwarmModel {
    /// What its handle is called.
    public static final String HANDLE = "swarm.radius";

    /// Nanoseconds after which lanes that nobody wants any more are given up, rather than shown once.
    private static final long PATIENCE = 1_000_000_000L;

    /// Nanoseconds between two counts of the lanes while they play.
    private static final long READING = 400_000_000L;

    private final Workbench workbench;
    private final Engine engine;
    private Optional<Section> plane = Optional.empty();
    private final SwarmStage stage = new SwarmStage();
    private final ReadOnlyObjectWrapper<Optional<SwarmPicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Object counting = new Object();
    private Optional<Wish> wanted = Optional.empty();
    private Optional<Wish> made = Optional.empty();
    private Optional<Wish> counted = Optional.empty();
    private Optional<Wish> told = Optional.empty();
    private Wish making;
    private Ticket ticket;
    private long since;
    private long lastCount;

    /// The swarm of the scene on `workbench`.
    public SwarmModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
    }

    /// What is to be laid over the map; empty while there is no swarm.
    public ReadOnlyObjectProperty<Optional<SwarmPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// How its lanes fare, a line for each method; empty while there is no swarm.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Asks for the picture as it should be now.
    public void show(Viewport view, Palette palette, double density) {
        List<Member> members = Member.onTheMap(workbench);
        Optional<Section> seen = plane();
        if (members.isEmpty() || seen.isEmpty()) {
            clear();
            return;
        }
        double shown = workbench.playback().shown().get();
        Wish wish = new Wish(members, shown, seen.get(), view, palette, density);
        wanted = Optional.of(wish);
        if (told.filter(wish::asManyStarts).isEmpty()) {
            told = wanted;
            counted = Optional.empty();
            summary.set(SwarmText.computing(wish.members()));
        }
        if (isMaking()) {
            if (!making.sameLanes(wish) && System.nanoTime() - since > PATIENCE) {
                make(wish);
            }
        } else if (!wanted.equals(made)) {
            make(wish);
        } else {
            countIfDue(wish);
        }
    }

    /// The same value as long as it is the same plane, so that wishes can be compared.
    private Optional<Section> plane() {
        Optional<Section> now = workbench.section();
        if (now.filter(this::isTheSame).isEmpty()) {
            plane = now;
        }
        return plane;
    }

    private boolean isTheSame(Section now) {
        return plane.filter(before -> before.function() == now.function() && before.samePlane(now))
                .isPresent();
    }

    private boolean isMaking() {
        return ticket != null && ticket.stage() == Ticket.Stage.UNDER_WAY;
    }

    /// An older request is given up by the engine.
    private void make(Wish wish) {
        making = wish;
        since = System.nanoTime();
        ticket = engine.submit(this, (cancelled, _) -> stage.paint(wish, cancelled), painted -> publish(wish, painted));
    }

    private void publish(Wish wish, SwarmPicture painted) {
        made = Optional.of(wish);
        if (wanted.isEmpty()) {
            return;
        }
        picture.set(Optional.of(painted));
        if (!wanted.equals(made)) {
            make(wanted.get());
        }
        countIfDue(wish);
    }

    /// Counting a million takes longer than painting them; while they play, nobody reads faster than this.
    private void countIfDue(Wish wish) {
        boolean pauses = !workbench.playback().playing().get() || System.nanoTime() - lastCount > READING;
        if (wish.part() == 1 && pauses && !isCounted(wish)) {
            lastCount = System.nanoTime();
            counted = Optional.of(wish);
            engine.submit(counting, (cancelled, _) -> stage.census(wish, cancelled), counts -> tell(wish, counts));
        }
    }

    private boolean isCounted(Wish wish) {
        return counted.filter(before -> before.sameLanes(wish) && before.k() == wish.k())
                .isPresent();
    }

    private void tell(Wish wish, List<Census> counts) {
        if (wanted.filter(wish::asManyStarts).isPresent()) {
            summary.set(SwarmText.of(wish.members(), counts));
        }
    }

    private void clear() {
        if (wanted.isPresent()) {
            wanted = Optional.empty();
            made = Optional.empty();
            counted = Optional.empty();
            told = Optional.empty();
            engine.cancel(this);
            engine.cancel(counting);
            engine.submit(
                    this,
                    (_, _) -> {
                        stage.clear();
                        return stage;
                    },
                    _ -> {});
            picture.set(Optional.empty());
            summary.set("");
        }
    }

    /// The swarm of the scene.
    public Ensemble ensemble() {
        return workbench.scene().get().ensemble();
    }

    /// Shows it, or hides it.
    public void toggle() {
        change("", now -> now.withShown(!now.shown()));
    }

    /// Other starts, which are seen at once.
    void start(String topic, UnaryOperator<StartSet> change) {
        change(topic, now -> now.withStarts(change.apply(now.starts())).withShown(true));
    }

    void change(String topic, UnaryOperator<Ensemble> change) {
        workbench.change(topic, scene -> scene.withEnsemble(change.apply(scene.ensemble())));
    }

    /// The handle by which the circle about the start is pulled to another size; empty if there is no such circle.
    ///
    /// @param x where the start is seen
    /// @param y where the start is seen
    public Optional<Handle> handle(double x, double y) {
        boolean circle = ensemble().shown() && ensemble().starts().form().isAboutTheStart();
        return circle ? Optional.of(Handle.end(HANDLE, x + ensemble().starts().radius(), y)) : Optional.empty();
    }

    /// The circle about the start was pulled to another size.
    public void pull(double radius) {
        if (radius > 0 && Double.isFinite(radius)) {
            change("ensemble.radius", now -> now.withStarts(now.starts().withRadius(radius)));
        }
    }

    Workbench workbench() {
        return workbench;
    }
}
