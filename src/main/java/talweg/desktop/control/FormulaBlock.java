package talweg.desktop.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Formulas below one another, each on as many lines as its room asks for. They never ask for more room than there is:
/// a line that cannot be broken and would be too small to be read scrolls within itself.
public final class FormulaBlock extends Region {
    /// Between two lines, as a part of the letters' size.
    private static final double GAP = 0.2;

    /// Pixels of a scroll bar.
    private static final double BAR = 14;

    private final double size;
    private final PanelLines breaking;
    private final TextGauge gauge = new TextGauge(this::broken);
    private List<String> formulas = List.of();
    private String plain = "";
    private List<String> lines = List.of();

    /// An empty block.
    ///
    /// @param style with which every line begins
    /// @param size pixels of the letters
    public FormulaBlock(String style, double size) {
        this.size = size;
        this.breaking = new PanelLines(style, size);
        setMinWidth(0);
        getChildren().setAll(gauge);
        widthProperty().subscribe(_ -> broken());
    }

    /// Shows formulas.
    ///
    /// @param latex one formula or more
    /// @param text what a screen reader says
    public void show(List<String> latex, String text) {
        if (!latex.equals(formulas) || !text.equals(plain)) {
            formulas = List.copyOf(latex);
            plain = text;
            lines = List.of();
            broken();
        }
    }

    private List<String> lines(double width) {
        double room = width / gauge.factor();
        return formulas.stream()
                .flatMap(formula -> breaking.of(formula, room).stream())
                .toList();
    }

    /// Breaks the formulas anew where they or their room have changed; the panes of its lines stay.
    private void broken() {
        List<String> now = getWidth() > 0 ? lines(getWidth()) : formulas;
        if (!now.equals(lines)) {
            List<Node> before = shown();
            List<Node> nodes = IntStream.range(0, now.size())
                    .mapToObj(i -> line(now.get(i), i < before.size() ? before.get(i) : null))
                    .toList();
            lines = now;
            if (!nodes.equals(before)) {
                getChildren().setAll(nodes);
                getChildren().add(gauge);
            }
        }
        requestLayout();
    }

    private Node line(String latex, Node before) {
        FormulaPane pane = before instanceof FormulaPane there ? there : new FormulaPane("", "", size);
        pane.show(breaking.styled(latex), plain);
        return getWidth() <= 0 || fits(latex, getWidth()) ? pane : scrolling(latex);
    }

    private Node scrolling(String latex) {
        FormulaPane pane = new FormulaPane(breaking.styled(latex), plain, size);
        pane.setMinWidth(PanelLines.LEAST * breaking.width(latex) * gauge.factor());
        ScrollPane box = new ScrollPane(pane);
        box.getStyleClass().add("edge-to-edge");
        box.setFitToWidth(true);
        box.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        box.setMinSize(0, 0);
        return box;
    }

    private boolean fits(String latex, double width) {
        return breaking.isReadable(latex, width / gauge.factor());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return gauge.factor()
                * formulas.stream()
                        .mapToDouble(formula -> breaking.width(formula))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<String> all = width > 0 ? lines(width) : formulas;
        double height = all.stream().mapToDouble(line -> height(line, width)).sum();
        return height + Math.max(0, all.size() - 1) * gap();
    }

    private double height(String latex, double width) {
        double bar = width > 0 && !fits(latex, width) ? BAR * gauge.factor() : 0;
        return Math.ceil(breaking.height(latex) * gauge.factor() + 2 + bar);
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isManaged).toList();
    }

    private double gap() {
        return Math.round(GAP * size * gauge.factor());
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        List<Node> nodes = shown();
        for (int i = 0; i < nodes.size(); i++) {
            double height = height(lines.get(i), getWidth());
            nodes.get(i).resizeRelocate(0, y, getWidth(), height);
            y += height + gap();
        }
    }
}
