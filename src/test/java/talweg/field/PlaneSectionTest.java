package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.function.Demand;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

class PlaneSectionTest {
    private final CubicForm form = new CubicForm(List.of("a", "b", "c", "d"));
    private final double[] point = {0.3, -1.2, 0.7, 2};
    private final PointEvaluation whole = PointEvaluation.at(form, new double[0], point);

    @Test
    void aSectionHasTheValuesAndDerivativesOfTheWhole() {
        PlaneSection section = new PlaneSection(form, 2, 0, new double[] {9, -1.2, 9, 2});
        assertThat(section.variables()).containsExactly("c", "a");
        PointEvaluation cut = PointEvaluation.at(section, new double[0], 0.7, 0.3);
        assertThat(cut.value()).isEqualTo(whole.value());
        assertThat(cut.gradient()).containsExactly(whole.gradient()[2], whole.gradient()[0]);
        assertThat(cut.hessian()[0][0]).isEqualTo(whole.hessian()[2][2]);
        assertThat(cut.hessian()[0][1]).isEqualTo(whole.hessian()[2][0]);
        assertThat(cut.hessian()[1][1]).isEqualTo(whole.hessian()[0][0]);
    }

    @Test
    void directionsStayInThePlane() {
        PlaneSection section = new PlaneSection(form, 2, 0, point);
        Result out = Result.allocate(Demand.HESSIAN_VECTOR, 2, 1);
        out.direction()[0][0] = 3;
        out.direction()[1][0] = -1;
        double[][] at = {{0.7}, {0.3}};
        section.evaluate(Demand.HESSIAN_VECTOR, at, new double[0], Sample.NONE, 0, 1, out, new Workspace());
        double[][] h = whole.hessian();
        assertThat(out.product()[0][0]).isEqualTo(h[2][2] * 3 - h[2][0]);
        assertThat(out.product()[1][0]).isEqualTo(h[0][2] * 3 - h[0][0]);
    }

    @Test
    void aFunctionOfOneVariableIsTheSameForAllY() {
        CubicForm line = new CubicForm(List.of("t"));
        RealFunction plane = PlaneSection.of(line, new double[1]);
        assertThat(plane.variables()).containsExactly("t", "y");
        PointEvaluation at = PointEvaluation.at(plane, new double[0], 2, 77);
        assertThat(at.value()).isEqualTo(12);
        assertThat(at.gradient()).containsExactly(16, 0);
        assertThat(at.hessian()).isDeepEqualTo(new double[][] {{14, 0}, {0, 0}});
    }

    @Test
    void aFunctionOfTwoVariablesIsAPlaneAlready() {
        assertThat(PlaneSection.of(PlaneFunction.SPHERE, new double[2])).isSameAs(PlaneFunction.SPHERE);
    }

    @Test
    void axesMustExistAndDiffer() {
        assertThatThrownBy(() -> new PlaneSection(form, 1, 1, point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlaneSection(form, 1, 4, point)).isInstanceOf(IllegalArgumentException.class);
    }
}
