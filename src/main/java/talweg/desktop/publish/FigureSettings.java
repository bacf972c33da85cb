package talweg.desktop.publish;

import java.util.EnumSet;
import java.util.Set;
import talweg.figure.Theme;
import talweg.publication.PageSize;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.session.MapPart;
import talweg.session.Scene;

/// How a figure is wanted.
///
/// @param format what it is written as
/// @param millimetres its width on paper
/// @param inPixels whether a bitmap is as large as `columns` and `rows` say, and not as it is on paper
/// @param columns pixels of a bitmap from left to right
/// @param rows pixels of a bitmap from top to bottom
/// @param theme light for paper, whatever the screen
/// @param legend whether it says which line is which method
/// @param caption whether it has the scene's note
record FigureSettings(
        FigureFormat format,
        double millimetres,
        boolean inPixels,
        int columns,
        int rows,
        Theme theme,
        boolean legend,
        boolean caption) {
    /// A column of a journal.
    static final double COLUMN = 84;

    /// Both columns of a journal.
    static final double TWO_COLUMNS = 174;

    /// For a paper.
    static final FigureSettings STANDARD =
            new FigureSettings(FigureFormat.PDF, COLUMN, false, 1600, 1200, Theme.LIGHT, true, true);

    FigureSettings with(FigureFormat format) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, legend, caption);
    }

    FigureSettings with(Theme theme) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, legend, caption);
    }

    FigureSettings withMillimetres(double millimetres) throws PublicationMistake {
        PageSize.millimetres(millimetres);
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, legend, caption);
    }

    FigureSettings withPixels(long columns, long rows) throws PublicationMistake {
        PageSize.pixels(columns, rows);
        return new FigureSettings(format, millimetres, inPixels, (int) columns, (int) rows, theme, legend, caption);
    }

    FigureSettings inPixels(boolean inPixels) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, legend, caption);
    }

    FigureSettings with(boolean legend, boolean caption) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, legend, caption);
    }

    /// Whether it is measured in pixels.
    boolean isInPixels() {
        return format.isBitmap() && inPixels;
    }

    private PageSize size() throws PublicationMistake {
        return isInPixels() ? PageSize.pixels(columns, rows) : PageSize.millimetres(millimetres);
    }

    /// The page as it is wanted.
    ScenePage page(Exhibit exhibit) throws PublicationMistake {
        return exhibit.page(this::dressed).withSize(size()).withTheme(theme);
    }

    /// The same page for a screen.
    ScenePage pageForScreen(Exhibit exhibit) throws PublicationMistake {
        return exhibit.page(this::dressed).withTheme(theme);
    }

    private Scene dressed(Scene scene) {
        Set<MapPart> parts = EnumSet.noneOf(MapPart.class);
        parts.addAll(scene.appearance().parts());
        parts.remove(MapPart.LEGEND);
        if (legend) {
            parts.add(MapPart.LEGEND);
        }
        return scene.withAppearance(scene.appearance().withParts(parts)).withNote(caption ? scene.note() : "");
    }
}
