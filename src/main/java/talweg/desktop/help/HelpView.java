package talweg.desktop.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import talweg.desktop.theme.Stylesheets;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Words;

/// The help in a window of its own, beside the one it is about.
public final class HelpView {
    private static final Words WORDS = new Words("desktop");
    private static final double WIDTH = 780;
    private static final double HEIGHT = 640;

    private final ThemeModel theme;
    private final BlockFaces faces;
    private final ListView<HelpPage> pages = new ListView<>();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final BorderPane root = new BorderPane(scroll);
    private final Scene scene = new Scene(root);
    private final Stage stage = new Stage();

    /// The help with `pages`; `type` takes the formula of an example.
    public HelpView(List<HelpPage> pages, ThemeModel theme, Consumer<String> type) {
        this.theme = theme;
        this.faces = new BlockFaces(type);
        root.getStyleClass().addAll("window", "help");
        content.getStyleClass().add("help-content");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        this.pages.getStyleClass().add("help-pages");
        this.pages.setAccessibleText(WORDS.say("help.pages"));
        this.pages.getItems().setAll(pages);
        this.pages.setCellFactory(_ -> new PageCell());
        this.pages.getSelectionModel().selectedItemProperty().subscribe(this::show);
        root.setLeft(this.pages);
        stage.setTitle(WORDS.say("help.title"));
        stage.setScene(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                stage.hide();
            }
        });
        theme.theme().subscribe(_ -> dress());
        theme.factor().subscribe(_ -> dress());
    }

    private void dress() {
        Stylesheets.apply(theme.theme().get(), theme.factor().get(), scene);
    }

    /// Opens the help, or closes it if it is open.
    ///
    /// @param about the title of the page that is wanted; empty for the one that was read last
    public void toggle(Window beside, Optional<String> about) {
        if (stage.isShowing()) {
            stage.hide();
        } else {
            open(
                    beside,
                    about.map(this::place)
                            .orElse(Math.max(0, pages.getSelectionModel().getSelectedIndex())));
            pages.scrollTo(pages.getSelectionModel().getSelectedIndex());
        }
    }

    private Integer place(String title) {
        return IntStream.range(0, pages.getItems().size())
                .filter(at -> pages.getItems().get(at).title().equals(title))
                .findFirst()
                .orElse(0);
    }

    private void open(Window beside, int page) {
        pages.getSelectionModel().select(page);
        if (!stage.isShowing()) {
            if (stage.getOwner() == null) {
                stage.initOwner(beside);
            }
            stage.setWidth(Math.min(WIDTH * theme.factor().get(), beside.getWidth()));
            stage.setHeight(Math.min(HEIGHT * theme.factor().get(), beside.getHeight()));
            stage.show();
        }
        stage.toFront();
        pages.requestFocus();
    }

    /// Opens the help at its last page, which is about the program itself.
    public void openLast(Window beside) {
        open(beside, pages.getItems().size() - 1);
    }

    /// Closes it: the window is made anew in another language.
    public void close() {
        stage.hide();
    }

    private void show(HelpPage page) {
        if (page != null) {
            content.getChildren().setAll(faces.of(page));
            scroll.setVvalue(0);
        }
    }

    private static final class PageCell extends ListCell<HelpPage> {
        @Override
        protected void updateItem(HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            setGraphic(empty ? null : new Label(page.title()));
        }
    }
}
