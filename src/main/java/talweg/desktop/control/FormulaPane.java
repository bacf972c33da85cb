package talweg.desktop.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import talweg.export.Formulas;
import talweg.figure.FormulaOutline;

/// A typeset formula, as wide as it is; one that is wider than its room is made smaller.
public final class FormulaPane extends Region {
    /// Pixels of its letters where it stands alone.
    public static final double USUAL = 17;

    /// Pixels of its letters in a line among others.
    public static final double SMALL = 13;

    /// What it may be wider than its room and is made smaller instead of broken into lines.
    public static final double STRETCH = 1.15;

    /// The sizes it may be made smaller to: few, or numbers that change would make it breathe. Smaller than the last
    /// nobody reads it; it is cut off instead.
    private static final double[] SIZES = {1, 0.88, 0.77, 0.66, 0.55};

    private final SVGPath shape = new SVGPath();
    private final double size;
    private final TextGauge gauge = new TextGauge(this::requestLayout);
    private String latex = "";
    private FormulaOutline outline;

    /// Typesets `latex`; `plain` is what a screen reader says.
    public FormulaPane(String latex, String plain) {
        this(latex, plain, USUAL);
    }

    /// The same with letters of `size` pixels.
    public FormulaPane(String latex, String plain, double size) {
        this.size = size;
        getStyleClass().add("formula-pane");
        shape.getStyleClass().add("formula-shape");
        getChildren().setAll(shape, gauge);
        setMinWidth(0);
        outline = Formulas.outline(latex, size);
        show(latex, plain);
    }

    /// Typesets another formula.
    public void show(String other, String plain) {
        setAccessibleText(plain);
        if (!other.equals(latex)) {
            latex = other;
            outline = Formulas.outline(other, size);
            shape.setContent(outline.path());
            requestLayout();
        }
    }

    /// What is typeset.
    public String latex() {
        return latex;
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
        double scale = SIZES[SIZES.length - 1];
        for (int i = SIZES.length - 1; i >= 0 && SIZES[i] <= fitting * (1 + 1e-9); i--) {
            scale = SIZES[i];
        }
        shape.getTransforms().setAll(new Scale(scale * gauge.factor(), scale * gauge.factor()));
        double middle = (1 - scale) * outline.height() / 2;
        shape.setLayoutY(1 + (middle + outline.ascent() * scale) * gauge.factor());
    }
}
