package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.engine.Engine;
import talweg.engine.Run;
import talweg.engine.Status;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.session.Appearance;
import talweg.session.MapColours;
import talweg.session.MapPart;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scale;
import talweg.session.Scene;

class WorkbenchTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));

    @ParameterizedTest
    @CsvSource({
        "0,3.58,-1.85",
        "1,3.0,2.0",
        "2,-3.78,-3.28",
        "3,-3.78,-3.28",
        "4,-0.128,-1.954",
    })
    void theOpeningSceneEndsInThreeValleysAndOnASaddle(int method, double x, double y) {
        Run run = run(method);
        double[] end = run.row(run.last()).point();
        assertThat(run.last()).isEqualTo(90);
        assertThat(end[0]).isCloseTo(x, within(0.25));
        assertThat(end[1]).isCloseTo(y, within(0.25));
    }

    @Test
    void aMistakeKeepsTheLastGoodFunctionAndItsRuns() {
        RealFunction before = function();
        Run run = run(0);
        workbench.type("(x^2 +");
        assertThat(workbench.function().mistake().get()).isPresent();
        assertThat(function()).isSameAs(before);
        assertThat(run(0)).isSameAs(run);
        assertThat(workbench.scene().get().function().formula()).isEqualTo("(x^2 +");
        workbench.type("x^2 + y^2");
        assertThat(workbench.function().mistake().get()).isEmpty();
        assertThat(run(0)).isNotSameAs(run);
    }

    @Test
    void anotherFunctionGetsAutomaticRatesInsteadOfTheSamples() {
        workbench.type("x^4 + y^4");
        assertThat(workbench.scene().get().specifications()).contains("gd:lr=auto", "newton");
        assertThat(run(0).outcome().status()).isEqualTo(Status.STEP_LIMIT);
    }

    @Test
    void anotherFunctionGetsScaleDomainAndStartOfItsOwnInsteadOfTheSamples() {
        workbench.choose(workbench.library().function("rosenbrock").orElseThrow());
        workbench.type("x^3 - 3x y^2 + 0.1 x");
        Scene scene = workbench.scene().get();
        assertThat(scene.appearance().scale()).isEqualTo(Scale.AUTOMATIC);
        assertThat(scene.domain()).isEqualTo(Domain.rectangle(-5, 5, -5, 5));
        assertThat(scene.view()).isEqualTo(scene.domain());
        assertThat(scene.start()).isNotEqualTo(Point.of(-1.2, 1));
        workbench.undo();
        assertThat(workbench.scene().get().appearance().scale()).isEqualTo(Scale.LOGARITHMIC);
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(-1.2, 1));
    }

    @Test
    void anEditedSampleStaysWhereItIs() {
        workbench.choose(workbench.library().function("rosenbrock").orElseThrow());
        Scene before = workbench.scene().get();
        workbench.type(before.function().formula().replace("100 ", "50 "));
        assertThat(workbench.scene().get().view()).isEqualTo(before.view());
        assertThat(workbench.scene().get().start()).isEqualTo(before.start());
    }

    @Test
    void aScaleThatWasChosenByHandStaysWithAnotherFunction() {
        workbench.choose(workbench.library().function("rosenbrock").orElseThrow());
        choose(Scale.LINEAR);
        workbench.type("x^4 + y^4");
        assertThat(workbench.scene().get().appearance().scale()).isEqualTo(Scale.LINEAR);
        choose(Scale.LOGARITHMIC);
        workbench.type("x^4 + 2 y^4");
        assertThat(workbench.scene().get().appearance().scale()).isEqualTo(Scale.LOGARITHMIC);
    }

    private void choose(Scale scale) {
        workbench.change(scene -> scene.withAppearance(scene.appearance().withScale(scale)));
    }

    @Test
    void pathsOnAnotherFunctionAreGoneBeforeTheNewOnesAreThere() throws InterruptedException {
        BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
        try (Engine engine = Engine.background(1, results::add, error -> {
            throw new AssertionError(error);
        })) {
            Workbench slow = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
            while (slow.runs().runs().get().stream()
                    .anyMatch(method -> method.run().isEmpty())) {
                results.take().run();
            }
            slow.type("x^4 + y^4");
            while (slow.function()
                    .subject()
                    .get()
                    .filter(shown -> shown.text().formula().equals("x^4 + y^4"))
                    .isEmpty()) {
                results.take().run();
            }
            assertThat(slow.runs().runs().get())
                    .allMatch(method -> method.run().isEmpty() && method.ghost().isEmpty())
                    .allMatch(MethodRun::computing);
        }
    }

    @Test
    void ratesThatWereSetByHandStay() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=0.02"))));
        workbench.type("x^4 + y^4");
        assertThat(workbench.scene().get().specifications()).containsExactly("gd:lr=0.02");
    }

    @Test
    void aSampleKeepsTheMethodsThatSomebodyHasPutTogether() {
        SampleFunction rosenbrock = workbench.library().function("rosenbrock").orElseThrow();
        List<String> brought = Scene.of(rosenbrock).specifications();
        workbench.change(scene ->
                scene.withMethods(List.of(MethodChoice.of("bfgs"), MethodChoice.of("rmsprop:lr=0.3,rho=0.5"))));
        workbench.choose(rosenbrock);
        assertThat(workbench.scene().get().specifications()).hasSize(2).first().isEqualTo("bfgs");
        assertThat(workbench.scene().get().specifications().getLast()).contains("lr=auto", "rho=0.5");
        assertThat(workbench.scene().get().start()).isEqualTo(rosenbrock.start());
        assertThat(workbench.confirmation().get()).contains("your methods");
        workbench.choose(workbench.library().function("himmelblau").orElseThrow());
        assertThat(workbench.scene().get().specifications()).hasSize(2);
        workbench.choose(rosenbrock);
        workbench.reset();
        assertThat(workbench.scene().get().specifications()).isEqualTo(brought);
    }

    @Test
    void aSampleThatIsChosenWithItsMethodsUntouchedBringsItsOwn() {
        SampleFunction rosenbrock = workbench.library().function("rosenbrock").orElseThrow();
        workbench.change(scene -> scene.withMethods(MethodChoices.automatic(scene.methods())));
        workbench.choose(rosenbrock);
        assertThat(workbench.scene().get().specifications())
                .as("a rate belongs to its function")
                .isEqualTo(Scene.of(rosenbrock).specifications());
        assertThat(workbench.confirmation().get()).isEmpty();
    }

    @Test
    void aMethodThatIsKnownToSuitTheSampleGetsTheSamplesRate() {
        SampleFunction rosenbrock = workbench.library().function("rosenbrock").orElseThrow();
        String suitable = Scene.of(rosenbrock).specifications().stream()
                .filter(text -> text.startsWith("gd:"))
                .findFirst()
                .orElseThrow();
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=0.3"))));
        workbench.choose(rosenbrock);
        assertThat(workbench.scene().get().specifications()).containsExactly(suitable);
    }

    @Test
    void aFunctionOfOtherVariablesGetsAStartOfItsOwn() {
        workbench.type("x1^2 + 3 x2^2 + x3^4");
        assertThat(workbench.scene().get().start().dimension()).isEqualTo(3);
        assertThat(run(0).last()).isEqualTo(workbench.scene().get().steps());
    }

    @Test
    void aParameterThatMovesCompilesNothing() {
        workbench.type("x^2 + k y^2");
        RealFunction compiled = function();
        workbench.change(scene -> scene.withFunction(scene.function().withParameter("k", 7)));
        assertThat(function()).isSameAs(compiled);
        assertThat(workbench.function().subject().get().orElseThrow().parameters())
                .containsExactly(7);
    }

    @Test
    void knownPointsBelongToTheSampleAsItIsWritten() {
        assertThat(workbench.knownPoints()).isNotEmpty();
        assertThat(workbench.knownMinimum()).hasValue(0);
        workbench.type("x^2 + y^2");
        assertThat(workbench.knownPoints()).isEmpty();
    }

    @Test
    void onlyTheMethodThatChangedRunsAnew() {
        Run adam = run(3);
        workbench.change(scene -> scene.withMethods(List.of(
                MethodChoice.of("gd:lr=0.01"),
                scene.methods().get(1),
                scene.methods().get(2),
                scene.methods().get(3))));
        assertThat(run(3)).isSameAs(adam);
        assertThat(run(0).request().method().rate()).hasToString("Optional[Constant[alpha=0.01]]");
    }

    @Test
    void whatCouldNotBeDoneIsSaidUntilTheNextChange() {
        workbench.tell("no such file");
        assertThat(workbench.message().get()).isEqualTo("no such file");
        workbench.change(scene -> scene.withStart(Point.of(1, 1)));
        assertThat(workbench.message().get()).isEmpty();
    }

    @Test
    void resetBringsBackTheSceneAsOpened() {
        workbench.change(scene -> scene.withStart(Point.of(1, 1)));
        workbench.type("x^2 + y^2");
        workbench.reset();
        assertThat(workbench.scene().get()).isEqualTo(Scene.opening());
        assertThat(run(0).row(0).point()).containsExactly(0, -3);
    }

    private RealFunction function() {
        return workbench.function().subject().get().orElseThrow().function();
    }

    private Run run(int method) {
        return workbench.runs().runs().get().get(method).run().orElseThrow();
    }

    @Test
    void aChosenSampleIsDrawnAsTheMapWasDrawnBefore() {
        workbench.change(scene -> scene.withAppearance(scene.appearance()
                .withParts(EnumSet.of(MapPart.BASINS, MapPart.PATHS))
                .withColours(MapColours.MAGMA)
                .withScale(Scale.LOGARITHMIC)));
        workbench.choose(workbench.library().function("sphere").orElseThrow());
        Appearance look = workbench.scene().get().appearance();
        assertThat(look.parts()).containsExactly(MapPart.BASINS, MapPart.PATHS);
        assertThat(look.colours()).isEqualTo(MapColours.MAGMA);
        assertThat(look.scale()).isEqualTo(Scale.AUTOMATIC);
    }
}
