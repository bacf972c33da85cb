package talweg.desktop.race;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import talweg.desktop.control.NumberField;
import talweg.desktop.publish.Segments;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.race.Rules;
import talweg.engine.race.Starts;
import talweg.function.Words;

/// A race: its rules at the left, the ranking and the data profiles at the right.
public final class RaceView {
    private static final Words WORDS = new Words("desktop");

    /// Learning rates in one sweep, at most.
    private static final int MOST_RATES = 200;

    private final RaceViewModel model;
    private final ThemeModel theme;
    private final Supplier<Optional<Path>> file;
    private final AnimationTimer watching = new AnimationTimer() {
        @Override
        public void handle(long now) {
            progress.setProgress(model.fraction());
            model.look();
        }
    };

    @FXML
    private Label methods;

    @FXML
    private HBox begin;

    @FXML
    private HBox random;

    @FXML
    private NumberField count;

    @FXML
    private NumberField seed;

    @FXML
    private HBox grid;

    @FXML
    private NumberField cells;

    @FXML
    private NumberField budget;

    @FXML
    private HBox rates;

    @FXML
    private HBox range;

    @FXML
    private NumberField low;

    @FXML
    private NumberField high;

    @FXML
    private NumberField points;

    @FXML
    private NumberField tolerance;

    @FXML
    private Button start;

    @FXML
    private HBox underWay;

    @FXML
    private ProgressBar progress;

    @FXML
    private TableView<RaceRow> table;

    @FXML
    private Label profileTitle;

    @FXML
    private StackPane profile;

    @FXML
    private Label message;

    @FXML
    private Button use;

    @FXML
    private HBox taking;

    /// A view of `model`.
    ///
    /// @param file asks a person where to save
    public RaceView(RaceViewModel model, ThemeModel theme, Supplier<Optional<Path>> file) {
        this.model = model;
        this.theme = theme;
        this.file = file;
    }

    @FXML
    private void initialize() {
        fillForm();
        RaceTableView rows = new RaceTableView(table, model, theme);
        ProfilePlot plot = new ProfilePlot(profile, theme);
        model.ranking().subscribe(now -> {
            now.ifPresent(rows::show);
            plot.show(now);
        });
        theme.palette().subscribe(_ -> table.refresh());
        theme.factor().subscribe(_ -> model.ranking().get().ifPresent(rows::show));
        message.textProperty().bind(model.message());
        appear(use, model.ranking().map(now -> now.filter(Ranking::hasRates).isPresent()));
        appear(taking, model.ranking().map(Optional::isPresent));
        appear(profileTitle, model.ranking().map(Optional::isPresent));
        appear(start, model.running().not());
        appear(underWay, model.running());
        model.running().subscribe(this::watch);
    }

    private void fillForm() {
        model.methods().subscribe(_ -> methods.setText(entrants()));
        Segments.fill(begin, List.of(RaceStart.values()), RaceView::name, model.begin, model.begin::set);
        Segments.fill(
                rates,
                List.of(true, false),
                swept -> swept ? WORDS.say("race.swept") : WORDS.say("race.asSet"),
                model.swept,
                model.swept::set);
        appear(random, model.begin.map(RaceStart.RANDOM::equals));
        appear(grid, model.begin.map(RaceStart.GRID::equals));
        appear(range, model.swept);
        RaceNumber.count(count, model.count, 1, Starts.MOST);
        RaceNumber.count(seed, model.seed, 0, Integer.MAX_VALUE);
        RaceNumber.count(cells, model.cells, 1, model.mostCells());
        RaceNumber.count(budget, model.budget, 1, (int) Rules.MOST);
        RaceNumber.count(points, model.points, 1, MOST_RATES);
        RaceNumber.real(low, model.low, () -> Double.MIN_NORMAL, () -> model.high.get());
        RaceNumber.real(high, model.high, () -> model.low.get(), () -> 1e9);
        RaceNumber.real(tolerance, model.tolerance, () -> 0, () -> 0.99);
    }

    private static String name(RaceStart begin) {
        return switch (begin) {
            case SCENE -> WORDS.say("race.begin.scene");
            case RANDOM -> WORDS.say("race.begin.random");
            case GRID -> WORDS.say("race.begin.grid");
        };
    }

    private String entrants() {
        return model.entrants().stream().map(MethodRun::name).collect(Collectors.joining(", "));
    }

    private static void appear(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private void watch(boolean running) {
        if (running) {
            progress.setProgress(0);
            watching.start();
        } else {
            watching.stop();
        }
    }

    @FXML
    private void start() {
        model.start();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void useRates() {
        model.useRates();
    }

    @FXML
    private void copy() {
        model.ranking().get().ifPresent(now -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, now.table().csv()));
            model.message().set(WORDS.say("race.copied"));
        });
    }

    @FXML
    private void save() {
        file.get().ifPresent(model::save);
    }
}
