package talweg.desktop.race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import talweg.desktop.control.Numbers;
import talweg.desktop.methods.LineSample;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Words;

/// The ranking as a table. A click on a head sorts by it, and so does the number of the column typed on the keys.
final class RaceTableView {
    private static final Words WORDS = new Words("desktop");
    private static final int DIGITS = 4;

    /// Pixels of the usual size.
    private static final double NAME = 168;

    private static final double NUMBER = 86;
    private static final double NARROW = 76;
    private static final double COUNT = 50;
    private static final double ROW = 28;

    private final TableView<RaceRow> table;
    private final ThemeModel theme;

    RaceTableView(TableView<RaceRow> table, RaceViewModel model, ThemeModel theme) {
        this.table = table;
        this.theme = theme;
        table.setPlaceholder(new Label(WORDS.say("race.empty")));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.select(row);
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Shows `ranking`, the best first.
    void show(Ranking ranking) {
        table.setFixedCellSize(ROW * theme.factor().get());
        table.getColumns().setAll(columns(ranking));
        table.setItems(FXCollections.observableArrayList(ranking.rows()));
    }

    private List<TableColumn<RaceRow, ?>> columns(Ranking ranking) {
        List<TableColumn<RaceRow, ?>> columns = new ArrayList<>(List.of(
                method(),
                number("rate", WORDS.say("race.rate"), "", NUMBER, RaceRow::rate, RaceRow::rateText),
                number(
                        "solved",
                        WORDS.say("race.solved"),
                        WORDS.say("race.solved.help"),
                        NARROW,
                        RaceRow::percent,
                        row -> Numbers.typeset(row.percent(), 3) + " %"),
                plain(
                        "best",
                        WORDS.say("race.best"),
                        WORDS.say("race.best.help"),
                        NUMBER,
                        row -> row.standing().best()),
                plain(
                        "median",
                        WORDS.say("race.median"),
                        WORDS.say("race.median.help"),
                        NUMBER,
                        row -> row.standing().median()),
                plain("values", "f", WORDS.say("race.asked"), COUNT, RaceRow::values),
                plain("gradients", "∇f", WORDS.say("race.asked"), COUNT, RaceRow::gradients),
                plain("hessians", "H", WORDS.say("race.asked"), COUNT, RaceRow::hessians)));
        if (ranking.hasProducts()) {
            columns.add(plain("products", "H·v", WORDS.say("race.asked"), COUNT, RaceRow::products));
        }
        columns.add(plain(
                "cost",
                WORDS.say("race.cost"),
                WORDS.say("race.cost.help"),
                NARROW,
                row -> row.standing().costToSuccess()));
        return columns;
    }

    private TableColumn<RaceRow, RaceRow> method() {
        TableColumn<RaceRow, RaceRow> column = new TableColumn<>();
        column.setGraphic(new Label(WORDS.say("race.method")));
        column.getStyleClass().add("race-name");
        column.setId("method");
        column.setPrefWidth(NAME * theme.factor().get());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name()));
        column.setCellFactory(_ -> new MethodCell());
        return column;
    }

    private TableColumn<RaceRow, Double> plain(
            String id, String name, String help, double width, ToDoubleFunction<RaceRow> number) {
        return number(id, name, help, width, number, row -> text(number.applyAsDouble(row)));
    }

    private static String text(double number) {
        return Double.isFinite(number) ? Numbers.typeset(number, DIGITS) : "—";
    }

    private TableColumn<RaceRow, Double> number(
            String id,
            String name,
            String help,
            double width,
            ToDoubleFunction<RaceRow> number,
            Function<RaceRow, String> text) {
        TableColumn<RaceRow, Double> column = new TableColumn<>();
        Label head = new Label(name);
        if (!help.isEmpty()) {
            head.setTooltip(new Tooltip(help));
            head.setAccessibleText(name + ": " + help);
        }
        column.setGraphic(head);
        column.setId(id);
        column.setPrefWidth(width * theme.factor().get());
        column.getStyleClass().add("log-number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new NumberCell(text));
        return column;
    }

    /// The n-th column sorts; once more, the other way round.
    private void typed(KeyEvent event) {
        int place = event.getCharacter().isEmpty() ? -1 : event.getCharacter().charAt(0) - '1';
        if (place >= 0 && place < table.getColumns().size()) {
            TableColumn<RaceRow, ?> column = table.getColumns().get(place);
            boolean again = table.getSortOrder().equals(List.of(column)) && column.getSortType() == SortType.ASCENDING;
            column.setSortType(again ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
            event.consume();
        }
    }

    private static final class NumberCell extends TableCell<RaceRow, Double> {
        private final Function<RaceRow, String> text;

        NumberCell(Function<RaceRow, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(Double number, boolean empty) {
            super.updateItem(number, empty);
            RaceRow row = empty ? null : getTableRow().getItem();
            setText(row == null ? null : text.apply(row));
        }
    }

    private final class MethodCell extends TableCell<RaceRow, RaceRow> {
        private final LineSample sample = new LineSample();

        @Override
        protected void updateItem(RaceRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : row.name());
            setGraphic(row == null ? null : sample);
            if (row != null) {
                sample.show(row.method().look(), theme.palette().get());
            }
        }
    }
}
