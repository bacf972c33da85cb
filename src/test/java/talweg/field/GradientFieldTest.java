package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.function.Domain;
import talweg.function.Workspace;

class GradientFieldTest {
    private static GradientField lattice(PlaneFunction function, double x0, double x1, double spacing) {
        Domain domain = Domain.rectangle(x0, x1, -1, 1);
        return GradientField.lattice(function, new double[0], domain, spacing, spacing, new Workspace());
    }

    @Test
    void arrowsStandOnMultiplesOfTheSpacingWhateverTheView() {
        GradientField field = lattice(PlaneFunction.SPHERE, 0.3, 1.7, 0.5);
        assertThat(field.x()).containsOnly(0.5, 1, 1.5);
        assertThat(field.y()).containsOnly(-1, -0.5, 0, 0.5, 1);
        assertThat(field.count()).isEqualTo(15);
        assertThat(field.dx()[0]).isCloseTo(1, within(1e-9));
        assertThat(field.dy()[0]).isCloseTo(-2, within(1e-9));
    }

    @Test
    void whereThereIsNoDirectionThereIsNoArrow() {
        PlaneFunction half = new PlaneFunction((x, y) -> x < -0.1 ? Double.NaN : x * x + y * y);
        GradientField field = lattice(half, -1, 1, 0.5);
        assertThat(field.count()).isEqualTo(14);
        assertThat(lattice(new PlaneFunction((x, y) -> 7), -1, 1, 0.5).count()).isZero();
    }

    @Test
    void aSpacingMuchTooFineIsCoarsened() {
        assertThat(lattice(PlaneFunction.SPHERE, -1, 1, 1e-9).count()).isBetween(10_000, 45_000);
    }
}
