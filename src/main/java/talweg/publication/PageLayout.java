package talweg.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Decoration.Entry;
import talweg.figure.Decoration.Legend;
import talweg.figure.Figure;
import talweg.figure.Sheet;

/// Where things go on a page of any size: the legend beside the map, or below it on a page as narrow as a column of
/// print; and a height that suits what the map shows, if none was asked for.
///
/// @param sheet the page, without a legend if that goes below
/// @param below the legend below the map; empty if it stands beside
record PageLayout(Sheet sheet, List<Entry> below) {
    /// A map narrower than this part of the page is too narrow.
    private static final double LEAST_FRAME = 0.5;

    private static final double LEAST_ASPECT = 0.5;
    private static final double GREATEST_ASPECT = 1.25;

    /// Width of a column of the legend, in pixels.
    private static final double COLUMN = 205;

    /// Height of a line of the caption, whose room the legend takes.
    private static final double LINE = 16;

    /// Between the legend and the caption.
    private static final double GAP = 8;

    private static final double NUMBERS = 52;

    /// Between the columns of a compact legend, and beside them.
    private static final double GUTTER = 10;

    /// Whether a page has no room for a legend with settings.
    static boolean isNarrow(double width) {
        return columns(width) == 1;
    }

    /// @param wanted heading, legend and everything else as on a wide page
    /// @param fixed whether its height was asked for
    /// @param aspect height over width of what the map shows
    /// @param formula what stands at its head, unless it has no formula
    static PageLayout of(Sheet wanted, boolean fixed, double aspect, PageFormula formula) {
        boolean beside = wanted.legend().isEmpty() || wanted.frame().width() >= LEAST_FRAME * wanted.width();
        Sheet plain = beside ? wanted : changed(wanted, wanted.height(), captionWithRoom(wanted), List.of());
        Sheet sheet = plain.formula().isEmpty() ? plain : plain.withTypeset(formula.lines(plain.formulaRoom()));
        return new PageLayout(fixed ? sheet : fitted(sheet, aspect), beside ? List.of() : wanted.legend());
    }

    private static List<String> captionWithRoom(Sheet sheet) {
        int columns = columns(sheet.width(), sheet.legend());
        double height = height(sheet.legend(), columns);
        List<String> caption = new ArrayList<>(Collections.nCopies((int) Math.ceil((height + GAP) / LINE), ""));
        caption.addAll(sheet.caption());
        return caption;
    }

    /// Height of the tallest of so many columns.
    private static double height(List<Entry> legend, int columns) {
        int rows = Math.ceilDiv(legend.size(), columns);
        double height = 0;
        for (int from = 0; from < legend.size(); from += rows) {
            List<Entry> column = legend.subList(from, Math.min(legend.size(), from + rows));
            height = Math.max(height, column.stream().mapToDouble(Entry::height).sum());
        }
        return height;
    }

    private static int columns(double width, List<Entry> legend) {
        return Math.max(1, (int) ((width - GUTTER) / column(legend)));
    }

    /// Width of a column of this legend.
    private static double column(List<Entry> legend) {
        return legend.stream().allMatch(Entry::isCompact)
                ? legend.stream().mapToDouble(Legend::roomFor).max().orElse(COLUMN) + GUTTER
                : COLUMN;
    }

    private static int columns(double width) {
        return Math.max(1, (int) (width / COLUMN));
    }

    /// The height of a frame so wide, if none was asked for.
    static double height(double width, double aspect) {
        return width * Math.clamp(aspect, LEAST_ASPECT, GREATEST_ASPECT);
    }

    /// With a frame of the wanted aspect.
    private static Sheet fitted(Sheet sheet, double aspect) {
        double tall = 10 * sheet.width();
        Box frame = changed(sheet, tall, sheet.caption(), sheet.legend()).frame();
        double around = tall - frame.height();
        double height = around + height(frame.width(), aspect);
        return changed(sheet, Math.rint(height), sheet.caption(), sheet.legend());
    }

    private static Sheet changed(Sheet sheet, double height, List<String> caption, List<Entry> legend) {
        return new Sheet(
                sheet.width(),
                height,
                sheet.heading(),
                sheet.formula(),
                sheet.typeset(),
                caption,
                sheet.nameX(),
                sheet.nameY(),
                legend,
                sheet.bar());
    }

    /// The figure with the legend that goes below.
    Figure complete(Figure figure) {
        List<Decoration> decorations = new ArrayList<>(figure.decorations());
        Box frame = sheet.frame();
        double width = column(below);
        int columns = columns(sheet.width(), below);
        int rows = Math.ceilDiv(below.size(), columns);
        for (int column = 0; column * rows < below.size(); column++) {
            List<Entry> entries = below.subList(column * rows, Math.min(below.size(), (column + 1) * rows));
            double x = Math.min(frame.x() / 2, (sheet.width() - columns * width) / 2 + GUTTER) + column * width;
            decorations.add(new Legend(new Box(x, frame.bottom() + NUMBERS, width, height(entries, 1)), entries));
        }
        return figure.around(decorations);
    }
}
