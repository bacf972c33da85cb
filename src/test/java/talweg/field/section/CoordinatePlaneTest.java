package talweg.field.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.field.CubicForm;
import talweg.function.Demand;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

class CoordinatePlaneTest {
    private final CubicForm form = new CubicForm(List.of("a", "b", "c", "d"));
    private final double[] point = {0.3, -1.2, 0.7, 2};
    private final PointEvaluation whole = PointEvaluation.at(form, new double[0], point);

    @Test
    void aSectionHasTheValuesAndDerivativesOfTheWhole() {
        CoordinatePlane section = new CoordinatePlane(form, 2, 0, new double[] {9, -1.2, 9, 2});
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
        CoordinatePlane section = new CoordinatePlane(form, 2, 0, point);
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
        RealFunction plane = CoordinatePlane.ofFirst(line, new double[1]).drawn();
        assertThat(plane.variables()).containsExactly("t", "y");
        PointEvaluation at = PointEvaluation.at(plane, new double[0], 2, 77);
        assertThat(at.value()).isEqualTo(12);
        assertThat(at.gradient()).containsExactly(16, 0);
        assertThat(at.hessian()).isDeepEqualTo(new double[][] {{14, 0}, {0, 0}});
    }

    @Test
    void aFunctionOfTwoVariablesIsAPlaneAlready() {
        CubicForm flat = new CubicForm(List.of("a", "b"));
        assertThat(CoordinatePlane.ofFirst(flat, new double[2]).drawn()).isSameAs(flat);
    }

    @Test
    void aFootIsTheSamePlaceWithTheOtherCoordinatesHeld() {
        CoordinatePlane section = new CoordinatePlane(form, 2, 0, point);
        double[] aside = {1, -1.2 + 3, 5, 2 - 4};
        assertThat(section.foot(aside)).containsExactly(5, 1);
        assertThat(section.distance(aside)).isEqualTo(5);
        assertThat(section.point(5, 1)).containsExactly(1, -1.2, 5, 2);
        assertThat(section.moved(aside, 7, 8)).containsExactly(8, -1.2 + 3, 7, 2 - 4);
        assertThat(section.along(new double[] {1, 2, 3, 4})).containsExactly(3, 1);
    }

    @Test
    void aFootOfAPointThatHasLeftAllBoundsStaysWhereItIsSeen() {
        CoordinatePlane section = new CoordinatePlane(form, 2, 0, point);
        assertThat(section.foot(new double[] {1, Double.POSITIVE_INFINITY, 5, Double.NaN}))
                .containsExactly(5, 1);
    }

    @Test
    void whereTheOthersAreHeldMakesAnotherPlane() {
        CoordinatePlane section = new CoordinatePlane(form, 2, 0, new double[] {9, -1.2, 9, 2});
        assertThat(section.samePlane(new CoordinatePlane(form, 2, 0, point))).isTrue();
        assertThat(section.samePlane(new CoordinatePlane(form, 0, 2, point))).isFalse();
        assertThat(section.samePlane(new CoordinatePlane(form, 2, 0, new double[] {9, -1, 9, 2})))
                .isFalse();
    }

    @Test
    void axesMustExistAndDiffer() {
        assertThatThrownBy(() -> new CoordinatePlane(form, 1, 1, point)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CoordinatePlane(form, 1, 4, point)).isInstanceOf(IllegalArgumentException.class);
    }
}
