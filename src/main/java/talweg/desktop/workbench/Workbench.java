package talweg.desktop.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import talweg.engine.Engine;
import talweg.session.FunctionText;
import talweg.session.KnownPoint;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.Session;

/// What the window works on: the scene as a value, and the models that follow from it. Everything a person does is a
/// change from one scene to the next; functions, runs and playback follow by themselves.
public final class Workbench {
    private SampleLibrary library;
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty future = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper confirmation = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private final FunctionModel function;
    private final RunsModel runs;
    private final Curtain curtain;
    private final Playback playback = new Playback();
    private final PhaseWalk phases;
    private final Engine engine;
    private final History history;
    private Optional<Session> mistyped;
    private final ReadOnlyObjectWrapper<Origin> origin = new ReadOnlyObjectWrapper<>();

    /// A workbench with `scene` on it, whose work is done by `engine`.
    public Workbench(Scene scene, SampleLibrary library, Engine engine) {
        this(Session.of(scene), library, engine);
    }

    /// A workbench on which everything is as it was left.
    public Workbench(Session left, SampleLibrary library, Engine engine) {
        this(left, library, engine, new History());
    }

    private Workbench(Session left, SampleLibrary library, Engine engine, History history) {
        this.library = library;
        this.engine = engine;
        this.history = history;
        this.origin.set(new Origin(left.opened(), left.file()));
        this.scene.set(left.scene().withFunction(left.understood()));
        this.mistyped = Optional.of(left);
        this.function = new FunctionModel(this, engine);
        // Before the runs hear of it: they begin with the rates that fit.
        function.subject().subscribe(found -> found.ifPresent(this::fit));
        this.runs = new RunsModel(this, engine);
        this.phases = new PhaseWalk(runs, playback);
        this.curtain = new Curtain(this);
        this.scene.subscribe(now -> playback.setLast(now.steps()));
        runs.selected().set(left.scene().arrangement().chosen());
        playback.seek(left.scene().k());
    }

    /// A function has been understood. After the first one, a text with a mistake that was left in the field is there
    /// again.
    private void fit(Subject subject) {
        amend(now -> new Fitting(opened()).fit(now, subject));
        Optional<Session> left = mistyped;
        mistyped = Optional.empty();
        left.filter(session -> session.understood().equals(scene.get().function()))
                .ifPresent(
                        session -> amend(now -> now.withFunction(session.scene().function())));
    }

    /// What has to be kept so that a new workbench is like this one.
    public Session session() {
        Scene now = snapshot();
        FunctionText understood = function.subject()
                .get()
                .filter(_ -> function.mistake().get().isPresent())
                .filter(subject -> subject.function().dimension() == now.start().dimension())
                .map(Subject::text)
                .orElse(now.function());
        return new Session(now, opened(), understood, origin.get().file(), Optional.empty());
    }

    /// The same experiment on a workbench whose words are those of the language that is spoken now.
    public Workbench retold() {
        Workbench other = new Workbench(new Retelling(library).of(session()), library, engine, history);
        other.future.set(future.get());
        other.curtain.keep(curtain);
        return other;
    }

    /// The experiment.
    public ReadOnlyObjectProperty<Scene> scene() {
        return scene.getReadOnlyProperty();
    }

    /// The function, compiled, and what is wrong with its text.
    public FunctionModel function() {
        return function;
    }

    /// The methods' runs.
    public RunsModel runs() {
        return runs;
    }

    /// Where in the runs the window stands.
    public Playback playback() {
        return playback;
    }

    /// The way through a step, phase by phase.
    public PhaseWalk phases() {
        return phases;
    }

    /// Whether the path beyond k is shown, faintly, on the map and in the charts.
    public BooleanProperty future() {
        return future;
    }

    /// The curtain over what comes, with its flags.
    public Curtain curtain() {
        return curtain;
    }

    /// The samples.
    public SampleLibrary library() {
        return library;
    }

    /// There are other samples from now on.
    public void use(SampleLibrary other) {
        library = other;
    }

    /// The last thing that could not be done, and why; empty if there is none.
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// Says what could not be done, without interrupting anybody.
    public void tell(String what) {
        message.set(what);
    }

    /// The last thing that was done and cannot be seen, such as a file that was written; empty if it is said long
    /// enough.
    public ReadOnlyStringProperty confirmation() {
        return confirmation.getReadOnlyProperty();
    }

    /// Says calmly that something has been done. Whoever shows it says nothing, "", after a while.
    public void confirm(String what) {
        confirmation.set(what);
    }

    /// Changes the experiment. What could not be done before is history then.
    public void change(UnaryOperator<Scene> change) {
        change("", change);
    }

    /// Changes the experiment; changes of the same topic that follow each other, as the letters of a word, are undone
    /// together.
    public void change(String topic, UnaryOperator<Scene> change) {
        Scene after = change.apply(scene.get());
        message.set("");
        if (!after.equals(scene.get())) {
            history.note(topic, now(), after);
            scene.set(after);
        }
    }

    /// What can be undone.
    public History history() {
        return history;
    }

    /// Takes the last change back.
    public void undo() {
        history.undo(now()).ifPresent(this::restore);
    }

    /// Makes the change again that was taken back last.
    public void redo() {
        history.redo(now()).ifPresent(this::restore);
    }

    private void restore(History.Entry entry) {
        if (entry.origin().equals(origin.get())) {
            message.set("");
            scene.set(entry.in(scene.get()));
        } else {
            show(entry.scene(), entry.origin());
        }
    }

    private History.Entry now() {
        return new History.Entry(snapshot(), origin.get());
    }

    /// The experiment as it is to be saved: with the k and the method that the window shows.
    public Scene snapshot() {
        Scene now = scene.get();
        return now.withK(playback.iteration().get())
                .withArrangement(now.arrangement().withChosen(runs.selected().get()));
    }

    /// The experiment as it was opened, or saved since then.
    public Scene opened() {
        return origin.get().opened();
    }

    /// Where the experiment comes from.
    public ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /// Whether the experiment is another than the one that was opened or saved, apart from what is only looked at.
    public boolean isChanged() {
        return !History.looksTheSame(scene.get(), opened());
    }

    /// Puts another experiment on the workbench.
    public void open(Scene other) {
        open(other, Origin.of(other));
    }

    /// Puts the experiment of `file` on the workbench.
    public void open(Scene other, Path file) {
        open(other, new Origin(other, Optional.of(file)));
    }

    private void open(Scene other, Origin from) {
        history.note("", now(), other);
        show(other, from);
    }

    /// The experiment has been saved in `file` as `saved`.
    public void keptIn(Path file, Scene saved) {
        Origin before = origin.get();
        Origin now = new Origin(saved, Optional.of(file));
        history.replace(before, now);
        origin.set(now);
    }

    private void show(Scene other, Origin from) {
        origin.set(from);
        message.set("");
        playback.seek(0);
        runs.beginAnew();
        scene.set(other);
        runs.selected()
                .set(Math.clamp(
                        other.arrangement().chosen(),
                        0,
                        Math.max(0, other.methods().size() - 1)));
        playback.seek(other.k());
        openings.set(openings.get() + 1);
    }

    /// Grows by one whenever a scene is opened.
    public ReadOnlyIntegerProperty openings() {
        return openings.getReadOnlyProperty();
    }

    /// Back to the experiment as it was opened.
    public void reset() {
        open(opened(), origin.get());
    }

    /// Takes a formula that was typed.
    public void type(String formula) {
        change(
                "formula",
                now -> now.withFunction(new FunctionText(
                        Optional.empty(),
                        formula,
                        now.function().parameters(),
                        now.function().variables())));
    }

    /// The sample function that is shown as its author wrote it, so that what is known of it holds.
    public Optional<SampleFunction> sample() {
        return function.subject()
                .get()
                .filter(Subject::isAsWritten)
                .flatMap(subject -> subject.text().sample())
                .flatMap(library::function);
    }

    /// The known minima, saddles and maxima.
    public List<KnownPoint> knownPoints() {
        return sample().map(SampleFunction::points).orElse(List.of());
    }

    /// The least value of the function, if it is known.
    public OptionalDouble knownMinimum() {
        return knownPoints().stream()
                .filter(point -> point.kind() == KnownPoint.Kind.MINIMUM && point.global())
                .mapToDouble(KnownPoint::value)
                .min();
    }

    /// Shows or hides the method at `index`.
    public void toggleMethod(int index) {
        if (index < scene.get().methods().size()) {
            change(now -> now.withMethods(MethodChoices.toggled(now.methods(), index)));
        }
    }

    /// Gives all methods automatic rates.
    public void useAutomaticRates() {
        change(now -> now.withMethods(MethodChoices.automatic(now.methods())));
    }

    /// Changes what follows from the last change, and is undone with it.
    private void amend(UnaryOperator<Scene> change) {
        scene.set(change.apply(scene.get()));
    }
}
