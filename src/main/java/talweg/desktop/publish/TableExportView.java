package talweg.desktop.publish;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NumberField;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.publication.TableFormat;
import talweg.publication.table.LatexTable;
import talweg.publication.table.TableColumn;

/// The sheet of a table.
public final class TableExportView {
    private static final Words WORDS = new Words("desktop");

    private final Publishing publishing;
    private final TableExport model;

    @FXML
    private VBox form;

    @FXML
    private Label method;

    @FXML
    private TextArea preview;

    @FXML
    private HBox format;

    @FXML
    private Label digitsName;

    @FXML
    private NumberField digits;

    @FXML
    private TilePane columns;

    /// A view of the table of `publishing`.
    public TableExportView(Publishing publishing) {
        this.publishing = publishing;
        this.model = publishing.table();
    }

    @FXML
    private void initialize() {
        ObjectProperty<TableSettings> settings = model.settings();
        publishing.whileSeen(Segments.fill(
                format,
                List.of(TableFormat.values()),
                TableFormat::title,
                settings.map(TableSettings::format),
                other -> settings.set(settings.get().with(other))));
        digits.setTarget(new NumberTaker.Whole(
                () -> settings.get().digits(),
                1,
                () -> LatexTable.MOST_DIGITS,
                number -> settings.set(settings.get().withDigits(number))));
        for (TableColumn column : TableColumn.values()) {
            if (column != TableColumn.NUMBER) {
                columns.getChildren().add(box(column));
            }
        }
        publishing.whileSeen(settings.subscribe(this::show));
        preview.textProperty().bind(model.preview());
        follow();
    }

    private void follow() {
        Workbench workbench = publishing.workbench();
        publishing.whileSeen(Rest.follow(
                form.visibleProperty(),
                List.of(
                        model.settings(),
                        workbench.scene(),
                        workbench.runs().runs(),
                        workbench.runs().selected()),
                this::refresh));
    }

    private void refresh() {
        method.setText(model.method());
        model.refresh();
    }

    private CheckBox box(TableColumn column) {
        ObjectProperty<TableSettings> settings = model.settings();
        CheckBox box = new CheckBox(WORDS.say("publish.column." + column));
        publishing.whileSeen(
                settings.subscribe(now -> box.setSelected(now.columns().contains(column))));
        box.setOnAction(_ -> settings.set(settings.get().with(column, box.isSelected())));
        return box;
    }

    private void show(TableSettings now) {
        digits.show(now.digits());
        appear(digits, now.format() == TableFormat.LATEX);
        appear(digitsName, now.format() == TableFormat.LATEX);
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void copy() {
        model.copy();
    }
}
