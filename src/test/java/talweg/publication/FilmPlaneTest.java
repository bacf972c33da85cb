package talweg.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.engine.ensemble.StartSet;
import talweg.figure.Figure;
import talweg.figure.Mark;
import talweg.function.Cancellation;
import talweg.session.Compilation;
import talweg.session.Ensemble;
import talweg.session.FunctionText;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.Scene;
import talweg.session.SectionChoice;
import talweg.session.SectionChoice.Through;

class FilmPlaneTest {
    private static Scene scene(Through through) {
        FunctionText text = FunctionText.of("f(x, y, z) = x^2 + 2 y^2 + 3 z^2");
        Compilation.Compiled compiled = (Compilation.Compiled) Compilation.of(text);
        return Scene.of(text, compiled.function(), compiled.values())
                .withStart(Point.of(4, 3, 2))
                .withMethods(List.of(MethodChoice.of("gd:lr=0.1")))
                .withSteps(3)
                .withSection(new SectionChoice.Coordinates(1, 2, through));
    }

    private static Figure frame(Scene scene, int k) throws PublicationMistake {
        return new SceneFilm(ScenePage.of(scene), FilmSpan.WHOLE, Cancellation.NEVER, _ -> {})
                .frame(k)
                .figure();
    }

    @Test
    void thePlaneThroughTheIterateHasAGroundOfItsOwnInEachFrame() throws PublicationMistake {
        SceneFilm moving =
                new SceneFilm(ScenePage.of(scene(Through.ITERATE)), FilmSpan.WHOLE, Cancellation.NEVER, _ -> {});
        SceneFilm still =
                new SceneFilm(ScenePage.of(scene(Through.START)), FilmSpan.WHOLE, Cancellation.NEVER, _ -> {});
        assertThat(moving.frame(0).figure().layers().getFirst())
                .isNotEqualTo(moving.frame(3).figure().layers().getFirst());
        assertThat(still.frame(0).figure().layers().getFirst())
                .isSameAs(still.frame(3).figure().layers().getFirst());
    }

    /// A step with α = 0.1 leaves 1 − 0.4 of y and 1 − 0.6 of z.
    @Test
    void theDotsOfASwarmStandAtTheirFeetOnThePlane() throws PublicationMistake {
        Scene scene = scene(Through.START);
        StartSet starts = Ensemble.over(scene.domain()).starts();
        Figure figure = frame(scene.withEnsemble(new Ensemble(true, true, starts)), 3);
        Mark.Cloud cloud = figure.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Cloud.class::isInstance)
                .map(Mark.Cloud.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(cloud.size()).isGreaterThan(100);
        for (int i = 0; i < cloud.size(); i++) {
            assertThat(cloud.x().get(0)[i]).isCloseTo(0.6 * cloud.x().get(1)[i], within(1e-12));
            assertThat(cloud.y().get(0)[i]).isCloseTo(0.4 * cloud.y().get(1)[i], within(1e-12));
        }
    }
}
