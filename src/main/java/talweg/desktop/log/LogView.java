package talweg.desktop.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;
import talweg.engine.Engine;
import talweg.publication.TableFormat;

/// The run in numbers: a table or sentences, to be read, copied and saved. The row of k goes along.
public final class LogView {
    private final LogViewModel model;
    private final ThemeModel theme;
    private final LogExport export;
    private final Supplier<Optional<Path>> file;
    private final NextPulse showing = NextPulse.toRead(this::show);
    private final NextPulse following = NextPulse.toRead(this::follow);
    private LogTableView rows;
    private LogTextView sentences;
    private LogTable shown = LogTable.none("", "");

    @FXML
    private MenuButton method;

    @FXML
    private ToggleButton asTable;

    @FXML
    private ToggleButton asText;

    @FXML
    private CheckBox states;

    @FXML
    private TableView<Integer> table;

    @FXML
    private TextArea text;

    @FXML
    private Label message;

    /// A view of `model`.
    ///
    /// @param file asks a person where to save
    public LogView(LogViewModel model, Engine engine, ThemeModel theme, Supplier<Optional<Path>> file) {
        this.model = model;
        this.theme = theme;
        this.export = model.export(engine);
        this.file = file;
    }

    @FXML
    private void initialize() {
        rows = new LogTableView(table, model, this::put);
        sentences = new LogTextView(text, model);
        states.selectedProperty().bindBidirectional(model.states());
        ToggleGroup kinds = new ToggleGroup();
        kinds.getToggles().setAll(asTable, asText);
        // One of the two is always on.
        kinds.selectedToggleProperty().addListener((_, before, now) -> kinds.selectToggle(now == null ? before : now));
        model.told().subscribe(told -> kinds.selectToggle(told ? asText : asTable));
        asText.selectedProperty().subscribe(on -> model.told().set(on));
        table.visibleProperty().bind(model.told().not());
        text.visibleProperty().bind(model.told());
        method.setOnShowing(_ -> method.getItems().setAll(methods()));
        Tips.fromAccessibleText(method);
        showing.follow(model.sources());
        showing.follow(List.of(theme.factor()));
        model.k().addListener((_, _, _) -> following.ask());
    }

    private List<MenuItem> methods() {
        return model.methods().stream()
                .map(run -> {
                    MenuItem item = new MenuItem(run.name());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> model.select(run.index()));
                    return item;
                })
                .toList();
    }

    private void show() {
        if (!isOpen()) {
            return;
        }
        LogTable now = model.table();
        method.setText(now.method());
        message.setText(now.ending());
        rows.show(now, theme.factor().get());
        if (model.told().get()) {
            sentences.show(now);
        }
        shown = now;
    }

    /// The window stands elsewhere; behind the curtain there is a row more or less, too.
    private void follow() {
        if (!isOpen()) {
            return;
        }
        if (model.isCurtained()) {
            show();
        } else if (model.told().get()) {
            sentences.show(shown);
        }
        rows.follow();
    }

    @FXML
    private void copyCsv() {
        export.copy(shown, model.states().get(), TableFormat.CSV, this::put, message::setText);
    }

    @FXML
    private void copyLatex() {
        export.copy(shown, model.states().get(), TableFormat.LATEX, this::put, message::setText);
    }

    @FXML
    private void save() {
        file.get().ifPresent(path -> export.save(shown, model.states().get(), path, message::setText));
    }

    private void put(String copied) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied));
    }

    private boolean isOpen() {
        return table.getScene() != null && table.getScene().getWindow().isShowing();
    }

    /// The window has been opened: what has changed meanwhile is shown, and the keys belong to what is read.
    public void begin() {
        showing.ask();
        (model.told().get() ? text : table).requestFocus();
    }
}
