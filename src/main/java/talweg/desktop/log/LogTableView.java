package talweg.desktop.log;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import talweg.desktop.control.Norms;
import talweg.function.Words;

/// The table of a run. A click on a row, or Enter, goes to its iteration; the row where the window stands is marked and
/// stays in sight.
final class LogTableView {
    private static final Words WORDS = new Words("desktop");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    /// Pixels of the usual size.
    private static final double COUNT = 58;

    private static final double NUMBER = 124;
    private static final double ROW = 25;

    /// Rows above the present one that stay in sight.
    private static final int CONTEXT = 3;

    private final TableView<Integer> table;
    private final LogViewModel model;
    private final Consumer<String> clipboard;
    private LogTable shown = LogTable.none("", "");
    private double factor;

    LogTableView(TableView<Integer> table, LogViewModel model, Consumer<String> clipboard) {
        this.table = table;
        this.model = model;
        this.clipboard = clipboard;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(WORDS.say("log.empty")));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // Which rows are in sight is known as soon as the table has its height.
        table.heightProperty().subscribe(_ -> Platform.runLater(this::follow));
    }

    /// Shows `now`, everything `size` times as large as usual.
    void show(LogTable now, double size) {
        boolean sameColumns = now.sameColumns(shown) && size == factor;
        boolean sameRun = now.run().equals(shown.run());
        shown = now;
        factor = size;
        if (!sameColumns) {
            table.setFixedCellSize(ROW * size);
            table.getColumns().setAll(now.columns().stream().map(this::column).toList());
        }
        if (sameRun && table.getItems() instanceof RowNumbers numbers && numbers.size() <= now.rows()) {
            numbers.grow(now.rows());
        } else {
            table.setItems(new RowNumbers(now.rows()));
        }
        follow();
    }

    private TableColumn<Integer, String> column(LogColumn column) {
        TableColumn<Integer, String> made = new TableColumn<>();
        Label name = new Label(Norms.spaced(column.name()));
        name.setTooltip(new Tooltip(column.help()));
        name.setAccessibleText(column.help());
        made.setGraphic(name);
        made.setText(null);
        made.setId(column.name());
        made.setSortable(false);
        made.setReorderable(false);
        made.setPrefWidth((column.whole() ? COUNT : NUMBER) * factor);
        made.getStyleClass().add("log-number");
        made.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text(row.getValue())));
        return made;
    }

    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        row.itemProperty().subscribe(_ -> mark(row));
        model.k().subscribe(_ -> mark(row));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(event, row));
        return row;
    }

    private void mark(TableRow<Integer> row) {
        boolean present = row.getItem() != null && row.getItem() == present();
        row.pseudoClassStateChanged(PRESENT, present);
    }

    /// The row where the window stands: the last one of a run that has ended.
    private int present() {
        return Math.min(model.k().get(), shown.rows() - 1);
    }

    private void click(MouseEvent event, TableRow<Integer> row) {
        boolean selecting = event.isShiftDown() || event.isShortcutDown();
        if (event.getButton() == MouseButton.PRIMARY && !selecting && row.getItem() != null) {
            model.seek(row.getItem());
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Integer focused = table.getFocusModel().getFocusedItem();
            if (focused != null) {
                model.seek(focused);
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            List<Integer> chosen = List.copyOf(table.getSelectionModel().getSelectedIndices());
            clipboard.accept(shown.tabbed(chosen));
            event.consume();
        }
    }

    /// Keeps the present row in sight.
    void follow() {
        int k = present();
        if (k >= 0 && !isInSight(k)) {
            table.scrollTo(Math.max(0, k - CONTEXT));
        }
    }

    private boolean isInSight(int n) {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && n >= flow.getFirstVisibleCell().getIndex()
                && n < flow.getLastVisibleCell().getIndex();
    }
}
