package talweg.desktop.publish;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import talweg.figure.Theme;
import talweg.publication.PagePart;
import talweg.publication.PageSize;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.session.Appearance;
import talweg.session.ExportSettings;

/// How a figure is wanted.
///
/// @param format what it is written as
/// @param millimetres its width on paper
/// @param inPixels whether a bitmap is as large as `columns` and `rows` say, and not as it is on paper
/// @param columns pixels of a bitmap from left to right
/// @param rows pixels of a bitmap from top to bottom
/// @param theme light for paper, whatever the screen
/// @param parts what stands around the map
record FigureSettings(
        FigureFormat format,
        double millimetres,
        boolean inPixels,
        int columns,
        int rows,
        Theme theme,
        Set<PagePart> parts) {
    /// Keeps its own copy.
    FigureSettings {
        parts = Set.copyOf(parts);
    }

    /// A column of a journal.
    static final double COLUMN = 84;

    /// Both columns of a journal.
    static final double TWO_COLUMNS = 174;

    /// For a paper.
    static final FigureSettings STANDARD = new FigureSettings(
            FigureFormat.PDF, COLUMN, false, 1600, 1200, Theme.LIGHT, PagePart.usual(Appearance.STANDARD));

    /// As it was wanted at the last start. Sizes that no page can have, such as those of a file that was edited by
    /// hand,
    /// are as usual.
    static FigureSettings of(ExportSettings.Figure kept) {
        FigureSettings settings = new FigureSettings(
                Kept.constant(kept.format(), FigureFormat.values(), STANDARD.format()),
                STANDARD.millimetres(),
                kept.inPixels(),
                STANDARD.columns(),
                STANDARD.rows(),
                Kept.theme(kept.lights()),
                Kept.constants(kept.parts(), PagePart.values()));
        try {
            return settings.withMillimetres(kept.millimetres()).withPixels(kept.columns(), kept.rows());
        } catch (PublicationMistake _) {
            return settings;
        }
    }

    /// For the next start; empty if everything is as usual.
    Optional<ExportSettings.Figure> kept() {
        return equals(STANDARD)
                ? Optional.empty()
                : Optional.of(new ExportSettings.Figure(
                        Kept.name(format),
                        millimetres,
                        inPixels,
                        columns,
                        rows,
                        Kept.lights(theme),
                        Kept.names(parts)));
    }

    FigureSettings with(FigureFormat format) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, parts);
    }

    FigureSettings with(Theme theme) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, parts);
    }

    FigureSettings withMillimetres(double millimetres) throws PublicationMistake {
        PageSize.millimetres(millimetres);
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, parts);
    }

    FigureSettings withPixels(long columns, long rows) throws PublicationMistake {
        PageSize.pixels(columns, rows);
        return new FigureSettings(format, millimetres, inPixels, (int) columns, (int) rows, theme, parts);
    }

    FigureSettings inPixels(boolean inPixels) {
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, parts);
    }

    /// With or without a part.
    FigureSettings with(PagePart part, boolean shown) {
        EnumSet<PagePart> others = EnumSet.noneOf(PagePart.class);
        others.addAll(parts);
        if (shown) {
            others.add(part);
        } else {
            others.remove(part);
        }
        return new FigureSettings(format, millimetres, inPixels, columns, rows, theme, others);
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
        return pageForScreen(exhibit).withSize(size());
    }

    /// The same page for a screen.
    ScenePage pageForScreen(Exhibit exhibit) throws PublicationMistake {
        return exhibit.moment().withTheme(theme).withParts(parts);
    }
}
