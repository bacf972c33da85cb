package talweg.method;

/// Sorts the points of one lane by their values, the least first; equals keep their order.
final class Ranking {
    private Ranking() {}

    /// Sorts points and values alike.
    ///
    /// @param points one after the other, n arrays each
    /// @param values one array for each point
    static void sort(double[][] points, double[][] values, int lane) {
        sort(points, values, values, lane);
    }

    /// Sorts points, values, and what else belongs to each point, one array each.
    static void sort(double[][] points, double[][] values, double[][] companions, int lane) {
        int n = points.length / values.length;
        for (int j = 1; j < values.length; j++) {
            for (int i = j; i > 0 && values[i][lane] < values[i - 1][lane]; i--) {
                swap(values, i, i - 1, lane);
                if (companions != values) {
                    swap(companions, i, i - 1, lane);
                }
                for (int c = 0; c < n; c++) {
                    swap(points, i * n + c, (i - 1) * n + c, lane);
                }
            }
        }
    }

    private static void swap(double[][] arrays, int a, int b, int lane) {
        double number = arrays[a][lane];
        arrays[a][lane] = arrays[b][lane];
        arrays[b][lane] = number;
    }

    /// The place of the least value in one lane, the first of equals.
    static int least(double[][] values, int lane) {
        int least = 0;
        for (int j = 1; j < values.length; j++) {
            least = values[j][lane] < values[least][lane] ? j : least;
        }
        return least;
    }
}
