package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;
import talweg.function.Workspace;

class SamplingTest {
    private final Grid grid = new Grid(new Domain.Range(-1, 2), new Domain.Range(0, 5), 17, 75);
    private final Sampling sampling = new Sampling(PlaneFunction.HIMMELBLAU, new double[0], grid);

    @Test
    void rowsAndColumnsAreInTheirPlaces() {
        ScalarGrid field = sampling.sample(new Workspace());
        double expected = PlaneFunction.HIMMELBLAU.f().applyAsDouble(grid.x(3), grid.y(70));
        assertThat(field.rows()[70][3]).isEqualTo(expected);
    }

    @Test
    void bandsInAnyOrderMakeTheWhole() {
        double[][] rows = sampling.allocate();
        for (int band = sampling.bands() - 1; band >= 0; band--) {
            sampling.fill(band, rows, new Workspace());
        }
        assertThat(rows).isDeepEqualTo(sampling.sample(new Workspace()).rows());
    }

    @Test
    void cancelledWorkEnds() {
        assertThatThrownBy(() -> sampling.sample(new Workspace(() -> true))).isInstanceOf(CancellationException.class);
    }

    @Test
    void onlyPlanesAreSampled() {
        CubicForm form = new CubicForm(List.of("a", "b", "c"));
        assertThatThrownBy(() -> new Sampling(form, new double[0], grid)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotFiniteIsCountedAndPassedOver() {
        PlaneFunction root = new PlaneFunction((x, y) -> y == 0 ? 1 / y : x < 0 ? Double.NaN : x);
        Statistics statistics = root.on(-1, 1, 0, 1, 5, 4).statistics();
        assertThat(statistics.infinities()).isEqualTo(5);
        assertThat(statistics.nans()).isEqualTo(6);
        assertThat(statistics.finite()).isEqualTo(9);
        assertThat(statistics.minimum()).isZero();
        assertThat(statistics.maximum()).isOne();
        assertThat(statistics.quantile(0.5)).isEqualTo(0.5);
        assertThat(statistics.remark()).isPresent();
    }
}
