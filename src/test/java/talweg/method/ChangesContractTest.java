package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.function.Workspace;

/// What holds for every method when one of its hyperparameters changes on the way.
class ChangesContractTest {
    private static final RealFunction ROSENBROCK = TestFunctions.rosenbrock();
    private static final double[][] STARTS = {{-1.2, 1}, {0.5, 0.5}, {2, -1}};
    private static final int HERE = 7;
    private static final int LAST = 20;

    /// A method and a hyperparameter that gets another value.
    record Case(Method method, String key, Setting other) {
        Method changed() {
            return method.from(HERE, key, other);
        }

        @Override
        public String toString() {
            return Specification.print(method) + " " + key + "=" + other.text();
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        MethodContractTest.methods()
                .map(method -> AutomaticRates.resolve(
                        method, Objective.of(ROSENBROCK), STARTS, Domain.cube(2, -3, 3), new Workspace()))
                .forEach(method -> method.kind().all().stream()
                        .filter(h -> !h.key().equals("noise_seed"))
                        .forEach(h -> cases.add(new Case(method, h.key(), other(h, method)))));
        return cases.stream();
    }

    private static Setting other(Hyperparameter h, Method method) {
        return switch (method.setting(h.key())) {
            case Rate.Constant(double alpha) -> new Rate.Constant(0.4 * alpha);
            case Setting.Number(double value) -> new Setting.Number(h.scale().at(0.55, h.low(), h.high()) + 0 * value);
            case Setting.Choice(String id) ->
                new Setting.Choice(h.choices().stream()
                        .filter(c -> !c.equals(id))
                        .findFirst()
                        .orElseThrow());
            case Rate other -> throw new AssertionError(other);
        };
    }

    private static Optimizer begin(Method method) {
        return new Optimizer(method, Objective.of(ROSENBROCK), STARTS, 0, new Workspace());
    }

    private static Optimizer run(Optimizer optimizer, int until) {
        while (optimizer.k() < until) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return optimizer;
    }

    private static void assertSame(Optimizer one, Optimizer other) {
        assertThat(one.k()).isEqualTo(other.k());
        for (Column column : one.state().columns()) {
            if (column.kept() && other.state().has(column)) {
                assertThat(one.state().of(column))
                        .as(column.key())
                        .isDeepEqualTo(other.state().of(column));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeToTheSameValueChangesNoBit(Case one) {
        Setting same = one.method.setting(one.key);
        assertSame(run(begin(one.method.from(HERE, one.key, same)), LAST), run(begin(one.method), LAST));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeAtTheStartIsTheSettingItself(Case one) {
        assertThat(one.method.from(0, one.key, one.other)).isEqualTo(one.method.with(one.key, one.other));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeAtTheEndOrLaterChangesNothing(Case one) {
        for (int k : new int[] {LAST, LAST + 1, Integer.MAX_VALUE}) {
            assertSame(run(begin(one.method.from(k, one.key, one.other)), LAST), run(begin(one.method), LAST));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void untilTheChangeNothingIsDifferent(Case one) {
        assertSame(run(begin(one.changed()), HERE), run(begin(one.method), HERE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeGivesTheBitsOfARunThatIsSwitchedByHand(Case one) {
        Optimizer before = run(begin(one.method), HERE);
        Optimizer after = begin(one.method.canChange(one.key) ? one.method.with(one.key, one.other) : one.method);
        after.state().k = HERE;
        for (Column column : after.state().columns()) {
            if (column.kept() && before.state().has(column)) {
                double[][] arrays = before.state().of(column);
                for (int i = 0; i < arrays.length; i++) {
                    System.arraycopy(arrays[i], 0, after.state().of(column)[i], 0, arrays[i].length);
                }
            }
        }
        assertSame(run(begin(one.changed()), LAST), run(after, LAST));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goingBackOverTheChangeAndForwardAgainEndsOnTheSameBits(Case one) {
        Optimizer optimizer = run(begin(one.changed()), HERE - 3);
        Snapshot before = optimizer.snapshot();
        Snapshot after = run(optimizer, HERE + 3).snapshot();
        double[][] straight = run(optimizer, LAST).state().of(Column.POINT).clone();
        optimizer.restore(before);
        assertThat(run(optimizer, LAST).state().of(Column.POINT)).isDeepEqualTo(straight);
        optimizer.restore(after);
        assertThat(run(optimizer, LAST).state().of(Column.POINT)).isDeepEqualTo(straight);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theExplanationNamesTheChangeWhereItHappensAndEndsOnTheBitsOfTheStep(Case one) {
        Optimizer optimizer = begin(one.changed());
        for (int k = 0; k < HERE + 3; k++) {
            Explanation explanation = optimizer.explain(1);
            List<Explanation.Line> named = explanation.phases().stream()
                    .filter(line -> line.phase().key().equals("change"))
                    .toList();
            assertThat(named).hasSize(k == HERE && one.method.canChange(one.key) ? 1 : 0);
            named.forEach(line -> {
                assertThat(line.numbersPlain()).endsWith(" → " + one.other.plain());
                MethodContractTest.assertTypeset(line.latex());
                MethodContractTest.assertTypeset(line.numbersLatex());
            });
            run(optimizer, k + 1);
            assertThat(explanation.after()).isEqualTo(optimizer.state().read(Column.POINT, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMethodTellsWhatHoldsWhen(Case one) {
        Method changed = one.changed();
        boolean changes = one.method.canChange(one.key);
        assertThat(changed.settings()).isEqualTo(one.method.settings());
        assertThat(changed.at(HERE - 1)).isEqualTo(one.method);
        assertThat(changed.at(HERE)).isEqualTo(changes ? one.method.with(one.key, one.other) : one.method);
        assertThat(changed.changes()).hasSize(changes ? 1 : 0);
        assertThat(changed.without(HERE, one.key)).isEqualTo(one.method);
        assertThat(changed.without(HERE + 1, one.key)).isEqualTo(changed);
        assertThat(changed.from(HERE, one.key, one.other)).isEqualTo(changed);
    }

    @Test
    void theNewValueCountsFromTheStepThatLeavesTheIterate() {
        Method method = GradientDescent.KIND.standard().from(2, "lr", new Rate.Constant(0.01));
        Optimizer optimizer = begin(method);
        List<Double> rates = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            run(optimizer, k + 1);
            rates.add(optimizer.state().rate());
        }
        assertThat(rates).containsExactly(0.001, 0.001, 0.01, 0.01);
    }

    @Test
    void aScheduleThatBeginsOnTheWayCountsFromTheStartOfTheRun() {
        Method method = GradientDescent.KIND.standard().from(9, "lr", new Rate.Harmonic(0.01));
        Optimizer optimizer = run(begin(method), 10);
        assertThat(optimizer.state().rate()).isEqualTo(0.01 / 10);
    }

    @Test
    void anAutomaticRateOnTheWayIsTheOneOfTheStart() {
        Method method = GradientDescent.KIND.standard().from(9, "lr", new Rate.Automatic());
        assertThat(method.isAutomatic()).isTrue();
        Domain domain = Domain.cube(2, -3, 3);
        Method resolved = AutomaticRates.resolve(method, Objective.of(ROSENBROCK), STARTS, domain, new Workspace());
        Method automatic = AutomaticRates.resolve(
                GradientDescent.KIND.automatic(), Objective.of(ROSENBROCK), STARTS, domain, new Workspace());
        assertThat(resolved.isAutomatic()).isFalse();
        assertThat(resolved.at(0)).isEqualTo(GradientDescent.KIND.standard());
        assertThat(resolved.at(9)).isEqualTo(automatic);
    }

    @Test
    void changesAreKeptInOrderAndChangingTheBeginningLeavesThem() {
        Method method = Momentum.KIND
                .standard()
                .from(40, "momentum", new Setting.Number(0.5))
                .from(40, "lr", new Rate.Constant(0.02))
                .from(10, "lr", new Rate.Constant(0.05))
                .with("lr", new Rate.Constant(0.1));
        assertThat(method.changes().stream().map(Change::text))
                .containsExactly("lr@10=0.05", "lr@40=0.02", "momentum@40=0.5");
        assertThat(method.at(9)).isEqualTo(new Momentum(new Rate.Constant(0.1), 0.9));
        assertThat(method.at(39)).isEqualTo(new Momentum(new Rate.Constant(0.05), 0.9));
        assertThat(method.at(1000)).isEqualTo(new Momentum(new Rate.Constant(0.02), 0.5));
    }

    @Test
    void theSummaryFollowsEachHyperparameterInBothLanguages() {
        Locale spoken = Words.language();
        Method method = Momentum.KIND.standard().from(40, "lr", new Rate.Constant(0.01));
        Method both = method.with("momentum", new Setting.Number(0.8)).from(90, "lr", new Rate.Harmonic(2));
        Words.speak(Locale.ENGLISH);
        assertThat(summary(Momentum.KIND.standard())).isEqualTo("α 0.001");
        assertThat(summary(method)).isEqualTo("α 0.001, from k = 40 0.01");
        assertThat(summary(both)).isEqualTo("α 0.001, from k = 40 0.01, from k = 90 2/n; μ 0.8");
        Words.speak(Locale.GERMAN);
        assertThat(summary(method)).isEqualTo("α 0.001, ab k = 40 0.01");
        Words.speak(spoken);
    }

    /// What belongs together must not be parted at the end of a line, which is of no interest here.
    private static String summary(Method method) {
        return String.join("; ", method.summary()).replace('\u00a0', ' ');
    }

    @Test
    void aChangeOfNothingOrBeforeTheStartIsRefused() {
        Method method = GradientDescent.KIND.standard();
        assertThatThrownBy(() -> method.from(3, "momentum", new Setting.Number(0.5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> method.from(-1, "lr", new Rate.Constant(0.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
