package talweg.desktop.step;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import talweg.desktop.control.FormulaPane;

/// One phase of a step: its name, the rule, the rule with numbers, a sentence.
final class PhasePane extends VBox {
    private final Label numbers = label("", "phase-numbers");

    PhasePane(Step.Phase phase) {
        getStyleClass().add("phase");
        getChildren()
                .setAll(
                        label(phase.name(), "phase-name"),
                        new FormulaPane(phase.latex(), phase.plain()),
                        numbers,
                        label(phase.sentence(), "phase-sentence"));
    }

    void show(Step.Phase phase) {
        numbers.setText(phase.numbers());
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
