package talweg.field.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import talweg.formula.Formula;
import talweg.function.Demand;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

class SpannedPlaneTest {
    private static final RealFunction F = CompiledFunction.of((Formula)
            Formula.parse("a = 2\nf(x[4]) = sum(i, 1, 3, 100 (x[i+1] - x[i]^2)^2 + (1 - x[i])^2) + a x[1] x[4]"));
    private static final double[] BASE = {0.3, -1.2, 0.7, 2};

    private static final Frame OBLIQUE = new Frame(BASE, new double[] {1, 2, 0, -1}, new double[] {0.5, 0, 3, 1});

    private static Frame coordinates(int i, int j) {
        double[] u = new double[4];
        double[] v = new double[4];
        u[i] = 1;
        v[j] = 1;
        return new Frame(BASE, u, v);
    }

    private static PointEvaluation at(RealFunction plane, double s, double t) {
        return PointEvaluation.at(plane, plane.defaults(), s, t);
    }

    @Test
    void aPlaneOfCoordinatesIsTheSectionMovedToItsPoint() {
        PointEvaluation here = at(new SpannedPlane(F, coordinates(2, 0)), 0.5, -0.1);
        PointEvaluation section = at(new CoordinatePlane(F, 2, 0, BASE), 1.2, 0.3 - 0.1);
        assertThat(here.value()).isCloseTo(section.value(), within(1e-11));
        assertThat(here.gradient()).containsExactly(section.gradient(), within(1e-10));
        assertThat(here.hessian()[0]).containsExactly(section.hessian()[0], within(1e-10));
        assertThat(here.hessian()[1]).containsExactly(section.hessian()[1], within(1e-10));
    }

    @Test
    void derivativesFollowTheChainRule() {
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
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
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
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
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
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
    void aFootIsTheNearestPointOfThePlane() {
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
        double[] point = {3, -1, 0.5, 2};
        double[] foot = plane.foot(point);
        double distance = plane.distance(point);
        for (double[] aside : new double[][] {{1e-3, 0}, {-1e-3, 0}, {0, 1e-3}, {0, -1e-3}, {1, -1}}) {
            double[] other = Vectors.difference(plane.point(foot[0] + aside[0], foot[1] + aside[1]), point);
            assertThat(Vectors.norm(other)).isGreaterThan(distance);
        }
        assertThat(Vectors.norm(Vectors.difference(plane.point(foot[0], foot[1]), point)))
                .isCloseTo(distance, within(1e-14));
    }

    @Test
    void aPointIsMovedParallelToThePlane() {
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
        double[] point = {3, -1, 0.5, 2};
        double[] moved = plane.moved(point, 0.25, -2);
        assertThat(plane.foot(moved)).containsExactly(new double[] {0.25, -2}, within(1e-13));
        assertThat(plane.distance(moved)).isCloseTo(plane.distance(point), within(1e-13));
        double[] back = plane.moved(moved, plane.foot(point)[0], plane.foot(point)[1]);
        assertThat(back).containsExactly(point, within(1e-13));
    }

    @Test
    void aVectorShowsThePartOfItThatLiesInThePlane() {
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
        double[] vector = {1, 1, 1, 1};
        double[] way = Vectors.difference(plane.foot(new double[] {1.3, -0.2, 1.7, 3}), plane.foot(BASE));
        assertThat(plane.along(vector)).containsExactly(way, within(1e-14));
    }

    @Test
    void threePointsLieInTheirPlane() {
        double[] b = {1, 0, 2, 5};
        double[] c = {-1, 3, 0, 1};
        SpannedPlane plane = new SpannedPlane(F, Frame.through(BASE, b, c).orElseThrow());
        for (double[] point : new double[][] {BASE, b, c}) {
            assertThat(plane.distance(point)).isLessThan(1e-14);
        }
        assertThat(plane.foot(BASE)).containsExactly(0, 0);
        assertThat(plane.foot(b)).containsExactly(new double[] {Math.sqrt(0.49 + 1.44 + 1.69 + 9), 0}, within(1e-13));
        assertThat(plane.foot(c)[1]).isPositive();
        double[] foot = plane.foot(c);
        assertThat(at(plane, foot[0], foot[1]).value())
                .isCloseTo(PointEvaluation.at(F, F.defaults(), c).value(), within(1e-9));
    }

    @Test
    void pointsOnALineSpanNoPlane() {
        double[] b = {1, 0, 2, 5};
        double[] middle = new double[4];
        Arrays.setAll(middle, i -> 0.3 * BASE[i] + 0.7 * b[i]);
        assertThat(Frame.through(BASE, b, middle)).isEmpty();
        assertThat(Frame.through(BASE, BASE, b)).isEmpty();
        assertThat(Frame.through(BASE, b, b)).isEmpty();
        assertThat(new Frame(BASE, b, b).isFlat()).isTrue();
        assertThat(OBLIQUE.isFlat()).isFalse();
    }

    @Test
    void theDistanceFromThePlaneIsThatOfPythagoras() {
        SpannedPlane plane = new SpannedPlane(F, coordinates(0, 2));
        double[] point = {0.3, -1.2 + 3, 0.7, 2 - 4};
        assertThat(plane.distance(point)).isEqualTo(5);
        assertThat(plane.foot(point)).containsExactly(0, 0);
    }

    @Test
    void feetOfAPathAreThoseOfItsPoints() {
        SpannedPlane plane = new SpannedPlane(F, OBLIQUE);
        double[][] path = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
        double[][] feet = plane.feet(path);
        assertThat(new double[] {feet[0][1], feet[1][1]}).containsExactly(plane.foot(new double[] {2, 4, 6, 8}));
        assertThat(feet[0]).hasSize(2);
    }

    @Test
    void planesAreTheSameIfTheirPointsAndAxesAre() {
        SpannedPlane plane = new SpannedPlane(F, coordinates(0, 2));
        assertThat(plane.samePlane(new SpannedPlane(F, coordinates(0, 2)))).isTrue();
        assertThat(plane.samePlane(new SpannedPlane(F, coordinates(2, 0)))).isFalse();
        assertThat(plane.samePlane(new CoordinatePlane(F, 0, 2, BASE))).isFalse();
    }
}
