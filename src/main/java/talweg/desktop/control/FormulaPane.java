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

    /// Typesets `latex`; `plain` is what a screen reader says.
    public FormulaPane(String latex, String plain) {
        getStyleClass().add("formula-pane");
        setAccessibleText(plain);
        outline = Formulas.outline(latex, SIZE);
        shape.setContent(outline.path());
        shape.getStyleClass().add("formula-shape");
        getChildren().setAll(shape);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return outline.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return outline.height() + 2;
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.clamp(getWidth() / Math.max(1, outline.width()), SMALLEST, 1);
        shape.getTransforms().setAll(new javafx.scene.transform.Scale(scale, scale));
        shape.setLayoutY(1 + outline.ascent());
    }
}
