package talweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The table of numbers. Its labels stay while its shape does.
final class StateGrid {
    /// The shape of a row: its symbol and how many numbers it has.
    private record Shape(String symbol, int numbers, int columns) {}

    private final GridPane grid;
    private final List<List<Label>> cells = new ArrayList<>();
    private List<Shape> shapes = List.of();

    StateGrid(GridPane grid) {
        this.grid = grid;
    }

    void show(List<Step.Row> rows) {
        List<Shape> wanted = rows.stream()
                .map(row -> new Shape(row.symbol(), row.numbers().size(), row.columns()))
                .toList();
        if (!wanted.equals(shapes)) {
            shapes = wanted;
            build();
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < cells.get(row).size(); i++) {
                cells.get(row).get(i).setText(rows.get(row).numbers().get(i));
            }
        }
    }

    private void build() {
        grid.getChildren().clear();
        cells.clear();
        for (int row = 0; row < shapes.size(); row++) {
            Shape shape = shapes.get(row);
            Label symbol = new Label(shape.symbol());
            symbol.getStyleClass().add("state-symbol");
            symbol.setMinWidth(Region.USE_PREF_SIZE);
            // What stands before a number alone may be long, and takes no room from the coordinates.
            int span = shape.numbers() == 1 ? Math.max(1, shape.columns()) : 1;
            grid.add(symbol, 0, row, span, 1);
            List<Label> numbers = new ArrayList<>();
            for (int i = 0; i < shape.numbers(); i++) {
                numbers.add(number());
                // A number alone stands in the last column, under the last coordinate.
                grid.add(numbers.get(i), shape.numbers() == 1 ? Math.max(1, shape.columns()) : i + 1, row);
            }
            cells.add(numbers);
        }
    }

    private static Label number() {
        Label number = new Label();
        number.getStyleClass().addAll("number", "state-number");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(number, Priority.ALWAYS);
        return number;
    }
}
