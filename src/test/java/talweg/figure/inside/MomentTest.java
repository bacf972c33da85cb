package talweg.figure.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.engine.OpenedStep;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.field.section.CoordinatePlane;
import talweg.field.section.Frame;
import talweg.field.section.Section;
import talweg.field.section.SpannedPlane;
import talweg.figure.Box;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;

/// What is seen of a step in three dimensions on a plane.
class MomentTest {
    private static final RealFunction F =
            CompiledFunction.of((Formula) Formula.parse("f(x, y, z) = x^2 + 2 y^2 + 3 z^2"));
    private static final double[] BASE = {1, 2, 3};

    /// [[5, 1, 2], [1, 6, 3], [2, 3, 7]], its lower triangle packed.
    private static final double[] MATRIX = {5, 1, 6, 2, 3, 7};

    private static Moment on(Section plane) {
        Method method = ((Reading.Valid<Method>) Specification.parse("gd:lr=0.1")).value();
        OpenedStep step = OpenedStep.of(Run.of(RunRequest.of(F, method, BASE, 3)), 0);
        Viewport view = Viewport.fit(Box.size(100, 100), Domain.rectangle(-1, 1, -1, 1), true);
        return new Moment(step, 0, MethodStyle.of(0), view, plane);
    }

    @Test
    void onAPlaneOfCoordinatesTwoOfThemAreSeen() {
        Moment moment = on(new CoordinatePlane(F, 2, 0, BASE));
        assertThat(moment.point(BASE)).isEqualTo(new Spot(3, 1));
        assertThat(moment.vector(new double[] {4, 5, 6})).isEqualTo(new Spot(6, 4));
        assertThat(moment.matrix(MATRIX)).isEqualTo(new Symmetric(7, 2, 5));
        assertThat(moment.perAxis(new double[] {4, 5, 6})).contains(new double[] {6, 4});
    }

    @Test
    void onAnyPlaneAMatrixIsThatOfItsDirections() {
        double[] u = {0.6, 0.8, 0};
        double[] v = {0, 0, 1};
        Moment moment = on(new SpannedPlane(F, new Frame(BASE, u, v)));
        assertThat(moment.point(new double[] {1.6, 2.8, 5})).satisfies(spot -> {
            assertThat(spot.x()).isCloseTo(1, within(1e-15));
            assertThat(spot.y()).isEqualTo(2);
        });
        Symmetric seen = moment.matrix(MATRIX);
        // uᵀMu = 0.36·5 + 2·0.48·1 + 0.64·6, uᵀMv = 0.6·2 + 0.8·3, vᵀMv = 7
        assertThat(seen.a()).isCloseTo(6.6, within(1e-14));
        assertThat(seen.b()).isCloseTo(3.6, within(1e-14));
        assertThat(seen.c()).isEqualTo(7);
        assertThat(moment.perAxis(MATRIX)).isEmpty();
    }
}
