package talweg.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import talweg.export.Film;
import talweg.figure.Decoration;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.function.Cancellation;
import talweg.session.Held;
import talweg.session.MapPart;
import talweg.session.MethodChoice;
import talweg.session.Scene;

class SceneFilmTest {
    private static final Scene OPENING = Scene.opening();

    @Test
    void aFrameForEachIterate() throws PublicationMistake {
        SceneFilm film = film(OPENING, FilmSpan.WHOLE);
        assertThat(film.length()).isEqualTo(91);
        assertThat(film.frame(0).duration()).isEqualTo(Duration.ofMillis(100));
        assertThat(film.frame(90).duration()).as("the end stays").isEqualTo(Duration.ofSeconds(2));
        assertThat(counter(film.frame(17))).isEqualTo("k = 17");
    }

    @Test
    void aPartOfTheRunAtAnotherSpeed() throws PublicationMistake {
        FilmSpan span = FilmSpan.WHOLE.withFrom(20).withTo(30).withFramesPerSecond(25);
        SceneFilm film = film(OPENING, span);
        assertThat(film.length()).isEqualTo(11);
        assertThat(counter(film.frame(0))).isEqualTo("k = 20");
        assertThat(film.frame(0).duration()).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void aFilmEndsWhereTheLastMethodEnds() throws PublicationMistake {
        Scene stopping = OPENING.withTolerance(OptionalDouble.of(1e-3))
                .withMethods(OPENING.methods().subList(4, 5));
        assertThat(film(stopping, FilmSpan.WHOLE).length()).isLessThan(20);
    }

    @Test
    void behindTheCurtainAFilmEndsAtK() throws PublicationMistake {
        Scene curtained =
                OPENING.withK(12).withArrangement(OPENING.arrangement().withCurtain(true));
        SceneFilm film = film(curtained, FilmSpan.WHOLE);
        assertThat(film.length()).isEqualTo(13);
        assertThat(counter(film.frame(12))).isEqualTo("k = 12");
        assertThat(film(curtained, FilmSpan.WHOLE.withTo(40)).length())
                .as("whatever is asked for")
                .isEqualTo(13);
        assertThatThrownBy(() -> film(curtained, FilmSpan.WHOLE.withFrom(13))).isInstanceOf(PublicationMistake.class);
    }

    @Test
    void onlyTheRunsChange() throws PublicationMistake {
        SceneFilm film = film(OPENING, FilmSpan.WHOLE);
        List<Layer> early = film.frame(3).figure().layers();
        List<Layer> late = film.frame(60).figure().layers();
        for (int i = 0; i < early.size(); i++) {
            boolean ground = i < early.size() - 2;
            assertThat(early.get(i) == late.get(i)).as("layer " + i + " stays").isEqualTo(ground);
        }
    }

    @Test
    void theHeadsStandAtTheFramesIterateAndNothingLiesBeyondThem() throws PublicationMistake {
        Film.Frame frame = film(OPENING, FilmSpan.WHOLE).frame(5);
        for (Layer layer : frame.figure().layers()) {
            for (Mark mark : layer.marks()) {
                if (layer.kind() == Layer.Kind.PATHS && mark instanceof Mark.Polylines lines) {
                    assertThat(lines.offsets()).containsExactly(0, 6);
                }
            }
        }
    }

    @Test
    void theLegendKeepsItsPlaceAndTellsF() throws PublicationMistake {
        SceneFilm film = film(OPENING, FilmSpan.WHOLE);
        Decoration.Legend early = legend(film.frame(0));
        Decoration.Legend late = legend(film.frame(90));
        assertThat(late.box()).isEqualTo(early.box());
        assertThat(late.entries()).hasSameSizeAs(early.entries());
        assertThat(early.entries().getFirst().details().getFirst()).contains("f = 200");
        assertThat(late.entries().getFirst().details().getFirst()).contains("f = 6.21e");
        for (int i = 0; i < early.entries().size(); i++) {
            assertThat(early.entries().get(i).details().getFirst())
                    .hasSameSizeAs(late.entries().get(i).details().getFirst());
        }
    }

    @Test
    void anInstrumentReadsAsItDoesAtTheFramesIterate() throws PublicationMistake {
        Scene decaying = holding("rates:x=3,y=2")
                .withMethods(List.of(new MethodChoice("gd:lr=0.001,lr@10=0.0005", true)))
                .withSteps(12);
        SceneFilm film = film(decaying, FilmSpan.WHOLE);
        assertThat(rateMarked(film.frame(3))).isEqualTo(0.001);
        assertThat(rateMarked(film.frame(11))).isEqualTo(0.0005);
        assertThat(said(film.frame(3))).contains("Learning rates at k = 3: Gradient descent 0.001.");
        assertThat(said(film.frame(11))).contains("Learning rates at k = 11: Gradient descent 0.0005.");
        assertThat(film.frame(11).figure().viewport())
                .isEqualTo(film.frame(0).figure().viewport());
    }

    @Test
    void whatAnInstrumentShowsOfTheFunctionAloneIsReadOnce() throws PublicationMistake {
        SceneFilm film = film(holding("dial:x=1,y=1").withSteps(5), FilmSpan.WHOLE);
        Layer early = film.frame(0).figure().layers().getLast();
        assertThat(early.kind()).isEqualTo(Layer.Kind.PROBE);
        assertThat(film.frame(5).figure().layers().getLast()).isSameAs(early);
        assertThat(said(film.frame(5))).anyMatch(line -> line.startsWith("∇ᵤf ="));
        assertThatThrownBy(() -> film(holding("dial:h=1"), FilmSpan.WHOLE)).hasMessageContaining("has no number \"h\"");
    }

    private static Scene holding(String instrument) {
        return OPENING.withArrangement(OPENING.arrangement().withInstrument(Optional.of(Held.of(instrument))));
    }

    private static List<String> said(Film.Frame frame) {
        return frame.figure().decorations().stream()
                .filter(Decoration.Caption.class::isInstance)
                .map(caption -> ((Decoration.Caption) caption).text())
                .toList();
    }

    private static double rateMarked(Film.Frame frame) {
        return frame.figure().decorations().stream()
                .filter(Decoration.Inset.class::isInstance)
                .flatMap(inset -> ((Decoration.Inset) inset).figure().layers().stream())
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Points.class::isInstance)
                .mapToDouble(points -> ((Mark.Points) points).x()[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeShownIsSaid() {
        assertThatThrownBy(() -> film(OPENING, FilmSpan.WHOLE.withFrom(30).withTo(20)))
                .isInstanceOf(PublicationMistake.class)
                .hasMessageContaining("from k = 30 to k = 20");
        assertThatThrownBy(() -> film(OPENING.withSteps(5000), FilmSpan.WHOLE)).hasMessageContaining("too many");
        assertThatThrownBy(() -> film(OPENING.withMethods(List.of()), FilmSpan.WHOLE))
                .hasMessageContaining("a method that runs");
        Scene still = OPENING.withAppearance(OPENING.appearance().withParts(EnumSet.of(MapPart.HEAT)));
        assertThatThrownBy(() -> film(still, FilmSpan.WHOLE)).hasMessageContaining("a method that runs");
        assertThatThrownBy(() -> FilmSpan.WHOLE.withFramesPerSecond(51)).hasMessageContaining("51");
    }

    @Test
    void aFilmNobodyWantsIsNotPrepared() {
        assertThatThrownBy(() -> new SceneFilm(ScenePage.of(OPENING), FilmSpan.WHOLE, () -> true, remark -> {}))
                .isInstanceOf(CancellationException.class);
    }

    private static SceneFilm film(Scene scene, FilmSpan span) throws PublicationMistake {
        return new SceneFilm(ScenePage.of(scene), span, Cancellation.NEVER, remark -> {});
    }

    private static Decoration.Legend legend(Film.Frame frame) {
        return frame.figure().decorations().stream()
                .filter(Decoration.Legend.class::isInstance)
                .map(Decoration.Legend.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String counter(Film.Frame frame) {
        List<String> texts = new ArrayList<>();
        for (Decoration decoration : frame.figure().decorations()) {
            if (decoration instanceof Decoration.Caption caption
                    && caption.text().startsWith("k = ")) {
                texts.add(caption.text());
            }
        }
        return String.join(" ", texts);
    }
}
