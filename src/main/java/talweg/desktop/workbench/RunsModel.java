package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import talweg.engine.Engine;
import talweg.engine.Relay;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.method.Method;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// The runs of the scene's methods. Each change of function, start, method or length computes anew what it touches;
/// until then the old run stays, unless it went down another function.
public final class RunsModel {
    private final Workbench workbench;
    private final FunctionModel function;
    private final Engine engine;
    private final ReadOnlyObjectWrapper<List<MethodRun>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private List<Optional<RunKey>> keys = List.of();
    private List<MethodChoice> choices = List.of();
    private List<Method> chosen = List.of();
    private final Map<Integer, Relay> relays = new HashMap<>();
    private final Ghosts ghosts;
    private MethodStyles styles = MethodStyles.NONE;

    RunsModel(Workbench workbench, Engine engine) {
        this(workbench, engine, System::nanoTime);
    }

    RunsModel(Workbench workbench, Engine engine, LongSupplier clock) {
        this.ghosts = new Ghosts(clock);
        this.workbench = workbench;
        this.function = workbench.function();
        this.engine = engine;
        workbench.scene().subscribe(_ -> follow());
        function.subject().subscribe(_ -> follow());
    }

    /// All methods with their runs, in the order of the scene.
    public ReadOnlyObjectProperty<List<MethodRun>> runs() {
        return runs.getReadOnlyProperty();
    }

    /// The place in the list of the method that is looked into.
    public IntegerProperty selected() {
        return selected;
    }

    /// The method that is looked into.
    public Optional<MethodRun> chosen() {
        int index = selected.get();
        return index < runs.get().size() ? Optional.of(runs.get().get(index)) : Optional.empty();
    }

    /// Another scene is about to come: its methods get the looks from the first on.
    void beginAnew() {
        selected.set(0);
        styles = MethodStyles.NONE;
    }

    /// Whether runs from before a change are there to compare with.
    public ObservableValue<Boolean> hasGhosts() {
        return runs.map(now -> now.stream().anyMatch(method -> method.ghost().isPresent()));
    }

    /// Takes the runs from before a change away.
    public void clearGhosts() {
        ghosts.clear();
        runs.set(runs.get().stream().map(MethodRun::withoutGhost).toList());
    }

    private void follow() {
        Scene scene = workbench.scene().get();
        Places places = styles.choices().isEmpty()
                ? Places.kept(scene.methods().size(), runs.get().size())
                : styles.places(scene.methods());
        styles = styles.follow(scene.methods());
        List<Method> methods = methods(scene.methods());
        List<Optional<RunKey>> before = places.carry(keys, Optional.empty());
        List<Optional<MethodRun>> old =
                places.carry(runs.get().stream().map(Optional::of).toList(), Optional.empty());
        keys = methods.stream().map(method -> key(scene, method)).toList();
        List<Integer> anew = IntStream.range(0, methods.size())
                .filter(i -> isAnother(keys.get(i), before.get(i)))
                .boxed()
                .toList();
        ghosts.follow(styles.styles(), before, keys, old);
        keepSelected(places);
        runs.set(IntStream.range(0, methods.size())
                .mapToObj(i -> methodRun(scene, methods, i, old.get(i), anew.contains(i)))
                .toList());
        anew.forEach(i -> compute(styles.of(i), keys.get(i).orElseThrow()));
    }

    /// Read once, since a start that is dragged asks for them in every frame.
    private List<Method> methods(List<MethodChoice> now) {
        if (!now.equals(choices)) {
            choices = now;
            chosen = now.stream().map(MethodChoices::method).toList();
        }
        return chosen;
    }

    /// The same method stays chosen wherever it goes; if it is removed, the one that takes its place.
    private void keepSelected(Places places) {
        int place = places.before().indexOf(selected.get());
        int last = Math.max(0, places.before().size() - 1);
        selected.set(place >= 0 ? place : Math.min(selected.get(), last));
    }

    /// The method at `index` with the run that it has had so far.
    private MethodRun methodRun(Scene scene, List<Method> methods, int index, Optional<MethodRun> old, boolean anew) {
        return new MethodRun(
                index,
                styles.of(index),
                MethodNames.name(methods, index),
                methods.get(index),
                scene.methods().get(index).visible(),
                old.flatMap(MethodRun::run).filter(this::isOnTheGround),
                ghosts.of(styles.of(index)),
                anew || old.filter(MethodRun::computing).isPresent());
    }

    /// Whether `run` goes down the function that is shown, with whatever parameters.
    private boolean isOnTheGround(Run run) {
        return function.subject()
                .get()
                .filter(shown -> shown.function() == run.request().objective().function())
                .isPresent();
    }

    private static boolean isAnother(Optional<RunKey> now, Optional<RunKey> before) {
        return now.isPresent() && (before.isEmpty() || !before.get().sameRun(now.get()));
    }

    /// Nothing to run while the function that is compiled is not yet the one that the start belongs to.
    private Optional<RunKey> key(Scene scene, Method method) {
        return function.subject()
                .get()
                .filter(s -> s.function().dimension() == scene.start().dimension())
                .filter(s -> s.function().dimension() == scene.domain().axes().size())
                .map(s -> new RunKey(s, scene, method));
    }

    /// The run that `method` would have now; empty while there is nothing to run down.
    public Optional<RunRequest> request(Method method) {
        return key(workbench.scene().get(), method).map(RunKey::request);
    }

    private void compute(int look, RunKey key) {
        Relay relay = relays.computeIfAbsent(look, _ -> new Relay(engine));
        relay.submit(
                (cancelled, progress) -> drawable(Run.of(key.request(), cancelled, progress)),
                run -> publish(look, key, run));
    }

    /// With the path that every picture asks for, which takes longer to gather than to draw.
    private static Run drawable(Run run) {
        run.path();
        return run;
    }

    /// A run that a newer one waits behind is shown all the same, or a hand that drags would see nothing.
    private void publish(int look, RunKey key, Run run) {
        if (!isOnTheGround(run)) {
            return;
        }
        List<MethodRun> now = new ArrayList<>(runs.get());
        now.replaceAll(method -> method.style() == look && method.method().equals(key.method())
                ? method.with(run, isAnother(keys.get(method.index()), Optional.of(key)))
                : method);
        runs.set(List.copyOf(now));
    }
}
