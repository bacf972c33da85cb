package talweg.desktop.workbench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import talweg.engine.Engine;
import talweg.engine.ensemble.StartSet;
import talweg.field.section.Section;
import talweg.function.Words;
import talweg.session.Ensemble;
import talweg.session.FunctionText;
import talweg.session.KnownPoint;
import talweg.session.MethodChoice;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.SectionChoice;
import talweg.session.Session;

/// What the window works on: the scene as a value, and the models that follow from it. Everything a person does is a
/// change from one scene to the next; functions, runs and playback follow by themselves.
public final class Workbench extends Experiment {
    private static final Words WORDS = new Words("desktop");

    private SampleLibrary library;
    private final BooleanProperty future = new SimpleBooleanProperty(true);
    private final FunctionModel function;
    private final RunsModel runs;
    private final Curtain curtain;
    private final Playback playback = new Playback();
    private final PhaseWalk phases;
    private final Engine engine;
    private Optional<Session> mistyped;
    private Optional<FunctionText> understood = Optional.empty();

    /// A workbench with `scene` on it, whose work is done by `engine`.
    public Workbench(Scene scene, SampleLibrary library, Engine engine) {
        this(Session.of(scene), library, engine);
    }

    /// A workbench on which everything is as it was left.
    public Workbench(Session left, SampleLibrary library, Engine engine) {
        this(left, library, engine, new History());
    }

    private Workbench(Session left, SampleLibrary library, Engine engine, History history) {
        super(
                left.scene().withFunction(left.understood()),
                new Origin(left.opened(), left.file(), left.deck()),
                history);
        this.library = library;
        this.engine = engine;
        this.mistyped = Optional.of(left);
        this.function = new FunctionModel(this, engine);
        // Before the runs hear of it: they begin with the rates that fit.
        function.subject().subscribe(found -> found.ifPresent(this::fit));
        this.runs = new RunsModel(this, engine);
        this.phases = new PhaseWalk(runs, playback);
        this.curtain = new Curtain(this);
        scene().subscribe(now -> playback.setLast(now.steps()));
        runs.selected().set(left.scene().arrangement().chosen());
        playback.seek(left.scene().k());
    }

    /// A function has been understood. After the first one, a text with a mistake that was left in the field is there
    /// again.
    private void fit(Subject subject) {
        Fitting fitting = new Fitting(opened(), understood);
        understood = Optional.of(subject.text());
        amend(now -> fitting.fit(now, subject));
        Optional<Session> left = mistyped;
        mistyped = Optional.empty();
        left.filter(session -> session.understood().equals(scene().get().function()))
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
        Origin from = origin().get();
        return new Session(now, from.opened(), understood, from.file(), from.deck());
    }

    /// The same experiment on a workbench whose words are those of the language that is spoken now.
    public Workbench retold() {
        Workbench other = new Workbench(new Retelling(library).of(session()), library, engine, history());
        other.future.set(future.get());
        other.curtain.keep(curtain);
        return other;
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

    @Override
    public Scene snapshot() {
        Scene now = scene().get();
        return now.withK(playback.iteration().get())
                .withArrangement(now.arrangement().withChosen(runs.selected().get()));
    }

    @Override
    void leave() {
        playback.seek(0);
        runs.beginAnew();
    }

    @Override
    void arrive(Scene other) {
        // What the scene before was like is nothing to compare with, even where only rates differ.
        runs.clearGhosts();
        int last = Math.max(0, other.methods().size() - 1);
        runs.selected().set(Math.clamp(other.arrangement().chosen(), 0, last));
        playback.seek(other.k());
    }

    /// Shows a sample function. A list of methods that somebody has put together stays; the sample's own come with the
    /// way back to the scene as opened.
    public void choose(SampleFunction sample) {
        Scene brought = swarming(looked(Scene.of(sample)));
        List<MethodChoice> own = scene().get().methods();
        if (own.isEmpty() || MethodChoices.differInRates(own, opened().methods()) || MethodChoices.areUsual(own)) {
            open(brought);
        } else {
            open(brought.withMethods(MethodChoices.fitted(own, brought.methods())), brought);
            confirm(WORDS.say("sample.keepsMethods", sample.name().text()));
        }
    }

    /// How the map is drawn stays, but for what goes with the values and the variables.
    private Scene looked(Scene brought) {
        return brought.withAppearance(scene().get()
                .appearance()
                .withScale(brought.appearance().scale())
                .withSection(SectionChoice.STANDARD));
    }

    /// A swarm that is seen stays, about as wide for the domain as it was.
    private Scene swarming(Scene brought) {
        Ensemble own = scene().get().ensemble();
        StartSet starts = own.starts().withRadius(brought.ensemble().starts().radius());
        return own.shown() ? brought.withEnsemble(own.withStarts(starts)) : brought;
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

    /// The plane that the map shows; empty while a function that was just typed does not yet have a start of its own.
    public Optional<Section> section() {
        return section(scene().get().appearance().section());
    }

    /// Another plane in the same space; empty while there is none.
    public Optional<Section> section(SectionChoice choice) {
        Scene now = scene().get();
        double[] start = now.start().toArray();
        return function.subject()
                .get()
                .map(Subject::function)
                .filter(found -> found.dimension() == start.length)
                .map(found -> choice.of(found, start, () -> current(start.length)));
    }

    /// The iterate at which the chosen method stands.
    private Optional<double[]> current(int n) {
        int k = playback.iteration().get();
        return runs.chosen()
                .flatMap(MethodRun::run)
                .filter(run -> run.last() >= 0 && run.path().points().length == n)
                .map(run -> run.row(Math.min(k, run.last())).point());
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
        if (index < scene().get().methods().size()) {
            change(now -> now.withMethods(MethodChoices.toggled(now.methods(), index)));
        }
    }

    /// Gives all methods automatic rates.
    public void useAutomaticRates() {
        change(now -> now.withMethods(MethodChoices.automatic(now.methods())));
    }
}
