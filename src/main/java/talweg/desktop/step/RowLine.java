package talweg.desktop.step;

import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import talweg.desktop.control.FormulaBlock;

/// A formula at the left and its name at the right: beside it, on two lines if need be, or below it where it is too
/// long.
final class RowLine extends Region {
    /// Between the two, as a part of the letters' size.
    private static final double GAP = 0.6;

    private final FormulaBlock formula;
    private final Label name;

    RowLine(FormulaBlock formula, Label name) {
        this.formula = formula;
        this.name = name;
        name.setWrapText(true);
        name.setMinSize(0, 0);
        setMinSize(0, 0);
        getStyleClass().add("phase-row-line");
        getChildren().setAll(formula, name);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return Math.round(GAP * name.getFont().getSize());
    }

    @Override
    protected double computePrefWidth(double height) {
        return formula.prefWidth(-1) + gap() + name.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        return isBeside(room)
                ? Math.max(formula.prefHeight(formula.prefWidth(-1)), name.prefHeight(beside(room)))
                : formula.prefHeight(room) + name.prefHeight(room);
    }

    /// What is left for the name beside the formula.
    private double beside(double width) {
        return Math.floor(width - formula.prefWidth(-1) - gap());
    }

    /// Whether the name fits there on one line or two, each word as a whole.
    private boolean isBeside(double width) {
        double left = beside(width);
        double whole = Math.ceil(name.prefWidth(-1));
        return whole <= left || width(name.getText().split(" ")) <= left && name.prefHeight(left) <= 2.2 * lineHeight();
    }

    private double lineHeight() {
        return name.prefHeight(Double.MAX_VALUE);
    }

    private double width(String[] words) {
        return Math.ceil(Stream.of(words).mapToDouble(this::width).max().orElse(0)) + 1;
    }

    private double width(String word) {
        Text text = new Text(word);
        text.setFont(name.getFont());
        return text.getLayoutBounds().getWidth();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = isBeside(width);
        double taken = beside ? Math.min(width, formula.prefWidth(-1)) : width;
        double height = formula.prefHeight(taken);
        double room = beside ? beside(width) : width;
        double own = Math.min(room, Math.ceil(name.prefWidth(-1)));
        double ownHeight = name.prefHeight(own);
        formula.resizeRelocate(0, beside ? Math.round((getHeight() - height) / 2) : 0, taken, height);
        name.resizeRelocate(width - own, beside ? Math.round((getHeight() - ownHeight) / 2) : height, own, ownHeight);
    }
}
