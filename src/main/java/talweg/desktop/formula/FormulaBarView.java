package talweg.desktop.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.control.NumberTarget;
import talweg.desktop.control.Track;
import talweg.formula.Mistake;
import talweg.function.Parameter;

/// The row at the top: the function as text, the sample library, a slider for each parameter.
public final class FormulaBarView {
    /// So long after the last key the text is read: long enough to type on, short enough to seem at once.
    private static final Duration REST = Duration.millis(150);

    private static final PseudoClass UNFINISHED = PseudoClass.getPseudoClass("unfinished");

    private final FormulaBarViewModel model;
    private final ObservableValue<Boolean> presentation;
    private final PauseTransition rest = new PauseTransition(REST);

    @FXML
    private FormulaField field;

    @FXML
    private Label state;

    @FXML
    private Button library;

    @FXML
    private FlowPane parameters;

    @FXML
    private ScrollPane parameterScroll;

    @FXML
    private HBox parameterRow;

    private final List<Node> settings = new ArrayList<>();
    private ObservableValue<Boolean> room;
    private List<Parameter> shown = List.of();
    private List<String> shownVariables = List.of();
    private final List<NumberSlider> sliders = new ArrayList<>();

    /// A view of `model`.
    ///
    /// @param presentation whether a room looks at the window: then the map has the room of all lines but one
    public FormulaBarView(FormulaBarViewModel model, ObservableValue<Boolean> presentation) {
        this.model = model;
        this.presentation = presentation;
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(parameters, parameterScroll, library)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        // Only while it is in a window: preferences outlive it.
        room = presentation.when(parameters.sceneProperty().isNotNull());
        room.subscribe(_ -> arrange());
        field.leaveWhen(model::isComplete);
        field.colorWith(model::tokens);
        rest.setOnFinished(_ -> model.typed(field.text().get()));
        field.text().subscribe(_ -> rest.playFromStart());
        model.text().subscribe(this::show);
        model.mistake().subscribe(this::underline);
        state.textProperty().bind(model.state());
        state.widthProperty().subscribe(_ -> placeState());
        field.widthProperty().subscribe(_ -> placeState());
        field.text().subscribe(_ -> placeState());
        library.textProperty().bind(model.sampleName());
        model.parameters().subscribe(this::showParameters);
        model.state().subscribe(_ -> showParameters(model.parameters().get()));
        model.parameterValues().subscribe(_ -> showValues());
    }

    @FXML
    private void openLibrary() {
        new SampleList(model).showBelow(library);
    }

    /// Blanks at the ends say nothing: whoever pauses behind one goes on typing there.
    private void show(String text) {
        if (!text.strip().equals(field.text().get().strip())) {
            field.text().set(text);
            rest.stop();
        }
    }

    /// What is said about the formula gives way to it.
    private void placeState() {
        state.setVisible(field.roomBeside() > state.getWidth());
    }

    private void underline(Optional<Mistake> mistake) {
        state.pseudoClassStateChanged(
                UNFINISHED, mistake.filter(Mistake::unfinished).isPresent());
        field.setUnderline(mistake.map(
                m -> new FormulaField.Underline(m.span().start(), m.span().end(), m.unfinished())));
    }

    private void showParameters(List<Parameter> list) {
        List<String> turned = model.madeVariables();
        if (list.equals(shown) && turned.equals(shownVariables)) {
            return;
        }
        shown = list;
        shownVariables = turned;
        field.recolor();
        sliders.clear();
        for (Parameter parameter : list) {
            String name = parameter.name();
            Track track = new Track(parameter.low(), parameter.high(), Track.Scale.LINEAR);
            NumberSlider slider = new NumberSlider(
                    name,
                    model.parameterHelp(name),
                    track,
                    NumberTarget.any(() -> model.parameter(name), value -> model.setParameter(name, value)));
            if (model.isUndeclared(name)) {
                slider.getChildren()
                        .add(chip(model.variableWords(name), model.variableHelp(name), () -> model.makeVariable(name)));
            }
            sliders.add(slider);
        }
        settings.clear();
        settings.addAll(sliders);
        turned.forEach(name ->
                settings.add(chip(model.parameterWords(name), model.backHelp(name), () -> model.makeParameter(name))));
        arrange();
        showValues();
    }

    /// One line of text and one row of sliders before a room; as many as there are otherwise.
    private void arrange() {
        boolean one = room.getValue();
        field.setSingle(one);
        library.setVisible(!one);
        parameters.getChildren().clear();
        parameterRow.getChildren().clear();
        (one ? parameterRow : parameters).getChildren().setAll(settings);
        sliders.forEach(slider -> HBox.setHgrow(slider, Priority.SOMETIMES));
        parameters.setVisible(!one && !settings.isEmpty());
        parameterScroll.setVisible(one && !settings.isEmpty());
    }

    private static Button chip(String words, String help, Runnable action) {
        Button chip = new Button(words);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tip = new Tooltip(help);
        tip.setWrapText(true);
        chip.setTooltip(tip);
        chip.setAccessibleHelp(help);
        chip.setOnAction(_ -> action.run());
        return chip;
    }

    private void showValues() {
        double[] values = model.parameterValues().get();
        for (int i = 0; i < Math.min(values.length, sliders.size()); i++) {
            sliders.get(i).show(values[i]);
        }
    }
}
