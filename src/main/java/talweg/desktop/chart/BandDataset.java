package talweg.desktop.chart;

import org.jfree.data.xy.AbstractIntervalXYDataset;

/// The bands of a course. Two series for each: up to k and beyond k.
final class BandDataset extends AbstractIntervalXYDataset {
    private static final long serialVersionUID = 1;

    private final transient Course course;

    BandDataset(Course course) {
        this.course = course;
    }

    private Course.Band band(int series) {
        return course.bands().get(series / 2);
    }

    /// The place of the last iteration that is not beyond k.
    private int present(int series) {
        int[] k = band(series).k();
        int place = java.util.Arrays.binarySearch(k, course.k());
        return place >= 0 ? place : Math.max(0, -place - 2);
    }

    private int place(int series, int item) {
        return series % 2 == 0 ? item : present(series) + item;
    }

    @Override
    public int getSeriesCount() {
        return 2 * course.bands().size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        boolean past = series % 2 == 0;
        return past ? present(series) + 1 : course.future() ? band(series).k().length - present(series) : 0;
    }

    @Override
    public Number getX(int series, int item) {
        return band(series).k()[place(series, item)];
    }

    @Override
    public Number getY(int series, int item) {
        return getStartY(series, item);
    }

    @Override
    public Number getStartX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getEndX(int series, int item) {
        return getX(series, item);
    }

    @Override
    public Number getStartY(int series, int item) {
        return course.range().place(band(series).low()[place(series, item)]);
    }

    @Override
    public Number getEndY(int series, int item) {
        return course.range().place(band(series).high()[place(series, item)]);
    }
}
