package talweg.desktop.step;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import talweg.desktop.control.FormulaBlock;
import talweg.desktop.control.FormulaPane;

/// A line of the rule with its name, to be clicked. The one that is looked at is marked.
final class PhaseRow extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Label name = new Label();
    private final RowLine line;

    PhaseRow(Step.Rule rule, Runnable go) {
        getStyleClass().setAll("phase-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("phase-row-name");
        FormulaBlock formula = new FormulaBlock("", FormulaPane.SMALL);
        formula.show(List.of(rule.latex()), rule.plain());
        line = new RowLine(formula, name);
        setGraphic(line);
        setOnAction(_ -> go.run());
    }

    /// @param current the phase that is looked at; −1 for none
    void show(Step.Rule rule, int current) {
        boolean here = rule.has(current);
        name.setText(rule.phases().size() == 1 ? rule.name() : rule.name() + " " + count(rule, current));
        setAccessibleText(name.getText() + ": " + rule.plain());
        pseudoClassStateChanged(CURRENT, here);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double room = width < 0 ? width : width - around.getLeft() - around.getRight();
        return Math.ceil(around.getTop() + line.prefHeight(room) + around.getBottom());
    }

    /// The line takes all of the button, which would give it as much as it likes best.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets around = getInsets();
        line.resizeRelocate(
                around.getLeft(),
                around.getTop(),
                getWidth() - around.getLeft() - around.getRight(),
                getHeight() - around.getTop() - around.getBottom());
    }

    private static String count(Step.Rule rule, int current) {
        int all = rule.phases().size();
        return rule.has(current) ? rule.phases().indexOf(current) + 1 + "/" + all : "×" + all;
    }
}
