package talweg.desktop.publish;

import java.util.OptionalInt;
import talweg.export.FilmFormat;
import talweg.figure.Theme;
import talweg.publication.FilmSpan;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;

/// How a film is wanted.
///
/// @param format what it is written as
/// @param span which iterates, how fast
/// @param size how large
/// @param theme light or dark, whatever the screen
record FilmSettings(FilmFormat format, FilmSpan span, FilmSize size, Theme theme) {
    /// The whole run as a GIF.
    static final FilmSettings STANDARD = new FilmSettings(FilmFormat.GIF, FilmSpan.WHOLE, FilmSize.MAP, Theme.LIGHT);

    FilmSettings with(FilmFormat format) {
        return new FilmSettings(format, span, size, theme);
    }

    FilmSettings with(FilmSpan span) {
        return new FilmSettings(format, span, size, theme);
    }

    FilmSettings with(FilmSize size) {
        return new FilmSettings(format, span, size, theme);
    }

    FilmSettings with(Theme theme) {
        return new FilmSettings(format, span, size, theme);
    }

    /// The iterates of another scene, whole.
    FilmSettings whole() {
        return with(new FilmSpan(0, OptionalInt.empty(), span.framesPerSecond()));
    }

    /// The page that the film is made of.
    ScenePage page(Exhibit exhibit) throws PublicationMistake {
        return exhibit.page(scene -> scene).withSize(size.size()).withTheme(theme);
    }
}
