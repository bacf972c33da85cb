package talweg.figure.graph;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import talweg.field.calculus.Landscape;
import talweg.figure.Box;
import talweg.figure.Ticks;
import talweg.figure.Viewport;
import talweg.function.Workspace;

/// Follows a function of one variable: a point on each pixel, and more where a straight line between two would be seen
/// to leave the curve, at kinks, poles and the borders of where f is defined. All new points of a round are evaluated
/// at once.
final class GraphSampling {
    /// Pixels between round numbers, at least.
    private static final int ROUND = 8;

    /// Halvings of a pixel.
    private static final int ROUNDS = 10;

    /// Pixels that a corner may stand off the line past it.
    private static final double FLAT = 0.15;

    /// Pixels from point to point upwards: what rises more may be a jump.
    private static final double STEEP = 4;

    /// An oscillation without end, as of sin(1/x), stops here.
    private static final int MOST = 30_000;

    /// Halvings by which a jump is told from a steep rise.
    private static final int TRIALS = 8;

    /// What is left of a step of f that is no jump, after those, at most: a cube root keeps a sixth.
    private static final double STAYS = 0.5;

    private final Landscape landscape;
    private final Viewport view;
    private final Workspace workspace;
    private double[] x;
    private double[] y;

    GraphSampling(Landscape landscape, Viewport view, Workspace workspace) {
        this.landscape = landscape;
        this.view = view;
        this.workspace = workspace;
    }

    Graph graph() {
        x = places();
        y = values(x);
        for (int round = 0; round < ROUNDS && x.length < MOST; round++) {
            int[] coarse = coarse();
            if (coarse.length == 0) {
                break;
            }
            refine(coarse);
        }
        separate();
        return new Graph(landscape, view, x, y);
    }

    /// A point on each pixel, and round numbers: there are the holes that people make, as of sin(x)/x at 0.
    private double[] places() {
        Box frame = view.frame();
        int last = Math.clamp(Math.round(frame.width()), 2, 8000);
        DoubleStream pixels =
                IntStream.rangeClosed(0, last).mapToDouble(i -> view.toX(frame.x() + frame.width() * i / last));
        DoubleStream round = Ticks.between(view.toX(frame.x()), view.toX(frame.right()), last / ROUND).stream()
                .mapToDouble(Ticks.Tick::value);
        return DoubleStream.concat(pixels, round).sorted().distinct().toArray();
    }

    private double[] values(double[] places) {
        double[] values = landscape.values(new double[][] {places}, workspace);
        return Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
    }

    /// The pieces, by their first points, that are to be halved.
    private int[] coarse() {
        boolean[] wanted = new boolean[x.length];
        for (int i = 0; i + 1 < x.length; i++) {
            if (Double.isNaN(y[i]) != Double.isNaN(y[i + 1]) || Math.abs(pixel(i + 1) - pixel(i)) > STEEP) {
                wanted[i] = true;
            }
            if (i > 0 && isCorner(i)) {
                wanted[i - 1] = true;
                wanted[i] = true;
            }
        }
        return IntStream.range(0, x.length - 1)
                .filter(i -> wanted[i] && x[i] < (x[i] + x[i + 1]) / 2 && (x[i] + x[i + 1]) / 2 < x[i + 1])
                .toArray();
    }

    /// Whether the line past point i would be seen to miss it; far outside the view nothing is seen.
    private boolean isCorner(int i) {
        double before = (x[i] - x[i - 1]) * view.pixelsPerX();
        double after = (x[i + 1] - x[i]) * view.pixelsPerX();
        double rise = pixel(i) - pixel(i - 1);
        double fall = pixel(i + 1) - pixel(i);
        double whole = Math.hypot(before + after, rise + fall);
        return Math.abs(rise * after - fall * before) > FLAT * whole;
    }

    private double pixel(int i) {
        double height = view.frame().height();
        return Math.clamp(view.toPixelY(y[i]) - view.frame().y(), -height, 2 * height);
    }

    private void refine(int[] pieces) {
        double[] middles =
                IntStream.of(pieces).mapToDouble(i -> (x[i] + x[i + 1]) / 2).toArray();
        double[] values = values(middles);
        double[] finerX = new double[x.length + pieces.length];
        double[] finerY = new double[finerX.length];
        int next = 0;
        for (int i = 0; i < x.length; i++) {
            finerX[i + next] = x[i];
            finerY[i + next] = y[i];
            if (next < pieces.length && pieces[next] == i) {
                finerX[i + next + 1] = middles[next];
                finerY[i + next + 1] = values[next];
                next++;
            }
        }
        x = finerX;
        y = finerY;
    }

    /// Puts a gap into each jump.
    private void separate() {
        int[] jumps = IntStream.range(0, x.length - 1).filter(this::isJump).toArray();
        refine(jumps);
        for (int i = 0; i < jumps.length; i++) {
            y[jumps[i] + i + 1] = Double.NaN;
        }
    }

    /// Whether f makes a step here that stays as high however near one looks.
    private boolean isJump(int i) {
        double narrow = 2 / (view.pixelsPerX() * (1 << ROUNDS - 1));
        double high = 1 / view.pixelsPerY();
        if (!(x[i + 1] - x[i] <= narrow) || !(Math.abs(y[i + 1] - y[i]) > high)) {
            return false;
        }
        double low = x[i];
        double up = x[i + 1];
        double left = y[i];
        double right = y[i + 1];
        for (int trial = 0; trial < TRIALS; trial++) {
            double middle = (low + up) / 2;
            double value = values(new double[] {middle})[0];
            if (Double.isNaN(value)) {
                return true;
            }
            if (Math.abs(value - left) > Math.abs(right - value)) {
                up = middle;
                right = value;
            } else {
                low = middle;
                left = value;
            }
        }
        return Math.abs(right - left) > STAYS * Math.abs(y[i + 1] - y[i]);
    }
}
