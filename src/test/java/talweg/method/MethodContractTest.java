package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.function.Workspace;

/// What holds for every method. A new one is tested by being listed.
class MethodContractTest {
    private static final Locale SPOKEN = Words.language();

    @AfterEach
    void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    /// Every kind with an automatic rate, and the other variants of its choices.
    static Stream<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (Kind kind : Methods.all()) {
            methods.add(kind.automatic());
            for (Hyperparameter hyperparameter : kind.hyperparameters()) {
                for (String choice : hyperparameter.choices()) {
                    methods.add(kind.automatic().with(hyperparameter.key(), new Setting.Choice(choice)));
                }
            }
        }
        return methods.stream();
    }

    private static double[] start(int n) {
        double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = 1 + 0.3 * i;
        }
        return start;
    }

    private static Optimizer optimizer(Method method, RealFunction function, double[]... starts) {
        return optimizer(0, method, function, starts);
    }

    private static Optimizer optimizer(long firstLane, Method method, RealFunction function, double[]... starts) {
        Domain domain = Domain.cube(function.dimension(), -3, 3);
        Method resolved = AutomaticRates.resolve(method, Objective.of(function), starts, domain, new Workspace());
        return new Optimizer(resolved, Objective.of(function), starts, firstLane, new Workspace());
    }

    private static Optimizer run(Optimizer optimizer, int steps) {
        for (int i = 0; i < steps; i++) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return optimizer;
    }

    @Test
    void theListHoldsEveryMethodOnce() {
        Set<String> written = new ClassFileImporter()
                .importPackages("talweg.method").stream()
                        .filter(type -> type.isAssignableTo(Method.class) && type.isRecord())
                        .filter(type -> !type.isEquivalentTo(Changing.class) && !type.isEquivalentTo(Conditioned.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        Set<String> listed = Methods.all().stream()
                .map(kind -> kind.standard().getClass().getName())
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(written);
        assertThat(Methods.all().stream().map(Kind::id)).doesNotHaveDuplicates();
        assertThat(Methods.all().stream().map(Kind::family)).isSorted();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void descendsOnABowl(Method method) {
        for (int n : new int[] {1, 2, 5}) {
            RealFunction bowl = TestFunctions.bowl(n);
            Optimizer optimizer = optimizer(method, bowl, start(n));
            double before = value(bowl, optimizer);
            assertThat(value(bowl, run(optimizer, patience(method, n))))
                    .as("n = " + n)
                    .isLessThan(before / 2);
        }
    }

    /// Steps after which a method has to be lower: who sees values alone needs more, and a grid in n dimensions has to
    /// be gone through line by line.
    private static int patience(Method method, int n) {
        if (method instanceof GridSearch grid) {
            return (int) Math.pow(grid.points(), n - 1);
        }
        return method.seesValuesAlone() ? 2000 : 100;
    }

    private static double value(RealFunction function, Optimizer optimizer) {
        double[] x = optimizer.state().read(Column.POINT, 0);
        return talweg.function.PointEvaluation.at(function, function.defaults(), x)
                .value();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void forwardAndBackAndForwardEndsOnTheSameBits(Method method) {
        Optimizer optimizer = run(optimizer(method, TestFunctions.rosenbrock(), new double[] {-1.2, 1}), 7);
        Snapshot snapshot = optimizer.snapshot();
        double[] straight = point(run(optimizer, 5), 0);
        optimizer.restore(snapshot);
        assertThat(optimizer.k()).isEqualTo(7);
        assertThat(point(run(optimizer, 5), 0)).isEqualTo(straight);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theExplanationEndsOnTheBitsOfTheStep(Method method) {
        Optimizer optimizer =
                optimizer(method, TestFunctions.rosenbrock(), new double[] {-1.2, 1}, new double[] {0.5, 0.5});
        for (int k = 0; k < 12; k++) {
            Explanation first = optimizer.explain(0);
            Explanation second = optimizer.explain(1);
            run(optimizer, 1);
            assertThat(first.after()).isEqualTo(point(optimizer, 0));
            assertThat(second.after()).isEqualTo(point(optimizer, 1));
            assertThat(first.k()).isEqualTo(k);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void lanesDoNotTouchEachOther(Method method) {
        RealFunction bowl = TestFunctions.bowl(2);
        Method resolved = AutomaticRates.resolve(
                method, Objective.of(bowl), new double[][] {{2, 2}}, Domain.cube(2, -3, 3), new Workspace());
        double[][] starts = {{1, 1}, {Double.NaN, 1}, {-2, 0.5}, {1e200, -1e200}, {0, 0}};
        Optimizer together = run(optimizer(resolved, bowl, starts), 20);
        for (int lane = 0; lane < starts.length; lane++) {
            Optimizer alone = run(optimizer(lane, resolved, bowl, starts[lane]), 20);
            assertThat(point(together, lane)).isEqualTo(point(alone, 0));
        }
    }

    private static double[] point(Optimizer optimizer, int lane) {
        return optimizer.state().read(Column.POINT, lane);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyLineOfTheExplanationIsWrittenInBothLanguages(Method method) {
        Optimizer optimizer = run(optimizer(method, TestFunctions.rosenbrock(), new double[] {-1.2, 1}), 9);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Words.speak(language);
            for (Explanation.Line line : optimizer.explain(0).phases()) {
                assertThat(line.phase().name()).isNotBlank();
                assertThat(line.phase().sentence()).endsWith(".");
                List<String> written = List.of(line.latex(), line.plain(), line.numbersLatex(), line.numbersPlain());
                assertThat(written).allSatisfy(text -> assertThat(text).doesNotContain("<", "null"));
                assertThat(line.numbersPlain()).contains(" = ");
            }
            assertThat(method.kind().name()).isNotBlank();
            assertThat(method.kind().sentence()).endsWith(".");
            assertThat(method.kind().note()).endsWith(".");
            assertThat(method.kind().source()).matches(".*\\d{4}.*");
            assertThat(method.kind().family().label()).isNotBlank();
            assertThat(method.kind().hyperparameters())
                    .allSatisfy(h -> assertThat(h.name() + h.help()).isNotBlank());
            assertThat(optimizer.state().columns())
                    .allSatisfy(column -> assertThat(column.name()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyRuleCanBeTypesetWithSymbolsAndWithNumbers(Method method) {
        for (int n : new int[] {1, 2, 5}) {
            Optimizer optimizer = run(optimizer(method, TestFunctions.bowl(n), start(n)), 3);
            for (Explanation.Line line : optimizer.explain(0).phases()) {
                assertTypeset(line.latex());
                assertTypeset(line.numbersLatex());
            }
        }
        method.kind().hyperparameters().forEach(h -> assertTypeset(h.latex()));
    }

    static void assertTypeset(String latex) {
        TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, 20);
        assertThat(icon.getIconWidth()).as(latex).isPositive();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void quantitiesAndPhasesNameColumnsOfTheState(Method method) {
        List<Column> columns = Optimizer.columns(method);
        assertThat(columns.stream().map(Column::key)).doesNotHaveDuplicates();
        assertThat(method.quantities()).allSatisfy(q -> assertThat(columns).contains(q.column()));
        assertThat(method.phases())
                .allSatisfy(p -> assertThat(columns).contains(p.notation().left()));
        assertThat(method.phases().getLast().key()).isNotBlank();
        Set<String> names = new HashSet<>(columns.stream().map(Column::key).toList());
        method.kind()
                .hyperparameters()
                .forEach(h -> assertThat(names.add(h.key())).as(h.key()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void defaultsLieInTheAllowedIntervalAndOnTheSlider(Method method) {
        for (Hyperparameter h : method.kind().hyperparameters()) {
            switch (h.standard()) {
                case Rate.Constant(double alpha) -> assertOnSlider(h, alpha);
                case Setting.Number(double value) -> assertOnSlider(h, value);
                case Setting.Choice(String id) -> assertThat(h.choices()).contains(id);
                case Rate other -> throw new AssertionError(other);
            }
        }
    }

    private static void assertOnSlider(Hyperparameter h, double value) {
        assertThat(h.allowed().contains(value)).isTrue();
        assertThat(h.allowed().contains(h.low()) && h.allowed().contains(h.high()))
                .isTrue();
        double fraction = h.scale().fraction(value, h.low(), h.high());
        assertThat(fraction).isBetween(0.0, 1.0);
        assertThat(h.scale().at(fraction, h.low(), h.high()))
                .isCloseTo(value, org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theStableRateIsWhereAQuadraticBeginsToDiverge(Method method) {
        RealFunction steep = TestFunctions.of(1, new TestFunctions.Quadratic(i -> 5));
        method.stableRate(10).ifPresent(limit -> {
            double[] start = {1};
            Optimizer below = optimizer(method.with("lr", new Rate.Constant(0.98 * limit)), steep, start);
            Optimizer above = optimizer(method.with("lr", new Rate.Constant(1.02 * limit)), steep, start);
            assertThat(Math.abs(point(run(below, 2000), 0)[0])).isLessThan(1e-6);
            assertThat(Math.abs(point(run(above, 2000), 0)[0])).isGreaterThan(1e6);
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aMethodWithARateSaysHowAnAutomaticOneIsChosen(Method method) {
        assertThat(method.automaticRate().formula().isEmpty())
                .isEqualTo(method.rate().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void settingsMakeTheMethodAgain(Method method) {
        assertThat(method.kind().of(method.settings())).isEqualTo(method);
        assertThat(Arrays.asList(method.settings().values().keySet().toArray()))
                .isEqualTo(method.kind().hyperparameters().stream()
                        .map(Hyperparameter::key)
                        .toList());
    }
}
