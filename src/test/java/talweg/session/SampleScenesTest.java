package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.Status;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.method.Reading;
import talweg.method.Specification;

/// Holds every sample scene to the numbers of its sentence.
class SampleScenesTest {
    private static final SampleLibrary LIBRARY = SampleLibrary.load(Path.of("no-such-folder"));

    private static final double TURN = Math.sqrt(0.5);

    static Stream<SampleScene> scenes() {
        return LIBRARY.scenes().stream();
    }

    @Test
    void thereAreSixPairsOfOneThatWorksAndOneThatDoesNot() {
        assertThat(LIBRARY.mistakes()).isEmpty();
        assertThat(scenes().map(SampleScene::pair)).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6);
        assertThat(scenes().map(SampleScene::works))
                .containsExactlyElementsOf(
                        IntStream.range(0, 12).mapToObj(place -> place % 2 == 0).toList());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneIsCalledByItsFileAndSpeaksBothLanguages(SampleScene scene) throws UnreadableFile {
        assertThat(SampleLibrary.findScene(scene.id())).contains(scene);
        assertThat(LIBRARY.function(scene.id())).as("a function would hide it").isEmpty();
        assertThat(scene.name().english())
                .isNotBlank()
                .isNotEqualTo(scene.name().german());
        assertThat(scene.shows().english())
                .isNotBlank()
                .isNotEqualTo(scene.shows().german());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneIsKnownAgainInEitherLanguage(SampleScene scene) {
        Scene german = scene.experiment().withNote(scene.shows().german());
        assertThat(scene.is(german)).isTrue();
        assertThat(scene.is(scene.scene().withK(3))).isFalse();
        assertThat(scene.is(scene.scene().withNote("mine"))).isFalse();
        assertThat(scenes().filter(other -> other.is(german))).containsExactly(scene);
    }

    /// The numbers were computed apart from this program, in double precision, and rounded.
    @ParameterizedTest
    @CsvSource({
        "rate-limit-good, 0, 40,  1.1e-6",
        "rate-limit-bad,  0, 40,  248",
        "kink-good,       0, 50,  0.10",
        "kink-bad,        0, 50,  0.9",
        "kink-bad,        0, 49,  1.6",
        "momentum-good,   0, 50,  3.1e-4",
        "momentum-good,   1, 50,  1.06",
        "momentum-bad,    0, 50,  19.5",
        "saddle-good,     0, 40,  1.8e-8",
        "saddle-bad,      0,  4,  1",
        "plateau-good,    0, 60,  4.1e-4",
        "plateau-bad,     0, 100, 1.00",
        "axes-good,       0, 100, 2.6e-14",
        "axes-good,       1, 100, 0.21",
        "axes-bad,        0, 100, 0.63",
        "axes-bad,        1, 100, 0.21"
    })
    void aRunEndsWithTheValueOfItsSentence(String id, int method, int k, String value) {
        Run run = run(id, method);
        double expected = Double.parseDouble(value);
        double half = 0.5 * Math.pow(10, Math.floor(Math.log10(expected)) - (digits(value) - 1));
        assertThat(run.row(k).value()).isCloseTo(expected, within(half * (1 + 1e-9)));
        assertThat(run.last()).isEqualTo(k == 49 ? 50 : k);
    }

    /// Significant digits as written.
    private static int digits(String number) {
        String mantissa = number.replaceAll("e.*", "").replace(".", "");
        return mantissa.replaceFirst("^0+", "").length();
    }

    @Test
    void atAConstantRateThePointOfTheKinkGoesToAndFro() {
        Run run = run("kink-bad", 0);
        for (int k = 10; k + 2 <= run.last(); k++) {
            assertThat(run.row(k + 2).point()).containsExactly(run.row(k).point(), within(1e-12));
        }
        assertThat(run.outcome().status()).isEqualTo(Status.STALLED);
    }

    @Test
    void newtonConvergesAtTheSaddle() {
        Run run = run("saddle-bad", 0);
        assertThat(run.outcome().status()).isEqualTo(Status.CONVERGED);
        assertThat(run.row(4).point()).containsExactly(new double[] {0, 0}, within(1e-11));
        assertThat(run("saddle-good", 0).row(40).point()).containsExactly(new double[] {1, 0}, within(2e-4));
    }

    @Test
    void onThePlateauGradientDescentHardlyMovesAndAWideToleranceWouldCallItConverged() {
        Run run = run("plateau-bad", 0);
        assertThat(run.row(100).point()).containsExactly(new double[] {-3.9993, 2.9994}, within(5e-5));
        Run tolerant = Run.of(run.request().withTolerance(1e-4));
        assertThat(tolerant.last()).isZero();
        assertThat(tolerant.outcome().status()).isEqualTo(Status.CONVERGED);
    }

    @Test
    void gradientDescentKnowsNoAxesAndAdaGradDoes() {
        // The start of the turned scene has four decimals.
        assertThat(turned(run("axes-bad", 1).row(100)))
                .containsExactly(run("axes-good", 1).row(100).point(), within(2e-5));
        assertThat(turned(run("axes-bad", 0).row(100))[0])
                .isNotCloseTo(run("axes-good", 0).row(100).point()[0], within(0.1));
    }

    @Test
    void adaGradDoesNotSeeHowAnAxisIsStretched() {
        RunRequest steep = run("axes-good", 0).request();
        // f = (x² + 100 y²)/2, and the same bowl with 1 instead of 100: each step is g/√(Σ g²).
        Run round = Run.of(new RunRequest(
                Objective.of(function("(x^2 + y^2)/2")),
                steep.method(),
                steep.starts(),
                steep.steps(),
                steep.tolerance(),
                steep.domain()));
        Run valley = Run.of(steep);
        for (int k = 0; k <= 100; k++) {
            assertThat(valley.row(k).point()).containsExactly(round.row(k).point(), within(1e-9));
        }
    }

    /// (x, y) in the coordinates u = (x + y)/√2, v = (y − x)/√2.
    private static double[] turned(Row row) {
        double x = row.point()[0];
        double y = row.point()[1];
        return new double[] {TURN * (x + y), TURN * (y - x)};
    }

    private static Run run(String id, int method) {
        SampleScene sample =
                scenes().filter(scene -> scene.id().equals(id)).findFirst().orElseThrow();
        Scene scene = sample.scene();
        return Run.of(new RunRequest(
                Objective.of(function(scene.function().formula())),
                method(scene.specifications().get(method)),
                new double[][] {scene.start().toArray()},
                scene.steps(),
                scene.tolerance(),
                scene.domain()));
    }

    private static talweg.function.RealFunction function(String formula) {
        return switch (Compilation.of(FunctionText.of(formula))) {
            case Compilation.Compiled compiled -> compiled.function();
            case Compilation.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private static Method method(String specification) {
        return switch (Specification.parse(specification)) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method> mistaken -> throw new AssertionError(mistaken);
        };
    }

    @Test
    void whatThereIsToSeeIsSaidInTheLanguageSpoken() {
        Locale spoken = Words.language();
        try {
            SampleScene first = LIBRARY.scenes().getFirst();
            Words.speak(Locale.GERMAN);
            assertThat(first.scene().note()).isEqualTo(first.shows().german());
            Words.speak(Locale.ENGLISH);
            assertThat(first.scene().note()).isEqualTo(first.shows().english());
        } finally {
            Words.speak(spoken);
        }
    }
}
