package talweg.desktop.publish;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import talweg.desktop.control.Later;
import talweg.desktop.control.MapKeys;
import talweg.desktop.control.Tips;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;

/// The sheet beside the map, what is being written, and what has been.
public final class PublishView {
    private static final Words WORDS = new Words("desktop");
    private static final Duration TO_READ = Duration.seconds(5);

    private final Publishing publishing;
    private final PauseTransition reading = new PauseTransition(TO_READ);
    private final AnimationTimer watching = new AnimationTimer() {
        @Override
        public void handle(long now) {
            watch();
        }
    };

    @FXML
    private Region sheet;

    @FXML
    private Label title;

    @FXML
    private Button close;

    @FXML
    private Later figure;

    @FXML
    private Later film;

    @FXML
    private Later table;

    @FXML
    private Node filming;

    @FXML
    private Label filmName;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label confirmation;

    /// A view of `publishing`.
    public PublishView(Publishing publishing) {
        this.publishing = publishing;
    }

    @FXML
    private void initialize() {
        Tips.fromAccessibleText(close);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        publishing.whileSeen(publishing.open().subscribe(this::show));
        publishing.whileSeen(publishing.film().filming().subscribe(this::showFilm));
        confirmOnTime();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            publishing.close();
            event.consume();
        }
    }

    private void show(Optional<Sheet> open) {
        appear(sheet, open.isPresent());
        figure.setVisible(open.equals(Optional.of(Sheet.FIGURE)));
        film.setVisible(open.equals(Optional.of(Sheet.FILM)));
        table.setVisible(open.equals(Optional.of(Sheet.TABLE)));
        title.setText(open.map(now -> WORDS.say("publish.title." + now)).orElse(""));
        if (open.isPresent()) {
            // A menu that closes gives the keys back to whoever had them; the sheet takes them after that.
            Platform.runLater(this::takeKeys);
        } else {
            MapKeys.returnFrom(sheet);
        }
    }

    private void takeKeys() {
        for (Node form : new Node[] {figure, film, table}) {
            if (form.isVisible()) {
                form.lookupAll(".toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .findFirst()
                        .ifPresent(Node::requestFocus);
            }
        }
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showFilm(Optional<FilmExport.Filming> now) {
        appear(filming, now.isPresent());
        if (now.isPresent()) {
            filmName.setText(WORDS.say("publish.film.writing", now.get().file().getFileName()));
            watching.start();
        } else {
            watching.stop();
        }
    }

    private void watch() {
        if (sheet.getScene() == null) {
            watching.stop();
        }
        publishing.film().look();
        publishing
                .film()
                .filming()
                .get()
                .ifPresent(now -> progress.setProgress(now.ticket().fraction()));
    }

    private void confirmOnTime() {
        Workbench workbench = publishing.workbench();
        confirmation.textProperty().bind(workbench.confirmation());
        publishing.whileSeen(workbench.confirmation().subscribe(text -> {
            appear(confirmation, !text.isEmpty());
            reading.playFromStart();
        }));
        reading.setOnFinished(_ -> workbench.confirm(""));
    }

    @FXML
    private void close() {
        publishing.close();
    }

    @FXML
    private void cancel() {
        publishing.film().cancel();
        MapKeys.returnFrom(sheet);
    }
}
