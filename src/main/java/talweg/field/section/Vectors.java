package talweg.field.section;

import java.util.Arrays;

/// Vectors of space.
final class Vectors {
    private Vectors() {}

    static double inner(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Without overflow on the way.
    static double norm(double[] vector) {
        double largest = 0;
        for (double coordinate : vector) {
            largest = Math.max(largest, Math.abs(coordinate));
        }
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double coordinate : vector) {
            sum += (coordinate / largest) * (coordinate / largest);
        }
        return largest * Math.sqrt(sum);
    }

    static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }
}
