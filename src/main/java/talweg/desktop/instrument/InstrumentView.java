package talweg.desktop.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.FormulaBlock;
import talweg.desktop.control.FormulaPane;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.PanelLines;
import talweg.desktop.theme.ThemeModel;
import talweg.figure.Palette;
import talweg.figure.instrument.Control;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Listing;
import talweg.figure.instrument.Reading;

/// The panel of the instrument in the hand: its numbers in their formulas, its pictures, and what there is to see. It
/// stands where the step panel is while nothing is held.
public final class InstrumentView {
    private final InstrumentModel model;
    private final ThemeModel theme;
    private final PanelLines setting = new PanelLines(PanelLines.DISPLAYED, FormulaPane.USUAL - 1);
    private final NextPulse showing = NextPulse.toRead(this::typeset);
    private ControlRows rows;
    private ListingTable found;
    private Optional<Reading> shown = Optional.empty();

    @FXML
    private Label name;

    @FXML
    private Label purpose;

    @FXML
    private VBox controls;

    @FXML
    private VBox formulas;

    @FXML
    private VBox diagrams;

    @FXML
    private ScrollPane table;

    @FXML
    private GridPane listing;

    @FXML
    private Label sentence;

    /// A view of `model`.
    public InstrumentView(InstrumentModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        rows = new ControlRows(controls, model);
        found = new ListingTable(listing);
        name.textProperty()
                .bind(model.instrument().map(held -> held.map(Instrument::name).orElse("")));
        purpose.textProperty()
                .bind(model.instrument()
                        .map(held -> held.map(Instrument::purpose).orElse("")));
        List.of(controls, table, sentence)
                .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        showing.follow(List.of(model.reading(), model.instrument(), model.handles(), theme.palette()));
    }

    @FXML
    private void putDown() {
        model.putDown();
    }

    /// Setting a formula takes a millisecond or two, which a hand that drags would feel: it is done before, elsewhere.
    private void typeset() {
        Optional<Reading> reading = model.reading().get();
        if (reading.equals(shown)) {
            show(reading);
            return;
        }
        double room = formulas.getWidth() / theme.factor().get();
        model.typeset(() -> reading.ifPresent(read -> typeset(read, room)), () -> show(reading));
    }

    private void typeset(Reading reading, double room) {
        for (Reading.Line line : reading.lines()) {
            setting.height(line.latex());
            if (room > 0) {
                setting.of(line.latex(), room).forEach(setting::height);
            }
        }
    }

    private void show(Optional<Reading> reading) {
        shown = reading;
        Palette palette = theme.palette().get();
        List<Control> settable = model.controls();
        controls.setVisible(!settable.isEmpty());
        rows.show(settable);
        List<Reading.Line> lines = reading.map(Reading::lines).orElse(List.of());
        keep(formulas, lines.size(), () -> new FormulaBlock(PanelLines.DISPLAYED, FormulaPane.USUAL - 1));
        for (int i = 0; i < lines.size(); i++) {
            ((FormulaBlock) formulas.getChildren().get(i))
                    .show(List.of(lines.get(i).latex()), lines.get(i).plain());
        }
        var pictures = reading.map(Reading::diagrams).orElse(List.of());
        keep(diagrams, pictures.size(), DiagramPane::new);
        for (int i = 0; i < pictures.size(); i++) {
            ((DiagramPane) diagrams.getChildren().get(i)).show(pictures.get(i), palette);
        }
        Optional<Listing> points = reading.flatMap(Reading::listing);
        table.setVisible(points.isPresent());
        found.show(points);
        sentence.setText(reading.map(Reading::sentence).orElse(""));
        sentence.setVisible(!sentence.getText().isEmpty());
    }

    /// So many children, those that are there first.
    private static void keep(VBox box, int count, Supplier<? extends Node> another) {
        while (box.getChildren().size() < count) {
            box.getChildren().add(another.get());
        }
        box.getChildren().remove(count, box.getChildren().size());
    }
}
