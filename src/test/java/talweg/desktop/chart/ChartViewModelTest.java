package talweg.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.desktop.ensemble.FanModel;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.figure.MethodStyle;
import talweg.session.Ensemble;
import talweg.session.Measure;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class ChartViewModelTest {
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final Workbench workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
    private final ChartViewModel model = new ChartViewModel(workbench, new FanModel(workbench, engine));

    private void chartASwarmOf(int count) {
        workbench.change(scene -> scene.withEnsemble(
                        new Ensemble(true, false, new StartSet(Form.CIRCLE, count, 0.5, 0)))
                .withArrangement(scene.arrangement().withToggled(Measure.DISTRIBUTION)));
    }

    @Test
    void theFanHasAMedianForEachMethodAndTheBandsOfTheChosenOne() {
        chartASwarmOf(100);
        Course course = model.course(Measure.DISTRIBUTION);
        assertThat(course.lines()).filteredOn(line -> !line.ghost()).hasSize(5);
        assertThat(course.lines())
                .filteredOn(Course.Line::ghost)
                .as("best and worst")
                .hasSize(2);
        assertThat(course.bands()).hasSize(2).allMatch(band -> band.style().equals(MethodStyle.of(0)));
        for (int i = 0; i < course.bands().getFirst().k().length; i++) {
            double[] ascending = {
                course.lines().get(1).values()[i],
                course.bands().get(0).low()[i],
                course.bands().get(1).low()[i],
                course.lines().get(0).values()[i],
                course.bands().get(1).high()[i],
                course.bands().get(0).high()[i],
                course.lines().get(2).values()[i]
            };
            assertThat(ascending).isSorted();
        }
        workbench.runs().selected().set(3);
        assertThat(model.course(Measure.DISTRIBUTION).bands())
                .allMatch(band -> band.style().equals(MethodStyle.of(3)));
    }

    /// On a circle about the middle of a round bowl all values are equal, and stay so.
    @Test
    void theFanIsReadInWords() {
        workbench.type("x^2 + y^2");
        workbench.change(scene -> scene.withStart(Point.of(0, 0)).withMethods(List.of(MethodChoice.of("gd:lr=0.25"))));
        chartASwarmOf(8);
        Reading reading = model.reading(Measure.DISTRIBUTION, 0);
        assertThat(reading.entries()).hasSize(1);
        assertThat(reading.entries().getFirst().value()).startsWith("0.25; 25–75 %: 0.25 … 0.25; 5–95 %: 0.25");
        assertThat(reading.remark()).isEqualTo("8 starts");
    }

    @Test
    void withoutASwarmTheFanSaysHowToGetOne() {
        assertThat(model.course(Measure.DISTRIBUTION).lines()).isEmpty();
        assertThat(model.nothing(Measure.DISTRIBUTION)).contains("W");
    }

    @Test
    void behindTheCurtainTheFanEndsAtThePresent() {
        chartASwarmOf(50);
        workbench.playback().seek(10);
        workbench.curtain().lower();
        BandDataset data = new BandDataset(model.course(Measure.DISTRIBUTION));
        assertThat(data.getItemCount(0)).isEqualTo(11);
        assertThat(data.getItemCount(1)).isZero();
        assertThat(model.reading(Measure.DISTRIBUTION, 11).entries()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void behindTheCurtainTheAxisIsThatOfARunThatEndsAtThePresent(Measure measure) {
        workbench.type("(x - 1)^2 + 100 (y - x^2)^2 + 0.3");
        if (measure == Measure.DISTRIBUTION) {
            chartASwarmOf(20);
        }
        workbench.playback().seek(20);
        workbench.curtain().lower();
        Course hidden = model.course(measure);
        workbench.curtain().raise();
        assertThat(model.course(measure).future()).isTrue();
        workbench.change(scene -> scene.withSteps(20));
        Course ended = model.course(measure);
        assertThat(hidden.future()).isFalse();
        // The last step has no length while nobody has made it.
        if (measure != Measure.STEP_LENGTH) {
            assertThat(hidden.range()).isEqualTo(ended.range());
        }
        assertThat(hidden.lines().getFirst().values()[20])
                .isEqualTo(
                        switch (measure) {
                            case OBJECTIVE, GRADIENT_NORM, LEARNING_RATE, DISTRIBUTION ->
                                ended.lines().getFirst().values()[20];
                            case STEP_LENGTH -> run(20);
                        });
    }

    private double run(int k) {
        workbench.change(scene -> scene.withSteps(90));
        return workbench
                .runs()
                .runs()
                .get()
                .getFirst()
                .run()
                .orElseThrow()
                .row(k)
                .stepLength();
    }

    @Test
    void behindTheCurtainThereAreNoGhostsAndNothingIsReadBeyondThePresent() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=0.004"))));
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=0.005"))));
        assertThat(model.course(Measure.OBJECTIVE).lines())
                .extracting(Course.Line::ghost)
                .containsExactly(false, true);
        workbench.curtain().lower();
        workbench.playback().seek(5);
        assertThat(model.course(Measure.OBJECTIVE).lines())
                .extracting(Course.Line::ghost)
                .containsExactly(false);
        assertThat(model.reading(Measure.OBJECTIVE, 5).entries()).hasSize(1);
        assertThat(model.reading(Measure.OBJECTIVE, 6).entries()).isEmpty();
    }

    @Test
    void aReadingSaysTheValueOfEachVisibleMethod() {
        workbench.change(scene -> scene.withMethods(List.of(
                MethodChoice.of("gd:lr=0.005"), MethodChoice.of("adam:lr=0.2"), new MethodChoice("newton", false))));
        Reading reading = model.reading(Measure.OBJECTIVE, 0);
        // f(0, −3) = (−3 − 11)² + (9 − 7)², and f* = 0.
        assertThat(reading.entries()).extracting(Reading.Entry::value).containsExactly("200", "200");
        assertThat(reading.text()).contains("f − f* at k = 0").contains("Adam 200");
    }

    @Test
    void aRunThatHasEndedIsReadWhereItEnded() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=1"))));
        Reading reading = model.reading(Measure.OBJECTIVE, 80);
        assertThat(reading.entries().getFirst().value()).contains("since k = ");
        assertThat(Mark.of(model.course(Measure.OBJECTIVE)))
                .extracting(Mark::kind)
                .contains(Mark.Kind.BROKEN);
    }

    @Test
    void aRunThatRunsAwayToItsLastStepDoesNotBreakOff() {
        workbench.type("x^2 + y^2");
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=1.5"))));
        assertThat(Mark.of(model.course(Measure.OBJECTIVE)))
                .extracting(Mark::kind)
                .contains(Mark.Kind.ABOVE)
                .doesNotContain(Mark.Kind.BROKEN);
    }

    @Test
    void withoutAKnownMinimumTheBestFoundValueIsSubtracted() {
        workbench.type("x^2 + y^2 + 7");
        assertThat(model.title(Measure.OBJECTIVE)).isEqualTo("height above the best found");
        double[] least = model.course(Measure.OBJECTIVE).lines().stream()
                .mapToDouble(
                        line -> java.util.Arrays.stream(line.values()).min().orElseThrow())
                .sorted()
                .toArray();
        assertThat(least[0]).isZero();
    }

    @Test
    void aRateThatFallsLikeOneOverNFallsInItsChart() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=1/n"))));
        Course course = model.course(Measure.LEARNING_RATE);
        double[] rates = course.lines().getFirst().values();
        assertThat(rates[1]).isLessThan(rates[0]);
        assertThat(course.range().logarithmic()).isFalse();
    }

    @Test
    void theChartOfTheRatesHasNoCourseOfAMethodWithoutOne() {
        workbench.change(
                scene -> scene.withMethods(List.of(MethodChoice.of("nelder-mead"), MethodChoice.of("gd:lr=0.1"))));
        assertThat(model.course(Measure.LEARNING_RATE).lines())
                .extracting(line -> line.values()[0])
                .containsExactly(0.1);
        assertThat(model.course(Measure.OBJECTIVE).lines()).hasSize(2);
    }

    @Test
    void aChangeOfTheRateIsMarkedInItsChart() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=0.005,lr@40=0.01"))));
        assertThat(Mark.of(model.course(Measure.LEARNING_RATE)))
                .filteredOn(mark -> mark.kind() == Mark.Kind.KINK)
                .extracting(Mark::k)
                .containsExactly(40.0);
        assertThat(Mark.of(model.course(Measure.OBJECTIVE)))
                .extracting(Mark::kind)
                .doesNotContain(Mark.Kind.KINK);
    }

    @Test
    void aChartThatIsAddedIsTheOneToBeSeen() {
        workbench.change(scene -> scene.withArrangement(scene.arrangement().withToggled(Measure.LEARNING_RATE)));
        assertThat(model.front().get()).isEqualTo(Measure.LEARNING_RATE);
        workbench.change(scene -> scene.withArrangement(scene.arrangement().withToggled(Measure.LEARNING_RATE)));
        assertThat(model.front().get()).isEqualTo(Measure.OBJECTIVE);
    }

    @Test
    void chartsShareTheRoomWhileTheyLeaveTheGreaterPartToTheOthers() {
        assertThat(ChartRoom.of(1, 400, 300).tabbed()).isFalse();
        assertThat(ChartRoom.of(2, 899, 300).tabbed()).isTrue();
        assertThat(ChartRoom.of(2, 900, 300).tabbed()).isFalse();
        assertThat(ChartRoom.of(4, 1000, 300).tabbed()).isTrue();
        assertThat(ChartRoom.of(4, 1080, 300).tabbed()).isFalse();
        assertThat(ChartRoom.of(4, 1080, 700).tabbed()).isTrue();
        assertThat(ChartRoom.of(4, 1080, 300).height()).isLessThan(540);
    }
}
