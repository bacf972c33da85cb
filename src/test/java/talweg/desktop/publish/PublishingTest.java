package talweg.desktop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.engine.Engine;
import talweg.export.FilmFormat;
import talweg.figure.Theme;
import talweg.publication.PagePart;
import talweg.publication.PublicationMistake;
import talweg.publication.TableFormat;
import talweg.publication.table.TableColumn;
import talweg.session.ExportSettings;
import talweg.session.Settings;
import talweg.session.Settings.Lights;

class PublishingTest {
    @Test
    void whatWasWantedIsWantedAtTheNextStart() throws PublicationMistake {
        Publishing publishing = publishing(ExportSettings.STANDARD);
        FigureSettings figure = FigureSettings.STANDARD
                .with(FigureFormat.PNG)
                .with(Theme.DARK)
                .with(PagePart.CAPTION, false)
                .withMillimetres(FigureSettings.TWO_COLUMNS)
                .withPixels(1920, 1080)
                .inPixels(true);
        FilmSettings film = FilmSettings.STANDARD
                .with(FilmFormat.MP4)
                .with(FilmSize.HD)
                .with(Theme.DARK)
                .with(FilmSettings.STANDARD.span().withFramesPerSecond(2.5));
        TableSettings table = TableSettings.STANDARD
                .with(TableFormat.LATEX)
                .with(TableColumn.STATE, true)
                .with(TableColumn.RATE, false)
                .withDigits(3);
        publishing.figure().settings().set(figure);
        publishing.film().settings().set(film);
        publishing.table().settings().set(table);
        Publishing later = publishing(publishing.in(Settings.STANDARD).exports());
        assertThat(later.figure().settings().get()).isEqualTo(figure);
        assertThat(later.film().settings().get()).isEqualTo(film);
        assertThat(later.table().settings().get()).isEqualTo(table);
        assertThat(later.in(Settings.STANDARD)).isEqualTo(publishing.in(Settings.STANDARD));
    }

    @Test
    void whatIsAsUsualIsNotKept() {
        assertThat(publishing(ExportSettings.STANDARD).in(Settings.STANDARD)).isEqualTo(Settings.STANDARD);
    }

    @Test
    void theIteratesOfAFilmBelongToItsScene() {
        Publishing publishing = publishing(ExportSettings.STANDARD);
        FilmSettings part = FilmSettings.STANDARD.with(
                FilmSettings.STANDARD.span().withFrom(3).withTo(7));
        publishing.film().settings().set(part.with(FilmFormat.MP4));
        Publishing later = publishing(publishing.in(Settings.STANDARD).exports());
        assertThat(later.film().settings().get()).isEqualTo(FilmSettings.STANDARD.with(FilmFormat.MP4));
    }

    @Test
    void whatThisVersionDoesNotKnowIsAsUsual() {
        ExportSettings strange = new ExportSettings(
                Optional.of(
                        new ExportSettings.Figure("papyrus", -3, false, 9, 9, Lights.DARK, List.of("bar", "frame"))),
                Optional.of(new ExportSettings.Film("reel", "imax", Double.NaN, Lights.LIGHT)),
                Optional.of(new ExportSettings.Table("stone", List.of("value", "mood"), 99)));
        Publishing publishing = publishing(strange);
        FigureSettings figure = publishing.figure().settings().get();
        assertThat(figure.format()).isEqualTo(FigureFormat.PDF);
        assertThat(figure.millimetres()).isEqualTo(FigureSettings.COLUMN);
        assertThat(figure.theme()).isEqualTo(Theme.DARK);
        assertThat(figure.parts()).containsExactly(PagePart.BAR);
        assertThat(publishing.film().settings().get()).isEqualTo(FilmSettings.STANDARD);
        assertThat(publishing.table().settings().get())
                .isEqualTo(new TableSettings(TableFormat.CSV, EnumSet.of(TableColumn.VALUE), 17));
    }

    private static Publishing publishing(ExportSettings kept) {
        return new Publishing(
                Engine.sameThread(error -> {
                    throw new AssertionError(error);
                }),
                (_, _, _) -> Optional.empty(),
                kept);
    }
}
