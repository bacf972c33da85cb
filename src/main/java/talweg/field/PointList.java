package talweg.field;

import java.util.Arrays;

/// Points in two arrays that grow.
final class PointList {
    private double[] x = new double[256];
    private double[] y = new double[256];
    private int size;

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
    }

    void addAll(PointList other) {
        for (int i = 0; i < other.size; i++) {
            add(other.x[i], other.y[i]);
        }
    }

    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            double px = x[i];
            double py = y[i];
            x[i] = x[j];
            y[i] = y[j];
            x[j] = px;
            y[j] = py;
        }
    }

    int size() {
        return size;
    }

    double[] x() {
        return Arrays.copyOf(x, size);
    }

    double[] y() {
        return Arrays.copyOf(y, size);
    }
}
