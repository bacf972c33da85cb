package talweg.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import talweg.figure.MethodStyle;
import talweg.session.Measure;

class CourseTest {
    @Test
    void whatLiesBeyondThePresentIsASeriesOfItsOwn() {
        CourseDataset data = data(course(2, true, 8, 4, 2, 1));
        assertThat(data.getSeriesCount()).isEqualTo(2);
        assertThat(values(data, 0)).containsExactly(8, 4, 2);
        assertThat(values(data, 1)).containsExactly(2, 1);
    }

    @Test
    void theFutureCanBeHidden() {
        assertThat(data(course(2, false, 8, 4, 2, 1)).getItemCount(1)).isZero();
    }

    @Test
    void noPeakIsLostInALongRun() {
        CourseDataset data = data(course(99_999, true, longRun()));
        assertThat(data.getItemCount(0)).isLessThan(1000);
        assertThat(values(data, 0)).contains(1e6);
    }

    @Test
    void aLongRunIsCutExactlyAtThePresent() {
        CourseDataset data = data(course(12_345, true, longRun()));
        int last = data.getItemCount(0) - 1;
        assertThat(data.getXValue(0, last)).isEqualTo(12_345);
        assertThat(data.getXValue(1, 0)).isEqualTo(12_345);
        assertThat(values(data, 0)).doesNotContain(1e6);
        assertThat(values(data, 1)).contains(1e6);
    }

    @Test
    void zerosStandAtTheBottomOfAnAxisOfPowersOfTenAndArePointedAt() {
        Course course = course(1, true, 1, 0);
        assertThat(values(data(course), 0)[1]).isEqualTo(course.range().low());
        assertThat(Mark.of(course))
                .filteredOn(mark -> mark.kind() == Mark.Kind.BELOW)
                .extracting(Mark::k)
                .containsExactly(1.0);
    }

    @Test
    void whatRunsAwayLeavesTheChartAndIsPointedAt() {
        Course course = course(1, true, 1, 1e300);
        assertThat(course.range().high()).isEqualTo(1e6);
        assertThat(Mark.of(course)).extracting(Mark::kind).contains(Mark.Kind.ABOVE);
    }

    @Test
    void whatIsNotANumberIsAGap() {
        assertThat(values(data(course(2, true, 1, Double.NaN, 1)), 0)[1]).isNaN();
    }

    @Test
    void aRunWhoseNumbersEndIsPointedAtUnlessItsEndIsHidden() {
        Course.Line broken = new Course.Line(
                MethodStyle.of(0), new int[] {0, 1, 2}, new double[] {1, 2, 4}, new int[0], false, true);
        assertThat(Mark.of(course(2, true, broken))).extracting(Mark::kind).contains(Mark.Kind.BROKEN);
        assertThat(Mark.of(course(1, false, broken))).extracting(Mark::kind).doesNotContain(Mark.Kind.BROKEN);
    }

    @Test
    void valuesThatAreNotPositiveAreNothingToPlot() {
        assertThat(course(1, true, 0, 0).isEmpty()).isTrue();
        assertThat(course(1, true, 0, 1).isEmpty()).isFalse();
    }

    private static double[] longRun() {
        return IntStream.range(0, 100_000)
                .mapToDouble(k -> k == 77_777 ? 1e6 : 1)
                .toArray();
    }

    private static CourseDataset data(Course course) {
        return new CourseDataset(course, new CourseDataset.Thinned(), 200);
    }

    private static double[] values(CourseDataset data, int series) {
        return IntStream.range(0, data.getItemCount(series))
                .mapToDouble(i -> data.getYValue(series, i))
                .toArray();
    }

    private static Course course(int k, boolean future, double... values) {
        int[] ks = IntStream.range(0, values.length).toArray();
        return course(k, future, new Course.Line(MethodStyle.of(0), ks, values));
    }

    private static Course course(int k, boolean future, Course.Line line) {
        ValueRange range = ValueRange.of(Measure.OBJECTIVE, List.of(line), seen -> seen.values().length);
        return new Course(Measure.OBJECTIVE, "f", "f", range, List.of(line), line.k().length - 1, k, future);
    }
}
