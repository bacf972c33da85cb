package talweg.desktop.publish;

import java.util.Optional;
import java.util.OptionalInt;
import talweg.export.FilmFormat;
import talweg.figure.Theme;
import talweg.publication.FilmSpan;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.session.ExportSettings;

/// How a film is wanted.
///
/// @param format what it is written as
/// @param span which iterates, how fast
/// @param size how large
/// @param theme light or dark, whatever the screen
record FilmSettings(FilmFormat format, FilmSpan span, FilmSize size, Theme theme) {
    /// The whole run as a GIF.
    static final FilmSettings STANDARD = new FilmSettings(FilmFormat.GIF, FilmSpan.WHOLE, FilmSize.MAP, Theme.LIGHT);

    /// As it was wanted at the last start, with all iterates: which ones is a matter of the scene.
    static FilmSettings of(ExportSettings.Film kept) {
        FilmSettings settings = new FilmSettings(
                Kept.constant(kept.format(), FilmFormat.values(), STANDARD.format()),
                FilmSpan.WHOLE,
                Kept.constant(kept.size(), FilmSize.values(), STANDARD.size()),
                Kept.theme(kept.lights()));
        try {
            return settings.with(FilmSpan.WHOLE.withFramesPerSecond(kept.framesPerSecond()));
        } catch (PublicationMistake _) {
            return settings;
        }
    }

    /// For the next start; empty if everything is as usual.
    Optional<ExportSettings.Film> kept() {
        return whole().equals(STANDARD)
                ? Optional.empty()
                : Optional.of(new ExportSettings.Film(
                        Kept.name(format), Kept.name(size), span.framesPerSecond(), Kept.lights(theme)));
    }

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
