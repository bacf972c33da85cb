package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.function.PointEvaluation;
import talweg.function.Workspace;

class LocalModelTest {
    private final Workspace workspace = new Workspace();

    @Test
    void rosenbrockAtItsMinimumHasTheConditionOfTheBooks() {
        Curvatures c = LocalModel.at(Landscapes.ROSENBROCK, 1, 1, workspace).curvatures();
        assertThat(c.condition()).isCloseTo(2508, within(0.1));
        assertThat(c.definiteness()).isEqualTo(Definiteness.POSITIVE);
    }

    @Test
    void oneNewtonStepEndsOnTheMinimumOfAQuadratic() {
        Landscape booth = Landscapes.of("(x + 2y - 7)^2 + (2x + y - 5)^2");
        double[] step = LocalModel.at(booth, -4, 9, workspace).newtonStep();
        assertThat(step[0]).isCloseTo(5, within(1e-13));
        assertThat(step[1]).isCloseTo(-6, within(1e-13));
    }

    @Test
    void theModelsAreThePolynomialsOfTaylor() {
        // e^x cos y around 0: 1 + x, and 1 + x + x²/2 − y²/2.
        LocalModel model = LocalModel.at(Landscapes.of("f(x, y) = exp(x) cos(y)"), 0, 0, workspace);
        assertThat(model.linear(0.25, 0.5)).isEqualTo(1.25);
        assertThat(model.quadratic(0.25, 0.5)).isEqualTo(1.25 + 0.03125 - 0.125);
    }

    @Test
    void theErrorOfTheQuadraticModelShrinksWithTheCubeOfTheDistance() {
        LocalModel model = LocalModel.at(Landscapes.ROSENBROCK, 0.3, -0.4, workspace);
        double far = error(model, 1e-2);
        double near = error(model, 1e-3);
        assertThat(far / near).isCloseTo(1000, within(30.0));
    }

    private double error(LocalModel model, double h) {
        double[] there = {model.x() + h, model.y() + h};
        return Math.abs(Landscapes.ROSENBROCK.value(there, workspace) - model.quadratic(h, h));
    }

    @Test
    void aModelIsAFunctionLikeAnyOther() {
        LocalModel center = LocalModel.at(Landscapes.HIMMELBLAU, 1, 2, workspace);
        TaylorModel second = new TaylorModel(center, 2, List.of("x", "y"));
        PointEvaluation at = PointEvaluation.at(second, second.defaults(), 1.5, 1);
        assertThat(at.value()).isEqualTo(center.quadratic(0.5, -1));
        double h = 1e-5;
        double right = PointEvaluation.at(second, new double[0], 1.5 + h, 1).value();
        double left = PointEvaluation.at(second, new double[0], 1.5 - h, 1).value();
        assertThat(at.gradient()[0]).isCloseTo((right - left) / (2 * h), within(1e-6));
        assertThat(at.hessian()[0][1]).isEqualTo(center.xy());
        TaylorModel first = new TaylorModel(center, 1, List.of("x", "y"));
        assertThat(PointEvaluation.at(first, new double[0], 1.5, 1).gradient())
                .containsExactly(center.dx(), center.dy());
    }

    @Test
    void aPlaneIsNeeded() {
        Landscape space = Landscapes.of("f(x, y, z) = x y z");
        assertThatThrownBy(() -> LocalModel.at(space, 1, 1, workspace)).isInstanceOf(IllegalArgumentException.class);
    }
}
