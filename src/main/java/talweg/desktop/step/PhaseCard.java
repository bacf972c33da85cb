package talweg.desktop.step;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import talweg.desktop.control.FormulaBlock;
import talweg.desktop.control.FormulaPane;
import talweg.desktop.control.PanelLines;

/// One phase written out: the rule, the rule with this step's numbers, what comes out, and a sentence.
final class PhaseCard extends VBox {
    private final Label name = label("phase-name");
    private final FormulaBlock rule = new FormulaBlock(PanelLines.DISPLAYED, FormulaPane.USUAL);
    private final FormulaBlock numbers = new FormulaBlock(PanelLines.DISPLAYED, FormulaPane.USUAL);
    private final Label sentence = label("phase-sentence");

    PhaseCard() {
        getStyleClass().add("phase");
        getChildren().setAll(name, rule, numbers, sentence);
    }

    void show(Step.Phase phase) {
        name.setText(phase.name());
        rule.show(List.of(phase.latex()), phase.plain());
        numbers.show(phase.numbers(), phase.numbersPlain());
        sentence.setText(phase.sentence());
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
