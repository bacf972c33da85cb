package talweg.desktop.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/// Marks, each a series of one point, since each looks different.
final class MarkDataset extends AbstractXYDataset {
    private static final long serialVersionUID = 1;

    private final transient List<Mark> marks;

    MarkDataset(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    @Override
    public int getSeriesCount() {
        return marks.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int index) {
        return index;
    }

    @Override
    public int getItemCount(int index) {
        return 1;
    }

    @Override
    public Number getX(int index, int item) {
        return marks.get(index).k();
    }

    @Override
    public Number getY(int index, int item) {
        return marks.get(index).value();
    }
}
