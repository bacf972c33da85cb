package talweg.desktop.race;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodChoices;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Ticket;
import talweg.engine.race.Race;
import talweg.engine.race.Results;
import talweg.engine.race.Rules;
import talweg.engine.race.Standing;
import talweg.engine.race.Starts;
import talweg.engine.race.Sweep;
import talweg.engine.race.Weights;
import talweg.export.ExportMistake;
import talweg.function.Words;
import talweg.method.Objective;
import talweg.publication.race.RaceTable;
import talweg.session.MethodChoice;
import talweg.session.Scene;
import talweg.session.WholeFile;

/// The rules of a race, the race while it runs, and what came out of the last one.
public final class RaceViewModel {
    private static final Words WORDS = new Words("desktop");

    final ObjectProperty<RaceStart> begin = new SimpleObjectProperty<>(RaceStart.RANDOM);
    final IntegerProperty count = new SimpleIntegerProperty(50);
    final IntegerProperty seed = new SimpleIntegerProperty(0);
    final IntegerProperty cells = new SimpleIntegerProperty(7);
    final IntegerProperty budget = new SimpleIntegerProperty((int) Rules.USUAL);
    final BooleanProperty swept = new SimpleBooleanProperty(true);
    final DoubleProperty low = new SimpleDoubleProperty(Sweep.STANDARD.low());
    final DoubleProperty high = new SimpleDoubleProperty(Sweep.STANDARD.high());
    final IntegerProperty points = new SimpleIntegerProperty(Sweep.STANDARD.points());
    final DoubleProperty tolerance = new SimpleDoubleProperty(Rules.USUAL_TOLERANCE);
    private final Workbench workbench;
    private final Engine engine;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Ranking>> ranking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty message = new SimpleStringProperty("");
    private Optional<Ticket> ticket = Optional.empty();

    /// A race of the methods on `workbench`, run by `engine`.
    public RaceViewModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.engine = engine;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// What came out of the last race.
    ReadOnlyObjectProperty<Optional<Ranking>> ranking() {
        return ranking.getReadOnlyProperty();
    }

    /// What there is to say about the last thing that was done.
    StringProperty message() {
        return message;
    }

    /// All methods with their runs.
    ReadOnlyObjectProperty<List<MethodRun>> methods() {
        return workbench.runs().runs();
    }

    /// Those that race: the ones that are shown.
    List<MethodRun> entrants() {
        return methods().get().stream().filter(MethodRun::visible).toList();
    }

    /// The part that is done, from 0 to 1.
    double fraction() {
        return ticket.map(Ticket::fraction).orElse(0.0);
    }

    /// Starts a race, unless there is nothing to race on.
    void start() {
        Scene scene = workbench.scene().get();
        List<MethodRun> entered = entrants();
        Optional<Subject> subject = workbench
                .function()
                .subject()
                .get()
                .filter(s -> s.function().dimension() == scene.domain().axes().size());
        if (entered.isEmpty() || subject.isEmpty()) {
            message.set(WORDS.say("race.nobody"));
            return;
        }
        String title = title(scene);
        Objective objective = Objective.of(subject.get().function())
                .with(subject.get().parameters())
                .over(scene.domain());
        Rules rules = rules(objective);
        RaceStart from = begin.get();
        int many = from == RaceStart.GRID ? cells.get() : count.get();
        int seeded = seed.get();
        message.set("");
        running.set(true);
        ticket = Optional.of(engine.submit(
                this,
                (cancellation, progress) -> {
                    double[][] starts = starts(objective, scene, from, many, seeded);
                    return starts.length == 0
                            ? Optional.<Results>empty()
                            : Optional.of(new Race(
                                            objective,
                                            entered.stream()
                                                    .map(MethodRun::method)
                                                    .toList(),
                                            starts,
                                            rules)
                                    .run(cancellation, progress));
                },
                results -> end(results, entered, title)));
    }

    private Rules rules(Objective objective) {
        int n = objective.function().dimension();
        OptionalDouble known = workbench.knownMinimum();
        Sweep sweep = swept.get() ? new Sweep(low.get(), high.get(), points.get()) : Sweep.AS_SET;
        return new Rules(budget.get(), Weights.standard(n), sweep, tolerance.get(), known);
    }

    private static double[][] starts(Objective objective, Scene scene, RaceStart from, int many, int seed) {
        double[] start = scene.start().toArray();
        return switch (from) {
            case SCENE -> Double.isFinite(Starts.value(objective, start)) ? new double[][] {start} : new double[0][];
            case RANDOM -> Starts.random(objective, many, seed);
            case GRID -> Starts.grid(objective, many);
        };
    }

    /// Cells along each axis, at most.
    int mostCells() {
        int axes = workbench.scene().get().domain().axes().size();
        return (int) Math.floor(Math.pow(Starts.MOST, 1.0 / axes) + 1e-9);
    }

    private String title(Scene scene) {
        return workbench
                .sample()
                .map(sample -> sample.name().text())
                .orElse(scene.function().formula().strip());
    }

    private void end(Optional<Results> results, List<MethodRun> entered, String title) {
        running.set(false);
        if (results.isEmpty()) {
            message.set(WORDS.say("race.nowhere"));
            return;
        }
        List<String> names = entered.stream().map(MethodRun::name).toList();
        Ranking now = new Ranking(new RaceTable(results.get(), names), entered, title);
        ranking.set(Optional.of(now));
        message.set(Stream.concat(Stream.of(summary(now)), now.table().remarks().stream())
                .collect(Collectors.joining("\n")));
    }

    private static String summary(Ranking now) {
        Race race = now.table().results().race();
        return WORDS.say(
                "race.summary",
                now.title(),
                race.starts().length,
                race.rules().budget(),
                Numbers.shortest(race.rules().tolerance()),
                Numbers.typeset(now.table().results().lowest(), 6));
    }

    /// Ends the race; the last one stays in the table.
    public void cancel() {
        if (running.get()) {
            ticket.ifPresent(Ticket::cancel);
            running.set(false);
            message.set(WORDS.say("race.cancelled"));
        }
    }

    /// Whoever watches the race looks whether it still runs: a task that failed says so to the log alone.
    void look() {
        if (running.get() && ticket.filter(Ticket::isCancelled).isPresent()) {
            running.set(false);
            message.set(WORDS.say("race.failed"));
        }
    }

    /// Puts the rates that were found into the scene, as one change. Methods that are others by now keep theirs.
    void useRates() {
        ranking.get().ifPresent(now -> {
            List<MethodRun> present = methods().get();
            List<String> rated = new ArrayList<>();
            workbench.change(scene -> {
                List<MethodChoice> choices = new ArrayList<>(scene.methods());
                for (Standing standing : now.table().results().standings()) {
                    MethodRun entered = now.entered().get(standing.entrant());
                    present.stream()
                            .filter(run -> standing.swept() && isStill(run, entered))
                            .forEach(run -> {
                                choices.set(run.index(), MethodChoices.of(standing.method(), run.visible()));
                                rated.add(run.name());
                            });
                }
                return scene.withMethods(choices);
            });
            message.set(rated.isEmpty() ? WORDS.say("race.others") : WORDS.say("race.used", String.join(", ", rated)));
        });
    }

    private static boolean isStill(MethodRun run, MethodRun entered) {
        return run.style() == entered.style() && run.method().equals(entered.method());
    }

    /// Looks into the run of a method on the map, if it is still there.
    void select(RaceRow row) {
        methods().get().stream()
                .filter(run -> run.style() == row.method().style())
                .filter(run -> run.method().kind().equals(row.method().method().kind()))
                .findFirst()
                .ifPresent(run -> workbench.runs().selected().set(run.index()));
    }

    /// Writes the ranking or, into a picture, the data profiles; in the background.
    void save(Path file) {
        ranking.get().ifPresent(now -> engine.submit(message, (_, _) -> saved(now, file), said -> message.set(said)));
    }

    private static String saved(Ranking now, Path file) {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".csv")) {
                WholeFile.write(file, now.table().csv().getBytes(StandardCharsets.UTF_8));
            } else {
                now.page().write(file);
            }
            return WORDS.say("log.saved", name);
        } catch (ExportMistake e) {
            return e.getMessage();
        } catch (IOException e) {
            return WORDS.say("save.failed", name, e.getClass().getSimpleName());
        }
    }
}
