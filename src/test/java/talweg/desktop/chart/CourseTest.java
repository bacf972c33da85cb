package talweg.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import talweg.figure.MethodStyle;

class CourseTest {
    @Test
    void whatLiesBeyondThePresentIsASeriesOfItsOwn() {
        DecimatedDataset data = new DecimatedDataset(course(new double[] {8, 4, 2, 1}, 2, true), 100);
        assertThat(data.getSeriesCount()).isEqualTo(2);
        assertThat(IntStream.range(0, data.getItemCount(0)).mapToDouble(i -> data.getYValue(0, i)))
                .containsExactly(8.0, 4.0, 2.0);
        assertThat(IntStream.range(0, data.getItemCount(1)).mapToDouble(i -> data.getYValue(1, i)))
                .containsExactly(2.0, 1.0);
    }

    @Test
    void theFutureCanBeHidden() {
        assertThat(new DecimatedDataset(course(new double[] {8, 4, 2, 1}, 2, false), 100).getItemCount(1))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void noPeakIsLostInALongRun() {
        double[] values = IntStream.range(0, 100_000)
                .mapToDouble(k -> k == 77_777 ? 1e6 : 1)
                .toArray();
        DecimatedDataset data = new DecimatedDataset(course(values, 99_999, true), 200);
        assertThat(data.getItemCount(0)).isLessThan(1000);
        assertThat(IntStream.range(0, data.getItemCount(0))
                        .mapToDouble(i -> data.getYValue(0, i))
                        .max())
                .hasValue(1e6);
    }

    @Test
    void zerosStandOnTheFloorOfTheLogarithmicAxis() {
        DecimatedDataset data = new DecimatedDataset(course(new double[] {1, 0}, 1, true), 100);
        assertThat(data.getYValue(0, 1)).isEqualTo(DecimatedDataset.FLOOR);
    }

    @Test
    void valuesThatAreNotPositiveAreNothingToPlot() {
        assertThat(course(new double[] {0, 0}, 1, true).isEmpty()).isTrue();
        assertThat(course(new double[] {0, 1}, 1, true).isEmpty()).isFalse();
    }

    private static Course course(double[] values, int k, boolean future) {
        int[] ks = IntStream.range(0, values.length).toArray();
        Course.Line line = new Course.Line(MethodStyle.of(0), ks, values);
        return new Course("f", List.of(line), values.length - 1, k, future);
    }
}
