package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.ensemble.Form;
import talweg.figure.Box;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Signpost;
import talweg.figure.Viewport;
import talweg.figure.instrument.Instruments;
import talweg.function.Domain;
import talweg.session.Arrows;
import talweg.session.MapPart;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Through;

class MapViewModelTest {
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final Workbench workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
    private final MapViewModel model = new MapViewModel(workbench, engine);
    private final MapPictures pictures = new MapPictures(model);
    private final Hand hand = new Hand(model, pictures::signposts);

    MapViewModelTest() {
        model.resize(Box.size(600, 600));
        workbench.playback().seek(0);
    }

    private Viewport view() {
        return model.view().get();
    }

    private Point start() {
        return workbench.scene().get().start();
    }

    private void click(double x, double y) {
        hand.click(view().toPixelX(x), view().toPixelY(y));
    }

    @Test
    void aClickPutsTheStartOnShortNumbers() {
        hand.click(view().toPixelX(1) + 0.3, view().toPixelY(2) - 0.2);
        assertThat(start()).isEqualTo(Point.of(1, 2));
    }

    @Test
    void aNudgeIsAPowerOfTenAndKeepsNumbersShort() {
        model.nudge(1, 0);
        model.nudge(0, -10);
        model.nudge(0.1, 0);
        assertThat(start()).isEqualTo(Point.of(0.11, -4));
    }

    @Test
    void nudgesAreTakenBackTogether() {
        model.nudge(1, 0);
        model.nudge(1, 0);
        workbench.undo();
        assertThat(start()).isEqualTo(Point.of(0, -3));
    }

    @Test
    void theProbeStandsBackWhileAnInstrumentIsHeldUnlessItIsPinned() {
        ProbePicture probing = new ProbePicture(model);
        model.point(200, 200);
        assertThat(probing.readout()).contains("f = ");
        model.toggle(Instruments.named("dial").orElseThrow());
        model.point(220, 200);
        assertThat(probing.readout()).isEmpty();
        assertThat(probing.layers()).isEmpty();
        model.pinProbe();
        assertThat(probing.readout()).contains("f = ");
    }

    @Test
    void theCaptionHasBeenReadWhenAnInstrumentIsPickedUp() {
        assertThat(model.captioned().get()).isTrue();
        model.toggle(Instruments.named("dial").orElseThrow());
        assertThat(model.captioned().get()).isFalse();
    }

    @Test
    void streamlinesStandInPlaceOfTheGradientArrows() {
        assertThat(gradientLayers()).isEqualTo(1);
        Figure arrows = pictures.ground().orElseThrow();
        model.toggle(Instruments.named("flow").orElseThrow());
        assertThat(gradientLayers()).isEqualTo(1);
        assertThat(pictures.ground().orElseThrow()).isNotEqualTo(arrows);
    }

    private long gradientLayers() {
        return pictures.ground().orElseThrow().layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.GRADIENTS)
                .count();
    }

    @Test
    void aTypedPointIsTakenOrTheReasonSaid() {
        model.typeStart();
        assertThat(model.start().take("nowhere")).isNotEmpty();
        assertThat(model.start().typing().get()).isTrue();
        assertThat(model.start().take("0,5; 1")).isEmpty();
        assertThat(model.start().typing().get()).isFalse();
        assertThat(start()).isEqualTo(Point.of(0.5, 1));
    }

    @Test
    void fittingFliesUnlessMotionIsReduced() {
        Viewport home = view();
        model.camera().see(home.zoom(3, 100, 100));
        model.fit();
        assertThat(view()).isNotEqualTo(home);
        model.camera().pass(0.1);
        assertThat(view().pixelsPerX()).isBetween(home.pixelsPerX(), 3 * home.pixelsPerX());
        model.camera().pass(0.2);
        assertThat(view()).isEqualTo(home);
        assertThat(model.camera().flying().get()).isFalse();
        model.reducedMotion().set(true);
        model.camera().see(home.zoom(3, 100, 100));
        model.fit();
        assertThat(view()).isEqualTo(home);
    }

    @Test
    void aHandStopsAFlight() {
        model.camera().see(view().zoom(3, 100, 100));
        model.fit();
        model.camera().pass(0.05);
        model.camera().see(view().pan(10, 0));
        Viewport held = view();
        model.camera().pass(0.05);
        assertThat(view()).isEqualTo(held);
    }

    @Test
    void aClickOnASignpostCentresTheHead() {
        model.reducedMotion().set(true);
        workbench.playback().seek(90);
        model.camera().see(view().zoom(4, view().toPixelX(0), view().toPixelY(-3)));
        Signpost post = pictures.signposts().getFirst();
        double scale = view().pixelsPerX();
        hand.click(post.x(), post.y());
        assertThat(view().centerX()).isCloseTo(post.head().x(), within(1e-9));
        assertThat(view().centerY()).isCloseTo(post.head().y(), within(1e-9));
        assertThat(view().pixelsPerX()).isEqualTo(scale);
        assertThat(start()).isEqualTo(Point.of(0, -3));
    }

    @Test
    void withTheCurtainDownClicksDropAndTakeFlags() {
        model.toggleCurtain();
        click(1, 1);
        click(-2, 2);
        assertThat(model.curtain().flags().get()).hasSize(2);
        assertThat(start()).isEqualTo(Point.of(0, -3));
        click(1, 1);
        assertThat(model.curtain().flags().get()).extracting("letter").containsExactly('B');
    }

    @Test
    void aSixthFlagIsRefusedInWords() {
        model.toggleCurtain();
        for (int i = 0; i < 5; i++) {
            click(i - 2, 4);
        }
        assertThat(workbench.message().get()).isEmpty();
        click(-4, -4);
        assertThat(workbench.message().get()).contains("five");
        assertThat(model.curtain().flags().get()).hasSize(5);
    }

    @Test
    void theCurtainGoesUpPlaysOnAndJudgesAtTheEnd() {
        model.toggleCurtain();
        click(3, 2);
        model.toggleCurtain();
        assertThat(model.curtain().isDown()).isFalse();
        assertThat(workbench.playback().playing().get()).isTrue();
        assertThat(model.predictions().verdicts().get()).isEmpty();
        for (int i = 0; i < 100; i++) {
            workbench.playback().tick(0.1);
        }
        List<Verdict> verdicts = model.predictions().verdicts().get();
        assertThat(Verdict.brief(verdicts)).startsWith("A").contains("Momentum").doesNotContain("Newton", "\n");
        assertThat(Verdict.whole(verdicts)).contains("Momentum").contains("Newton");
        model.predictions().close();
        assertThat(model.predictions().verdicts().get()).isEmpty();
        assertThat(model.curtain().flags().get()).isEmpty();
    }

    @Test
    void theVerdictGoesWithTheNextStepChangeOrTouch() {
        List<Runnable> inputs =
                List.of(() -> workbench.playback().step(-1), () -> model.toggle(MapPart.HEAT), model::touch);
        for (Runnable input : inputs) {
            model.toggleCurtain();
            click(3, 2);
            model.toggleCurtain();
            workbench.playback().seek(workbench.playback().last().get());
            assertThat(model.predictions().verdicts().get()).hasSize(1);
            input.run();
            assertThat(model.predictions().verdicts().get()).isEmpty();
        }
    }

    @Test
    void theCurtainSaysThatItIsDownAndHowManyFlagsAreLeft() {
        assertThat(model.predictions().whileDown().getValue()).isEmpty();
        model.toggleCurtain();
        assertThat(model.predictions().whileDown().getValue()).contains("0/5", "C ");
        click(3, 2);
        assertThat(model.predictions().whileDown().getValue()).contains("1/5");
        model.toggleCurtain();
        assertThat(model.predictions().whileDown().getValue()).isEmpty();
    }

    @Test
    void theCurtainHidesWhatComes() {
        int open = pictures.paths().stream()
                .mapToInt(layer -> layer.marks().size())
                .sum();
        model.toggleCurtain();
        int hidden = pictures.paths().stream()
                .mapToInt(layer -> layer.marks().size())
                .sum();
        assertThat(hidden).isEqualTo(open - workbench.runs().runs().get().size());
    }

    @Test
    void theLastPartOfTheMapCanBeHiddenAndShownAgain() {
        workbench.change(scene -> scene.withAppearance(scene.appearance().withParts(EnumSet.noneOf(MapPart.class))));
        model.toggle(MapPart.HEAT);
        assertThat(workbench.scene().get().appearance().parts()).containsExactly(MapPart.HEAT);
    }

    @Test
    void theArrowsTurnRoundAndTheProbeSaysSo() {
        model.toggleArrows();
        assertThat(workbench.scene().get().appearance().arrows()).isEqualTo(Arrows.DESCENT);
        model.point(300, 300);
        assertThat(new ProbePicture(model).readout()).contains("−∇f = (").contains("∇f = (");
        assertThat(MapRemarks.of(model).getValue()).contains("−∇f");
    }

    @Test
    void deepInsideTheProbeSaysItsPlaceExactly() {
        model.camera().see(new Viewport(view().frame(), 3.584428341, -1.848126527, 1e10, 1e10));
        model.point(300, 300);
        assertThat(new ProbePicture(model).readout()).startsWith("x = (3.584428341, −1.848126527)");
    }

    @Test
    void onResizeCentreAndScaleOfAViewStayThatAHandHasMoved() {
        model.camera().see(new Viewport(view().frame(), 1, 2, 50, 50));
        model.resize(Box.size(900, 400));
        assertThat(view()).isEqualTo(new Viewport(Box.size(900, 400), 1, 2, 50, 50));
    }

    @Test
    void whatWasFittedStaysSoWhenTheMapGetsAnotherSize() {
        model.resize(Box.size(900, 300));
        assertThat(view().visible()).isEqualTo(Domain.rectangle(-18, 18, -6, 6));
        model.camera().see(view().zoom(3, 10, 10));
        model.reducedMotion().set(true);
        model.fit();
        model.magnify(2);
        model.resize(Box.size(200, 400));
        assertThat(view().visible()).isEqualTo(Domain.rectangle(-6, 6, -12, 12));
    }

    @Test
    void aFlightToTheWholeThatIsOvertakenByAnotherSizeEndsAtTheWhole() {
        model.camera().see(view().zoom(3, 10, 10));
        model.fit();
        model.camera().pass(0.05);
        model.resize(Box.size(900, 300));
        assertThat(view().visible()).isEqualTo(Domain.rectangle(-18, 18, -6, 6));
    }

    @Test
    void anOpenedSceneIsSeenWhole() {
        model.camera().see(view().zoom(3, 10, 10));
        workbench.open(Scene.opening());
        assertThat(view().visible()).isEqualTo(Domain.rectangle(-6, 6, -6, 6));
        assertThat(List.of(model.startSelected().get(), model.start().typing().get()))
                .containsOnly(false);
    }

    @Test
    void theCircleOfASwarmIsAboutTheStartOnThePlaneThatIsShown() {
        workbench.type("f(x, y, z) = x^2 + y^2 + z^2");
        workbench.change(scene -> scene.withStart(Point.of(1, 2, -3))
                .withSection(new Coordinates(2, 0, Through.START))
                .withEnsemble(scene.ensemble()
                        .withShown(true)
                        .withStarts(
                                scene.ensemble().starts().withForm(Form.CIRCLE).withRadius(0.5))));
        assertThat(hand.handle(view().toPixelX(-2.5), view().toPixelY(1), 2)).isPresent();
        assertThat(hand.handle(view().toPixelX(1.5), view().toPixelY(2), 2)).isEmpty();
    }
}
