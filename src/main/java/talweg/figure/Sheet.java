package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import talweg.field.Levels;
import talweg.field.ValueScale;
import talweg.figure.Decoration.Axes;
import talweg.figure.Decoration.Caption;
import talweg.figure.Decoration.ColourBar;
import talweg.figure.Decoration.Entry;
import talweg.figure.Decoration.Formula;
import talweg.figure.Decoration.Legend;
import talweg.figure.Decoration.Tick;
import talweg.figure.Figure.Imprint;

/// A page for print: the map in a frame, with a heading above, numbers on the outside, a colour bar and a legend on
/// the right. Ask for [#frame] first, sample what a viewport on that frame shows, then make the [#figure].
///
/// @param width   in pixels
/// @param height  in pixels
/// @param heading name of the function; empty for none
/// @param formula below the heading; empty for none
/// @param typeset the lines of the formula; none if it stands there as it is typed
/// @param caption sentences below the map, one a line
/// @param nameX   variable on the horizontal axis
/// @param nameY   variable on the vertical axis
/// @param legend  the methods with their hyperparameters
/// @param bar     whether there is room for a colour bar
public record Sheet(
        double width,
        double height,
        String heading,
        String formula,
        List<FormulaOutline> typeset,
        List<String> caption,
        String nameX,
        String nameY,
        List<Entry> legend,
        boolean bar) {
    private static final double MARGIN = 18;
    private static final double HEADING = 24;
    private static final double FORMULA = 16;
    private static final double LINE = 16;
    private static final double NUMBERS_Y = 58;

    /// A page narrower than this, such as a column of print, keeps less room around the map.
    private static final double NARROW = 420;

    private static final double NARROW_MARGIN = 10;
    private static final double NARROW_NUMBERS_Y = 42;
    private static final double NARROW_BAR = 9;
    private static final double NUMBERS_X = 46;
    private static final double BAR = 14;
    private static final double BAR_NUMBERS = 64;
    private static final double NARROW_BAR_NUMBERS = 44;
    private static final double MOST_FOR_LEGEND = 0.4;
    private static final double FORMULA_SIZE = 11.5;
    private static final int FORMULA_LINES = 3;

    /// Above a line of a formula to the baseline of the text before it, and between the lines.
    private static final double LEADING = 4;

    /// Every character of JetBrains Mono is this wide, as a part of the size.
    static final double MONO_WIDTH = 0.6;

    /// Keeps its own copies.
    public Sheet {
        typeset = List.copyOf(typeset);
        caption = List.copyOf(caption);
        legend = List.copyOf(legend);
    }

    /// A page with the formula as it is typed.
    public Sheet(
            double width,
            double height,
            String heading,
            String formula,
            List<String> caption,
            String nameX,
            String nameY,
            List<Entry> legend,
            boolean bar) {
        this(width, height, heading, formula, List.of(), caption, nameX, nameY, legend, bar);
    }

    /// The same page with its formula in these lines.
    public Sheet withTypeset(List<FormulaOutline> lines) {
        return new Sheet(width, height, heading, formula, lines, caption, nameX, nameY, legend, bar);
    }

    /// Where the map goes.
    public Box frame() {
        double top = MARGIN + (heading.isEmpty() ? 0 : HEADING) + formulaHeight() + 4;
        double bottom = NUMBERS_X + caption.size() * LINE + MARGIN / 2;
        Box frame = Box.size(width, height).inset(numbersY(), top, rightMargin(), bottom);
        return new Box(frame.x(), frame.y(), Math.max(1, frame.width()), Math.max(1, frame.height()));
    }

    /// A text on a line of the caption of a page that was made here.
    ///
    /// @param line from the last one, which is 0, upwards
    public static Caption line(Figure page, int line, String text) {
        double y = page.height() - MARGIN / 2 - LINE / 2 - line * LINE;
        return caption(text, page.viewport().frame().x(), y);
    }

    private static Caption caption(String text, double x, double y) {
        return new Caption(text, x, y, Role.MUTED, TextStyle.left(Face.TEXT, 11));
    }

    /// Pixels beside a caption on a page so wide.
    public static double aroundCaption(double width) {
        return width < NARROW ? NARROW_NUMBERS_Y + NARROW_MARGIN : NUMBERS_Y + MARGIN;
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    private double margin() {
        return isNarrow() ? NARROW_MARGIN : MARGIN;
    }

    private double numbersY() {
        return isNarrow() ? NARROW_NUMBERS_Y : NUMBERS_Y;
    }

    private double barWidth() {
        return isNarrow() ? NARROW_BAR : BAR;
    }

    private double barRoom() {
        return barWidth() + (isNarrow() ? NARROW_BAR_NUMBERS : BAR_NUMBERS);
    }

    private double rightMargin() {
        return margin() + (bar ? barRoom() : 0) + (legend.isEmpty() ? 0 : legendRoom());
    }

    private double legendRoom() {
        double widest =
                legend.stream().mapToDouble(LegendPainter::roomFor).max().orElse(0);
        return Math.min(widest + MARGIN, MOST_FOR_LEGEND * width);
    }

    /// Pixels that a line of the formula may take.
    public double formulaRoom() {
        return width - numbersY() - rightMargin();
    }

    private double formulaHeight() {
        return typeset.isEmpty()
                ? formulaLines().size() * FORMULA
                : typeset.stream().mapToDouble(line -> line.height() + LEADING).sum();
    }

    private List<String> formulaLines() {
        return Wrapping.lines(formula, (int) Math.max(12, formulaRoom() / (MONO_WIDTH * FORMULA_SIZE)), FORMULA_LINES);
    }

    /// The page with a map on it.
    public Figure figure(
            Viewport view, List<Layer> layers, ValueScale scale, Levels levels, MapStyle style, Imprint imprint) {
        Box frame = frame();
        Box box = new Box(frame.right() + margin(), frame.y(), barWidth(), frame.height());
        return figure(view, layers, bar ? List.of(colourBar(box, scale, levels, style)) : List.of(), imprint);
    }

    /// The page with a picture on it whose colours stand for no values; see [#bar].
    public Figure figure(Viewport view, List<Layer> layers, Imprint imprint) {
        return figure(view, layers, List.of(), imprint);
    }

    private Figure figure(Viewport view, List<Layer> layers, List<ColourBar> bars, Imprint imprint) {
        Box frame = frame();
        List<Decoration> decorations = new ArrayList<>();
        decorations.add(new Axes(nameX, nameY, false));
        headings(frame, decorations);
        decorations.addAll(bars);
        double right = frame.right() + margin() + (bar ? barRoom() : 0);
        if (!legend.isEmpty()) {
            decorations.add(new Legend(new Box(right, frame.y(), legendRoom(), frame.height()), legend));
        }
        return new Figure(width, height, view, layers, decorations, imprint);
    }

    /// A colour bar that states the values of the scale and shows where level curves run.
    public static ColourBar colourBar(Box box, ValueScale scale, Levels levels, MapStyle style) {
        List<Tick> ticks = scale.ticks().stream()
                .map(tick -> new Tick(tick.position(), Ticks.withMinusSign(tick.text())))
                .toList();
        List<Double> lines = IntStream.range(0, levels.count())
                .mapToObj(level -> scale.position(levels.values()[level]))
                .toList();
        return new ColourBar(box, style, ticks, lines, "f", false);
    }

    private void headings(Box frame, List<Decoration> decorations) {
        double y = MARGIN + 14;
        if (!heading.isEmpty()) {
            decorations.add(new Caption(heading, frame.x(), y, Role.TEXT, TextStyle.left(Face.STRONG, 16)));
            y += HEADING - 4;
        }
        if (typeset.isEmpty()) {
            for (String line : formulaLines()) {
                decorations.add(new Caption(line, frame.x(), y, Role.MUTED, TextStyle.left(Face.MONO, FORMULA_SIZE)));
                y += FORMULA;
            }
        } else {
            formula(frame.x(), y - FORMULA + LEADING, decorations);
        }
        y = frame.bottom() + NUMBERS_X + LINE / 2;
        for (String line : caption) {
            decorations.add(caption(line, frame.x(), y));
            y += LINE;
        }
    }

    /// The whole text stands behind the first line, so that it is found however it is broken.
    private void formula(double x, double top, List<Decoration> decorations) {
        double y = top;
        for (FormulaOutline line : typeset) {
            String text = line == typeset.getFirst() ? formula : "";
            decorations.add(new Formula(line, text, x, y + line.ascent(), Role.TEXT));
            y += line.height() + LEADING;
        }
    }
}
