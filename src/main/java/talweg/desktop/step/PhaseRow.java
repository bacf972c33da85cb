package talweg.desktop.step;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import talweg.desktop.control.FormulaPane;

/// A line of the rule with its name, to be clicked. The one that is looked at is marked.
final class PhaseRow extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label name = new Label();

    PhaseRow(Step.Rule rule, Runnable go) {
        getStyleClass().setAll("phase-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("phase-row-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        FormulaPane formula = new FormulaPane(rule.latex(), rule.plain(), FormulaPane.SMALL);
        formula.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(formula, gap, name);
        line.getStyleClass().add("phase-row-line");
        line.setFillHeight(false);
        setGraphic(line);
        line.prefWidthProperty().bind(widthProperty().subtract(2));
        setOnAction(_ -> go.run());
    }

    /// @param current the phase that is looked at; −1 for none
    void show(Step.Rule rule, int current) {
        boolean here = rule.has(current);
        name.setText(rule.phases().size() == 1 ? rule.name() : rule.name() + " " + count(rule, current));
        setAccessibleText(name.getText() + ": " + rule.plain());
        pseudoClassStateChanged(CURRENT, here);
    }

    private static String count(Step.Rule rule, int current) {
        int all = rule.phases().size();
        return rule.has(current) ? rule.phases().indexOf(current) + 1 + "/" + all : "×" + all;
    }
}
