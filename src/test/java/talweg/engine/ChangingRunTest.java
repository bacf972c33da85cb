package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.method.Change;
import talweg.method.Column;
import talweg.method.Explanation;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Rate;

/// Runs whose hyperparameters change on the way.
class ChangingRunTest {
    private static final RealFunction BOWL = Formulas.compile("x^2 + 10 y^2");
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");
    private static final RealFunction VALLEY = Formulas.compile("sqrt(1 + x^2) + y^2");

    private static Run run(RealFunction function, String method, int steps, double... start) {
        return Run.of(RunRequest.of(function, OutcomeTest.method(method), start, steps));
    }

    @Test
    void rowsTellTheRateThatHolds() {
        Run run = run(BOWL, "gd:lr=0.01,lr@2=0.02", 4, 1, 1);
        assertThat(run.path().rates()).containsExactly(0.01, 0.01, 0.02, 0.02, 0.02);
        assertThat(run.row(1).stepLength())
                .isEqualTo(0.01 * run.row(1).gradientNorm(), org.assertj.core.data.Offset.offset(1e-15));
        assertThat(run.row(2).stepLength())
                .isEqualTo(0.02 * run.row(2).gradientNorm(), org.assertj.core.data.Offset.offset(1e-15));
    }

    @Test
    void theExplanationOfTheStepNamesTheChangeAndGoesOnWithTheNewNumbers() {
        Run run = run(BOWL, "gd:lr=0.01,lr@1=0.02", 4, 1, 1);
        Explanation here = run.explain(1);
        assertThat(here.phases().stream().map(line -> line.phase().key()))
                .containsExactly("evaluate", "change", "gd-move");
        assertThat(here.phases().get(1).plain()).isEqualTo("α ← 0.02");
        assertThat(here.phases().get(1).numbersPlain()).isEqualTo("α = 0.01 → 0.02");
        assertThat(here.phases().getLast().numbersPlain()).contains(" − 0.02 (");
        assertThat(run.explain(0).phases().getLast().numbersPlain()).contains(" − 0.01 (");
        assertThat(run.explain(2).phases()).hasSize(2);
        assertThat(here.after()).isEqualTo(run.row(2).point());
    }

    @Test
    void aNewScheduleIsWrittenWithItsIndex() {
        Run run = run(BOWL, "gd:lr=0.01,lr@1=0.1/n", 4, 1, 1);
        assertThat(run.explain(0).phases().getLast().plain()).isEqualTo("x ← x − α g");
        assertThat(run.explain(1).phases().get(1).numbersPlain()).isEqualTo("α = 0.01 → 0.1/n");
        assertThat(run.explain(1).phases().getLast().plain()).isEqualTo("x ← x − αₖ g");
        assertThat(run.row(3).learningRate()).isEqualTo(0.1 / 4);
    }

    @Test
    void onlyTheStepsOfADampedNewtonAskForValues() {
        Run run = run(VALLEY, "newton:variant@2=damped,variant@4=full", 6, 0.5, 1);
        assertThat(run.row(2).evaluations()).isEqualTo(new Evaluations(0, 2, 2, 0));
        long atFour = run.row(4).evaluations().values();
        assertThat(atFour).isGreaterThanOrEqualTo(4);
        assertThat(run.row(6).evaluations()).isEqualTo(new Evaluations(atFour, 6, 6, 0));
        assertThat(run.state(2).find(Column.ACCEPTED)).isPresent();
        assertThat(run.state(1).find(Column.ACCEPTED)).isEmpty();
        assertThat(run.state(5).find(Column.ACCEPTED)).isEmpty();
        assertThat(run.row(2).learningRate()).isPositive();
        assertThat(run.row(5).learningRate()).as("a full step has none").isNaN();
        assertThat(run.hasRates()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gd:lr=0.001,lr@300=0.0015",
                "momentum:lr=0.0005,momentum@299=0.99,lr@300=0.001",
                "adam:lr=0.01,beta1@256=0.5,lr@512=1/n",
                "newton:variant=damped,variant@3=full"
            })
    void everyIterateIsTheSameWhereverOneComesFrom(String specification) {
        Run run = run(ROSENBROCK, specification, 600, -1.2, 1);
        Timeline timeline = new Timeline(run);
        for (int k : new int[] {599, 300, 301, 299, 3, 4, 2, 513, 256, 255, 0}) {
            timeline.seek(k);
            assertThat(timeline.frame().points()[0][0]).isEqualTo(run.row(k).point()[0]);
            assertThat(run.explain(k).after()).isEqualTo(run.row(k + 1).point());
            assertThat(run.state(k).known().getFirst().numbers())
                    .isEqualTo(run.row(k).point());
        }
        Swarm swarm = Swarm.of(
                run.request().withStarts(new double[] {-1.2, 1}, new double[] {2, 2}, new double[] {0.5, 0.5}),
                2,
                Cancellation.NEVER,
                Progress.NONE);
        for (int k : new int[] {300, 600, 3, 259}) {
            assertThat(swarm.frame(k).points()[1][0]).isEqualTo(run.row(k).point()[1]);
        }
    }

    @Test
    void rowsOfALongRunAreComputedAgainWithTheSettingsThatHeld() {
        Run run = run(ROSENBROCK, "gd:lr=1e-4,lr@100001=2e-4", 200_000, -1.2, 1);
        assertThat(run.row(100_000).learningRate()).isEqualTo(1e-4);
        assertThat(run.row(100_001).learningRate()).isEqualTo(2e-4);
        assertThat(run.explain(100_001).after()).isEqualTo(run.row(100_002).point());
        assertThat(run.row(100_001).point())
                .isEqualTo(run(ROSENBROCK, "gd:lr=1e-4", 100_001, -1.2, 1)
                        .row(100_001)
                        .point());
    }

    @Test
    void kinksAreWhereTheWayGoesOnWithOtherSettings() {
        assertThat(run(BOWL, "gd:lr=0.01", 9, 1, 1).kinks()).isEmpty();
        assertThat(run(BOWL, "gd:lr=0.01,lr@2=0.02,lr@5=0.02,lr@7=0.01,lr@9=1", 9, 1, 1)
                        .kinks())
                .containsExactly(2, 7);
        Run thinned = run(BOWL, "gd:lr=1e-5,lr@100001=2e-5", 140_000, 1, 1);
        assertThat(thinned.path().k()[thinned.kinks()[0]]).isBetween(99_998, 100_001);
    }

    @Test
    void aRunThatDivergesBecauseOfAChangeSaysSo() {
        Locale spoken = Words.language();
        Words.speak(Locale.ENGLISH);
        assertThat(run(BOWL, "gd:lr=0.01,lr@40=1", 200, 1, 1).outcome().reason())
                .contains("the learning rate 1 is above 2/λ_max = 0.1 at k = 40");
        assertThat(run(BOWL, "gd:lr=1e-4,lr@5000=1", 9000, 1, 1).outcome().reason())
                .contains("the learning rate 1 is above 2/λ_max = 0.1 at k = 5000");
        Words.speak(spoken);
    }

    @Test
    void automaticRatesAreResolvedWhereverTheyStand() {
        Run run = run(BOWL, "gd:lr=0.001,lr@3=auto", 10, 1, 1);
        Run automatic = run(BOWL, "gd:lr=auto", 10, 1, 1);
        Rate rate = automatic.request().method().rate().orElseThrow();
        assertThat(run.request().method().changes()).containsExactly(new Change(3, "lr", rate));
        assertThat(run.row(4).learningRate()).isEqualTo(automatic.row(4).learningRate());
    }

    @Test
    void whetherARunRestsIsJudgedByTheMomentumThatHolds() {
        RunRequest request = RunRequest.of(
                        BOWL,
                        OutcomeTest.method("momentum:lr=0.05,momentum=0.9,momentum@30=0"),
                        new double[] {1, 1},
                        500)
                .withTolerance(1e-6);
        Run run = Run.of(request);
        Method method = run.request().method();
        assertThat(run.outcome().status()).isEqualTo(Status.CONVERGED);
        assertThat(method.at(run.last())).isEqualTo(OutcomeTest.method("momentum:lr=0.05,momentum=0"));
        assertThat(run.last())
                .isLessThan(Run.of(request.withMethod(method.at(0))).last());
    }

    @Test
    void retuningTheBeginningKeepsTheChange() {
        Timeline timeline = new Timeline(run(BOWL, "gd:lr=0.01,lr@2=0.02", 4, 1, 1));
        timeline.seek(3);
        timeline.retune(timeline.history().request().method().with("lr", new Rate.Constant(0.03)));
        assertThat(timeline.position()).isEqualTo(3);
        assertThat(((Run) timeline.history()).path().rates()).containsExactly(0.03, 0.03, 0.02, 0.02, 0.02);
    }
}
