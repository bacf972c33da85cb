package talweg.desktop.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import talweg.export.FormulaOutline;
import talweg.export.Formulas;

/// A typeset formula, as wide as it is; one that is wider than its room is made smaller.
public final class FormulaPane extends Region {
    private static final double SIZE = 17;

    /// Smaller than this nobody reads it; it is cut off instead.
    private static final double SMALLEST = 0.55;

    private final SVGPath shape = new SVGPath();
    private final FormulaOutline outline;
    private final TextGauge gauge = new TextGauge(this::requestLayout);

    /// Typesets `latex`; `plain` is what a screen reader says.
    public FormulaPane(String latex, String plain) {
        getStyleClass().add("formula-pane");
        setAccessibleText(plain);
        outline = Formulas.outline(latex, SIZE);
        shape.setContent(outline.path());
        shape.getStyleClass().add("formula-shape");
        getChildren().setAll(shape, gauge);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return outline.width() * gauge.factor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return outline.height() * gauge.factor() + 2;
    }

    @Override
    protected void layoutChildren() {
        double fitting = getWidth() / Math.max(1, outline.width() * gauge.factor());
        double scale = Math.clamp(fitting, SMALLEST, 1) * gauge.factor();
        shape.getTransforms().setAll(new javafx.scene.transform.Scale(scale, scale));
        shape.setLayoutY(1 + outline.ascent() * gauge.factor());
    }
}
