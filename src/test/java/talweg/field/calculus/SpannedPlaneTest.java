package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import talweg.field.PlaneSection;
import talweg.function.Demand;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

class SpannedPlaneTest {
    private static final Landscape CHAIN =
            Landscapes.of("a = 2\nf(x[4]) = sum(i, 1, 3, 100 (x[i+1] - x[i]^2)^2 + (1 - x[i])^2) + a x[1] x[4]");
    private static final RealFunction F = CHAIN.function();
    private static final double[] BASE = {0.3, -1.2, 0.7, 2};

    private static PointEvaluation at(RealFunction plane, double s, double t) {
        return PointEvaluation.at(plane, plane.defaults(), s, t);
    }

    @Test
    void aPlaneOfCoordinatesIsTheSectionMovedToItsPoint() {
        PointEvaluation here = at(SpannedPlane.ofCoordinates(F, BASE, 2, 0), 0.5, -0.1);
        PointEvaluation section = at(new PlaneSection(F, 2, 0, BASE), 1.2, 0.3 - 0.1);
        assertThat(here.value()).isCloseTo(section.value(), within(1e-11));
        assertThat(here.gradient()).containsExactly(section.gradient(), within(1e-10));
        assertThat(here.hessian()[0]).containsExactly(section.hessian()[0], within(1e-10));
        assertThat(here.hessian()[1]).containsExactly(section.hessian()[1], within(1e-10));
    }

    @Test
    void derivativesFollowTheChainRule() {
        SpannedPlane plane = new SpannedPlane(F, BASE, new double[] {1, 2, 0, -1}, new double[] {0.5, 0, 3, 1});
        PointEvaluation here = at(plane, 0.2, -0.3);
        double h = 1e-4;
        for (int axis = 0; axis < 2; axis++) {
            double ds = axis == 0 ? h : 0;
            double dt = axis == 1 ? h : 0;
            PointEvaluation right = at(plane, 0.2 + ds, -0.3 + dt);
            PointEvaluation left = at(plane, 0.2 - ds, -0.3 - dt);
            assertThat(here.gradient()[axis]).isCloseTo((right.value() - left.value()) / (2 * h), within(1e-3));
            for (int other = 0; other < 2; other++) {
                double slope = (right.gradient()[other] - left.gradient()[other]) / (2 * h);
                assertThat(here.hessian()[axis][other]).isCloseTo(slope, within(1e-2));
            }
        }
    }

    @Test
    void productsAreThoseOfTheHessian() {
        SpannedPlane plane = new SpannedPlane(F, BASE, new double[] {1, 2, 0, -1}, new double[] {0.5, 0, 3, 1});
        Result out = Result.allocate(Demand.HESSIAN_VECTOR, 2, 1);
        out.direction()[0][0] = 3;
        out.direction()[1][0] = -2;
        double[][] point = {{0.2}, {-0.3}};
        plane.evaluate(Demand.HESSIAN_VECTOR, point, F.defaults(), Sample.NONE, 0, 1, out, new Workspace());
        double[][] hessian = at(plane, 0.2, -0.3).hessian();
        assertThat(out.product()[0][0]).isCloseTo(3 * hessian[0][0] - 2 * hessian[0][1], within(1e-9));
        assertThat(out.product()[1][0]).isCloseTo(3 * hessian[1][0] - 2 * hessian[1][1], within(1e-9));
    }

    @Test
    void aLaneDoesNotDependOnItsNeighbours() {
        SpannedPlane plane = new SpannedPlane(F, BASE, new double[] {1, 2, 0, -1}, new double[] {0.5, 0, 3, 1});
        double[][] points = new double[2][1300];
        Arrays.setAll(points[0], i -> i / 700.0 - 1);
        Arrays.setAll(points[1], i -> Math.sin(i));
        Result all = Result.allocate(Demand.ALL, 2, 1300);
        plane.evaluate(Demand.ALL, points, F.defaults(), Sample.NONE, 7, 1300, all, new Workspace());
        assertThat(all.value()[6]).isZero();
        for (int lane : new int[] {7, 511, 519, 1299}) {
            PointEvaluation single = at(plane, points[0][lane], points[1][lane]);
            assertThat(all.value()[lane]).isEqualTo(single.value());
            assertThat(all.gradient()[1][lane]).isEqualTo(single.gradient()[1]);
            assertThat(all.hessian()[1][lane]).isEqualTo(single.hessian()[1][0]);
        }
    }

    @Test
    void threePointsLieInTheirPlane() {
        double[] b = {1, 0, 2, 5};
        double[] c = {-1, 3, 0, 1};
        SpannedPlane plane = SpannedPlane.through(F, BASE, b, c).orElseThrow();
        PlanePath shadow = PlanePath.onto(plane, new double[][] {BASE, b, c});
        assertThat(shadow.distances()).containsExactly(new double[3], within(1e-14));
        assertThat(shadow.t()).startsWith(0).satisfies(t -> assertThat(t[1]).isCloseTo(0, within(1e-14)));
        assertThat(shadow.t()[2]).isPositive();
        double distance = Math.sqrt(0.49 + 1.44 + 1.69 + 9);
        assertThat(shadow.s()[1]).isCloseTo(distance, within(1e-13));
        assertThat(at(plane, shadow.s()[2], shadow.t()[2]).value())
                .isCloseTo(CHAIN.value(c, new Workspace()), within(1e-9));
    }

    @Test
    void pointsOnALineSpanNoPlane() {
        double[] b = {1, 0, 2, 5};
        double[] middle = new double[4];
        Arrays.setAll(middle, i -> 0.3 * BASE[i] + 0.7 * b[i]);
        assertThat(SpannedPlane.through(F, BASE, b, middle)).isEmpty();
        assertThat(SpannedPlane.through(F, BASE, BASE, b)).isEmpty();
        assertThat(SpannedPlane.through(F, BASE, b, b)).isEmpty();
    }

    @Test
    void theMainPlaneOfAPathThatLiesInOneIsThatPlane() {
        double[] u = {1, 2, 0, -1};
        double[] v = {0.5, 0, 3, 1};
        double[][] path = new double[900][4];
        for (int k = 0; k < 900; k++) {
            double radius = Math.exp(-k / 100.0);
            for (int i = 0; i < 4; i++) {
                path[k][i] = BASE[i] + radius * (Math.cos(k / 30.0) * u[i] + Math.sin(k / 30.0) * v[i]);
            }
        }
        SpannedPlane plane = PlanePath.mainPlane(F, path).orElseThrow();
        PlanePath shadow = PlanePath.onto(plane, path);
        assertThat(Arrays.stream(shadow.distances()).max().orElseThrow()).isLessThan(1e-13);
        assertThat(shadow.s()[0]).isPositive();
        assertThat(shadow.s()[899]).isZero();
        assertThat(SpannedPlane.inner(plane.first(), plane.second())).isCloseTo(0, within(1e-14));
        assertThat(SpannedPlane.norm(plane.first())).isCloseTo(1, within(1e-14));
    }

    @Test
    void theDistanceFromThePlaneIsThatOfPythagoras() {
        double[][] path = {{0.3, -1.2 + 3, 0.7, 2 - 4}};
        PlanePath shadow = PlanePath.onto(SpannedPlane.ofCoordinates(F, BASE, 0, 2), path);
        assertThat(shadow.distances()[0]).isEqualTo(5);
        assertThat(shadow.s()[0]).isZero();
    }

    @Test
    void aStraightPathHasNoMainPlane() {
        double[][] line = {{0, 0, 0, 0}, {1, 2, 3, 4}, {2, 4, 6, 8}};
        assertThat(PlanePath.mainPlane(F, line)).isEmpty();
        double[][] broken = {{0, 0, 0, 0}, {1, Double.NaN, 3, 4}, {2, 4, 6, 8}};
        assertThat(PlanePath.mainPlane(F, broken)).isEmpty();
    }
}
