package talweg.desktop.chart;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import talweg.desktop.methods.LineSample;
import talweg.figure.Palette;

/// The values of all methods at the iteration that is pointed at. It stands beside the charts, over the map, so that it
/// covers no curve.
final class Readout {
    private static final double GAP = 6;

    /// Lines of text that the row with k takes beside the foot of the charts; it stays free.
    private static final double FOOT = 4;

    /// A pane this many times as wide as the readout lies below the map.
    private static final double WIDE = 2;

    private final Label title = new Label();
    private final Label remark = new Label();
    private final GridPane values = new GridPane();
    private final VBox box = new VBox(title, values, remark);
    private final Popup popup = new Popup();

    Readout() {
        box.getStyleClass().add("chart-readout");
        box.setId("chart-readout");
        title.getStyleClass().add("chart-readout-title");
        values.getStyleClass().add("chart-values");
        remark.getStyleClass().add("muted");
        remark.managedProperty().bind(remark.visibleProperty());
        popup.getContent().setAll(box);
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
    }

    void hide() {
        popup.hide();
    }

    /// Shows `reading` beside `pane`, level with `plot`; above a pane that is so wide that it lies below the map.
    ///
    /// @param x where it is pointed at, in pixels of `plot`
    void show(Reading reading, Palette palette, Region pane, Node plot, double x) {
        fill(reading, palette);
        Bounds beside = pane.localToScreen(pane.getBoundsInLocal());
        Bounds level = plot.localToScreen(plot.getBoundsInLocal());
        if (beside == null || level == null) {
            return;
        }
        Window window = pane.getScene().getWindow();
        if (!popup.isShowing()) {
            popup.show(window);
        }
        box.applyCss();
        double width = box.prefWidth(-1);
        double height = box.prefHeight(-1);
        double left = beside.getMinX() - width - GAP;
        if (pane.getWidth() > WIDE * width) {
            popup.setX(Math.clamp(level.getMinX() + x - width / 2, beside.getMinX(), beside.getMaxX() - width));
            popup.setY(beside.getMinY() - height - GAP);
        } else {
            popup.setX(left > window.getX() ? left : beside.getMaxX() + GAP);
            popup.setY(Math.min(level.getMinY(), beside.getMaxY() - height - FOOT * textSize()));
        }
    }

    private double textSize() {
        return title.getFont().getSize() / 0.9;
    }

    private void fill(Reading reading, Palette palette) {
        title.setText(reading.title());
        remark.setText(reading.remark());
        remark.setVisible(!reading.remark().isEmpty());
        while (values.getRowCount() > reading.entries().size()) {
            int last = values.getRowCount() - 1;
            values.getChildren().removeIf(node -> GridPane.getRowIndex(node) == last);
        }
        for (int row = 0; row < reading.entries().size(); row++) {
            if (row >= values.getRowCount()) {
                addRow(row);
            }
            show(reading.entries().get(row), row, palette);
        }
    }

    private void addRow(int row) {
        Label number = new Label();
        number.getStyleClass().add("number");
        values.addRow(row, new LineSample(), new Label(), number);
    }

    private void show(Reading.Entry entry, int row, Palette palette) {
        ((LineSample) values.getChildren().get(3 * row)).show(entry.style(), palette);
        ((Label) values.getChildren().get(3 * row + 1)).setText(entry.name());
        ((Label) values.getChildren().get(3 * row + 2)).setText(entry.value());
    }
}
