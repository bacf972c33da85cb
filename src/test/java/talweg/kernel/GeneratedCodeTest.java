package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import talweg.formula.Graph;
import talweg.function.Demand;

/// How formulas fall apart into loops and calls, and that generated classes go away again.
class GeneratedCodeTest {
    @Test
    void aPolynomialIsOneLoopOverTheCallersArrays() {
        Graph graph = Functions.formula("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2").graph();
        Plan plan = Plan.ofPoints(graph, graph.output(0));
        assertThat(plan.direct()).isTrue();
        assertThat(plan.lanes()).hasSize(1);
    }

    @Test
    void termsOfXAloneAreComputedOncePerColumnAndTermsOfYOncePerRow() {
        Graph graph = Functions.formula("f(x, y) = cos(2 pi x) + cos(2 pi y) + sqrt(x^2 + y^2)")
                .graph();
        Plan plan = Plan.ofRows(graph, graph.output(0));
        assertThat(plan.columns()).hasAtLeastOneElementOfType(Step.Call.class);
        assertThat(plan.lanes()).allMatch(step -> step instanceof Step.Loop);
    }

    @Test
    void aSineAndACosineOfTheSameThingAreComputedTogether() {
        Graph graph =
                Functions.formula("f(x, y) = cos(x y) + x sin(x y) + sin(x)").graph();
        Plan plan = Plan.ofPoints(graph, graph.output(0));
        assertThat(plan.lanes()).hasAtLeastOneElementOfType(Step.SineAndCosine.class);
        assertThat(plan.lanes()).filteredOn(step -> step instanceof Step.Call).hasSize(1);
    }

    @Test
    void anArrayAddedToTwoResultsIsReadUnderTwoNames() {
        Graph graph = Functions.formula("f(x, y) = (y + (y + 8x) / x) (2 - x)").graph();
        assertThat(Plan.ofPoints(graph, graph.output(0)).names()).isEqualTo(2);
        Graph once = Functions.formula("f(x, y) = (y + 8x / y) (2 - x)").graph();
        assertThat(Plan.ofPoints(once, once.output(0)).names()).isEqualTo(1);
    }

    @Test
    void aPolynomialAndItsGradientAreOneLoop() {
        var formula = Functions.formula("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2");
        Graph graph = new DerivedGraphs(formula.graph(), 2)
                .of(Demand.VALUE_AND_GRADIENT)
                .orElseThrow();
        Plan plan = Plan.ofPoints(graph, Outputs.nodes(graph, Demand.VALUE_AND_GRADIENT));
        assertThat(plan.direct()).isTrue();
        assertThat(plan.lanes()).singleElement().isInstanceOf(Step.Fused.class);
    }

    @Test
    void hiddenClassesAreUnloadedWithTheirFunction() throws InterruptedException {
        WeakReference<Class<?>> type = new WeakReference<>(kernelClass());
        for (int i = 0; i < 100 && type.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(type.get()).isNull();
    }

    private static Class<?> kernelClass() {
        Graph graph = Functions.formula("f(x, y) = exp(x) + y").graph();
        Class<?> type = Compiler.compile(Plan.ofPoints(graph, graph.output(0))).getClass();
        assertThat(type.isHidden()).isTrue();
        return type;
    }
}
