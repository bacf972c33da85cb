package talweg.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jfree.data.xy.AbstractXYDataset;

/// The lines of a course. Two series for each: up to k and beyond k.
final class CourseDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1;

    /// Long lines are gone through once for each width, not once for each k. Found by identity, as arrays are.
    static final class Thinned {
        private final Map<double[], Points> points = new WeakHashMap<>();
        private int columns;

        Points of(Course.Line line, int wanted) {
            if (wanted != columns) {
                points.clear();
                columns = wanted;
            }
            return points.computeIfAbsent(line.values(), _ -> Points.of(line, wanted));
        }
    }

    private final transient List<Points> series = new ArrayList<>();
    private final transient ValueRange range;

    /// @param thinned remembers the points of lines
    /// @param columns about as many as the chart has pixels
    CourseDataset(Course course, Thinned thinned, int columns) {
        range = course.range();
        for (Course.Line line : course.lines()) {
            int present = line.upTo(course.k());
            Points whole = thinned.of(line, columns);
            if (present == 0) {
                series.add(new Points(new double[0], new double[0]));
                series.add(course.future() ? whole : new Points(new double[0], new double[0]));
                continue;
            }
            double k = line.k()[present - 1];
            double value = line.values()[present - 1];
            series.add(whole.until(k, value));
            series.add(course.future() ? whole.from(k, value) : new Points(new double[0], new double[0]));
        }
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int index) {
        return index;
    }

    @Override
    public int getItemCount(int index) {
        return series.get(index).k().length;
    }

    @Override
    public Number getX(int index, int item) {
        return getXValue(index, item);
    }

    @Override
    public Number getY(int index, int item) {
        return getYValue(index, item);
    }

    @Override
    public double getXValue(int index, int item) {
        return series.get(index).k()[item];
    }

    @Override
    public double getYValue(int index, int item) {
        return range.place(series.get(index).values()[item]);
    }
}
