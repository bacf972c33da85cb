package talweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Run;
import talweg.export.Formulas;
import talweg.method.Explanation;
import talweg.method.Family;
import talweg.method.Kind;
import talweg.method.Methods;
import talweg.session.FunctionText;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class StepViewModelTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));
    private final StepViewModel model = new StepViewModel(workbench);

    private void use(String specification) {
        use("(1 - x)^2 + 100 (y - x^2)^2", specification);
    }

    private void use(String formula, String specification) {
        workbench.change(scene -> scene.withFunction(FunctionText.of(formula))
                .withMethods(List.of(MethodChoice.of(specification)))
                .withSteps(9));
    }

    private Run run() {
        return workbench.runs().chosen().orElseThrow().run().orElseThrow();
    }

    static List<Kind> kinds() {
        return Methods.all();
    }

    /// The panel writes what the explanation says, and the numbers of the two agree to the bit, since the right-hand
    /// sides put together are its text.
    @ParameterizedTest
    @MethodSource("kinds")
    void thePanelWritesTheNumbersOfTheExplanation(Kind kind) {
        // A closed form is there for sums of squares of affine terms alone.
        boolean closed = kind.family() == Family.CLOSED_FORM;
        use(closed ? "(x + y - 3)^2 + (x - 1)^2" : "(1 - x)^2 + 100 (y - x^2)^2", kind.id());
        workbench.playback().seek(2);
        Step step = model.step();
        Explanation explanation = run().explain(2);
        assertThat(step.phases()).hasSameSizeAs(explanation.phases());
        for (int i = 0; i < step.phases().size(); i++) {
            Explanation.Line line = explanation.phases().get(i);
            Step.Phase phase = step.phases().get(i);
            assertThat(line.phase().notation().left().latex() + " " + String.join(" ", phase.numbers()))
                    .isEqualTo(line.numbersLatex());
            assertThat(phase.latex()).isEqualTo(line.latex());
            assertThat(phase.sentence()).isEqualTo(line.phase().sentence());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofOneVariableItSpeaksOfDerivativesAndNumbersWithoutBrackets(Kind kind) {
        String formula = kind.family() == Family.CLOSED_FORM ? "f(x) = (x - 3)^2" : "f(x) = x^4 - 3 x^2 + x";
        workbench.type(formula);
        use(formula, kind.id());
        workbench.playback().seek(0);
        Step step = model.step();
        assertThat(step.phases()).isNotEmpty();
        for (Step.Phase phase : step.phases()) {
            String written = phase.latex() + phase.plain() + phase.numbers() + phase.numbersPlain();
            assertThat(written).doesNotContain("nabla", "∇", "‖", "\\|").doesNotContainPattern("\\bH\\b");
            if (kind.family() != Family.DERIVATIVE_FREE) {
                assertThat(phase.numbers().getLast()).doesNotContain("pmatrix");
            }
            assertThat(Formulas.outline(phase.latex(), 13).width()).isPositive();
            assertThat(Formulas.outline(String.join(" ", phase.numbers()), 13).width())
                    .isPositive();
        }
        assertThat(step.state().stream().map(Step.Row::symbol)).contains("f′", "|f′|", "calls of f, f′, f″");
    }

    @Test
    void theRuleOfOneVariableReadsAsOnABlackboard() {
        String formula = "f(x) = x^2";
        workbench.type(formula);
        use(formula, "gd:lr=0.25");
        workbench.change(scene -> scene.withStart(Point.of(-2)));
        workbench.playback().seek(0);
        assertThat(model.step().phases())
                .extracting(Step.Phase::plain, Step.Phase::numbersPlain)
                .containsExactly(
                        Tuple.tuple("g ← f′(x)", "g = f′(−2) = −4"),
                        Tuple.tuple("x ← x − α g", "x = −2 − 0.25 · (−4) = −1"));
    }

    @Test
    void allCoordinatesOfManyAreListedInLinesOfThree() {
        String formula = "f(x[5]) = sum(i, 1, 5, x[i]^2)";
        workbench.type(formula);
        use(formula, "gd:lr=0.25");
        workbench.change(scene -> scene.withStart(Point.of(1, 2, 3, 4, 5)));
        workbench.playback().seek(0);
        assertThat(model.step().state().subList(0, 4))
                .extracting(Step.Row::symbol, Step.Row::numbers)
                .containsExactly(
                        Tuple.tuple("x", List.of("1", "2", "3")),
                        Tuple.tuple("", List.of("4", "5", "")),
                        Tuple.tuple("∇f", List.of("2", "4", "6")),
                        Tuple.tuple("", List.of("8", "10", "")));
    }

    @Test
    void aMethodWithoutALearningRateShowsNone() {
        use("newton");
        assertThat(model.step().state())
                .extracting(Step.Row::symbol)
                .contains("step length")
                .doesNotContain("α");
    }

    @Test
    void theTitleNamesTheStepThatLeavesThePoint() {
        use("gd:lr=0.0001");
        workbench.playback().seek(2);
        assertThat(model.step().title()).isEqualTo("STEP 2 → 3");
        assertThat(row("α").numbers()).containsExactly("0.0001");
        assertThat(row("step length").numbers())
                .containsExactly(Numbers.typeset(run().row(2).stepLength(), 6));
        workbench.playback().seek(9);
        assertThat(model.step().title()).isEqualTo("k = 9");
        assertThat(model.step().state()).extracting(Step.Row::symbol).doesNotContain("α", "step length");
        assertThat(model.step().status()).isNotEmpty();
    }

    private Step.Row row(String symbol) {
        return model.step().state().stream()
                .filter(row -> row.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void outsideOfStepsTheNewPointIsWrittenOutAndNothingMarked() {
        use("momentum:lr=0.0001");
        Step step = model.step();
        assertThat(step.current()).isNegative();
        assertThat(step.phases().get(step.written()).name()).isEqualTo("Step");
        model.enter(1);
        assertThat(model.step().current()).isEqualTo(1);
        assertThat(model.step().written()).isEqualTo(1);
    }

    @Test
    void theTrialsOfASearchAreOneLineOfTheRule() {
        use("newton:variant=damped");
        workbench.change(scene -> scene.withStart(talweg.session.Point.of(-1.2, 1)));
        int trials = 0;
        for (int k = 0; k < run().last(); k++) {
            workbench.playback().seek(k);
            Step step = model.step();
            List<String> names = step.rules().stream().map(Step.Rule::name).toList();
            assertThat(names).doesNotHaveDuplicates();
            assertThat(step.rules().stream()
                            .mapToInt(rule -> rule.phases().size())
                            .sum())
                    .isEqualTo(step.phases().size());
            Step.Rule trial = step.rules().get(names.indexOf("Trial"));
            trials = Math.max(trials, trial.phases().size());
            assertThat(trial.has(trial.phases().getLast())).isTrue();
            assertThat(trial.has(0)).isFalse();
        }
        // At (−1.1753, 1.3807) the full step leads to f = 1412; the search halves it three times (Nocedal and Wright).
        assertThat(trials).isGreaterThan(2);
    }

    @Test
    void atTheEndTheRuleOfTheLastStepStays() {
        use("adam:lr=0.1");
        workbench.playback().seek(8);
        List<String> rules = model.step().rules().stream().map(Step.Rule::latex).toList();
        workbench.playback().seek(9);
        assertThat(model.step().rules()).extracting(Step.Rule::latex).isEqualTo(rules);
        assertThat(model.step().phases()).isEmpty();
    }
}
