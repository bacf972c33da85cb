package talweg.desktop.publish;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NumberField;
import talweg.desktop.control.Tips;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Theme;
import talweg.function.Words;
import talweg.publication.PagePart;

/// The sheet of a figure.
public final class FigureExportView {
    private static final Words WORDS = new Words("desktop");

    private final Publishing publishing;
    private final FigureExport model;

    @FXML
    private VBox form;

    @FXML
    private PreviewPane preview;

    @FXML
    private Label about;

    @FXML
    private HBox format;

    @FXML
    private HBox measure;

    @FXML
    private Node onPaper;

    @FXML
    private NumberField millimetres;

    @FXML
    private Node inPixels;

    @FXML
    private NumberField columns;

    @FXML
    private NumberField rows;

    @FXML
    private HBox theme;

    @FXML
    private FlowPane parts;

    @FXML
    private TextArea command;

    @FXML
    private Node copyCommand;

    /// A view of the figure of `publishing`.
    public FigureExportView(Publishing publishing) {
        this.publishing = publishing;
        this.model = publishing.figure();
    }

    @FXML
    private void initialize() {
        ObservableValue<FigureSettings> now = model.settings();
        publishing.whileSeen(Segments.fill(
                format, List.of(FigureFormat.values()), Enum::name, now.map(FigureSettings::format), this::take));
        publishing.whileSeen(Segments.fill(
                measure,
                List.of(false, true),
                pixels -> WORDS.say(pixels ? "publish.pixels" : "publish.dots"),
                now.map(FigureSettings::inPixels),
                pixels -> model.settings().set(model.settings().get().inPixels(pixels))));
        publishing.whileSeen(Segments.fill(
                theme,
                List.of(Theme.values()),
                light -> WORDS.say("theme." + light),
                now.map(FigureSettings::theme),
                light -> model.settings().set(model.settings().get().with(light))));
        takeNumbers();
        for (PagePart part : PagePart.values()) {
            parts.getChildren().add(box(part));
        }
        publishing.whileSeen(model.settings().subscribe(this::show));
        publishing.whileSeen(model.preview().subscribe(this::show));
        Tips.fromAccessibleText(copyCommand);
        Workbench workbench = publishing.workbench();
        publishing.whileSeen(Rest.follow(
                form.visibleProperty(),
                List.of(
                        model.settings(),
                        workbench.scene(),
                        workbench.playback().iteration(),
                        workbench.runs().runs()),
                model::refresh));
    }

    private void take(FigureFormat other) {
        model.settings().set(model.settings().get().with(other));
    }

    private void takeNumbers() {
        millimetres.setTarget(new NumberTaker(
                () -> model.settings().get().millimetres(),
                number -> model.settings().set(model.settings().get().withMillimetres(number))));
        columns.setTarget(new NumberTaker(
                () -> model.settings().get().columns(),
                number -> model.settings().set(model.settings().get().withPixels(Math.round(number), rows()))));
        rows.setTarget(new NumberTaker(
                () -> rows(),
                number -> model.settings()
                        .set(model.settings()
                                .get()
                                .withPixels(model.settings().get().columns(), Math.round(number)))));
    }

    private int rows() {
        return model.settings().get().rows();
    }

    private CheckBox box(PagePart part) {
        CheckBox box = new CheckBox(WORDS.say("publish.part." + part));
        box.setMinWidth(Region.USE_PREF_SIZE);
        publishing.whileSeen(
                model.settings().subscribe(now -> box.setSelected(now.parts().contains(part))));
        box.setOnAction(_ -> model.settings().set(model.settings().get().with(part, box.isSelected())));
        return box;
    }

    private void show(FigureSettings now) {
        appear(measure, now.format().isBitmap());
        appear(onPaper, !now.isInPixels());
        appear(inPixels, now.isInPixels());
        millimetres.show(now.millimetres());
        columns.show(now.columns());
        rows.show(now.rows());
    }

    private void show(Preview shown) {
        preview.show(shown);
        preview.setAccessibleText(model.size());
        about.setText(shown.remarks().isEmpty() ? model.size() : (model.size() + "\n" + shown.remarks()).strip());
        command.setText(shown.command());
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void makeColumn() {
        millimetres(FigureSettings.COLUMN);
    }

    @FXML
    private void makeTwoColumns() {
        millimetres(FigureSettings.TWO_COLUMNS);
    }

    private void millimetres(double width) {
        new NumberTaker(
                        () -> width,
                        number -> model.settings().set(model.settings().get().withMillimetres(number)))
                .set(width, false);
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void copy() {
        model.copy();
    }

    @FXML
    private void copyCommand() {
        model.copyCommand();
    }
}
