package talweg.figure.cloud;

import talweg.figure.Argb;

/// How many points of a cloud there are at each pixel, on a logarithmic scale. Mutable, owned by one task.
final class Density {
    /// What a point of the present iterate counts; one of its way counts less.
    private static final int PRESENT = 8;

    private static final double FAINTEST = 0.22;

    /// From here on a pixel is so full that it glows.
    private static final double BRIGHT = 0.55;

    /// Where this part of all points is in one pixel, which would be taken for one of them, a disc says that there are
    /// more.
    private static final double CROWD = 1e-3;

    private final int columns;
    private final int rows;
    private final int[] counts;
    private int points;

    Density(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.counts = new int[columns * rows];
    }

    /// Counts points along the way from one iterate to the next.
    ///
    /// @param age 0 for the present iterate
    void count(
            Projection projection, double[] fromX, double[] fromY, double[] toX, double[] toY, double part, int age) {
        int weight = Math.max(1, PRESENT >> 2 * age);
        points = toX.length;
        for (int i = 0; i < toX.length; i++) {
            double px = projection.x(fromX[i] + part * (toX[i] - fromX[i]));
            double py = projection.y(fromY[i] + part * (toY[i] - fromY[i]));
            if (px >= 0 && px < columns && py >= 0 && py < rows) {
                counts[(int) py * columns + (int) px] += weight;
            }
        }
    }

    /// @param glow what the fullest pixels look like
    void paint(Canvas canvas, int argb, int glow) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double scale = 1 / Math.log1p((double) most / PRESENT);
        for (int pixel = 0; pixel < counts.length; pixel++) {
            if (counts[pixel] > 0) {
                double tone = Math.min(1, Math.log1p((double) counts[pixel] / PRESENT) * scale);
                double bright = Math.max(0, (tone - BRIGHT) / (1 - BRIGHT));
                int colour = bright > 0 ? Argb.over(Argb.fade(glow, bright), argb) : argb;
                canvas.over(pixel, colour, FAINTEST + (1 - FAINTEST) * tone);
            }
        }
        crowds(canvas, argb, glow);
    }

    private void crowds(Canvas canvas, int argb, int glow) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = counts[row * columns + column] / PRESENT;
                if (count > CROWD * points && isPeak(column, row)) {
                    double radius = Math.log10(count);
                    canvas.disc(column + 0.5, row + 0.5, radius, argb);
                    canvas.disc(column + 0.5, row + 0.5, 0.5 * radius, glow);
                }
            }
        }
    }

    private boolean isPeak(int column, int row) {
        int here = counts[row * columns + column];
        for (int r = Math.max(0, row - 2); r <= Math.min(rows - 1, row + 2); r++) {
            for (int c = Math.max(0, column - 2); c <= Math.min(columns - 1, column + 2); c++) {
                int other = counts[r * columns + c];
                if (4 * other > here && (r != row || c != column) && other >= here) {
                    return false;
                }
            }
        }
        return true;
    }
}
