package talweg.desktop.step;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import talweg.desktop.control.FormulaPane;
import talweg.export.FormulaLines;

/// One phase written out: the rule, the rule with this step's numbers, what comes out, and a sentence.
final class PhaseCard extends VBox {
    /// Fractions as large as they are on a blackboard.
    private static final String DISPLAYED = "\\displaystyle ";

    /// Pixels of a line of numbers at the usual size of texts; the panel is as wide as so many letters.
    private static final double ROOM = 250;

    private final Label name = label("phase-name");
    private final FormulaPane rule = new FormulaPane("", "", FormulaPane.USUAL);
    private final VBox numbers = new VBox();
    private final Label sentence = label("phase-sentence");

    PhaseCard() {
        getStyleClass().add("phase");
        numbers.getStyleClass().add("phase-numbers");
        getChildren().setAll(name, rule, numbers, sentence);
    }

    void show(Step.Phase phase) {
        name.setText(phase.name());
        rule.show(DISPLAYED + phase.latex(), phase.plain());
        List<String> lines = phase.numbers().stream()
                .flatMap(side ->
                        FormulaLines.of(DISPLAYED + side, ROOM * FormulaPane.STRETCH, FormulaPane.USUAL).stream())
                .map(line -> line.startsWith(DISPLAYED) ? line : DISPLAYED + line)
                .toList();
        while (numbers.getChildren().size() < lines.size()) {
            numbers.getChildren().add(new FormulaPane("", "", FormulaPane.USUAL));
        }
        numbers.getChildren().remove(lines.size(), numbers.getChildren().size());
        for (int i = 0; i < lines.size(); i++) {
            ((FormulaPane) numbers.getChildren().get(i)).show(lines.get(i), phase.numbersPlain());
        }
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
