package talweg.session;

import java.util.Arrays;
import talweg.field.GraphRange;
import talweg.field.calculus.Landscape;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Finds a start for a function that comes without one: a place where f and ∇f are finite and the gradient is not 0,
/// so that every method moves.
///
/// Candidates fill the domain evenly by the additive recurrence of M. Roberts (2018), "The unreasonable effectiveness
/// of
/// quasirandom sequences"; before them comes one at a tenth and four fifths of the axes, which suits most functions:
/// far
/// from the middle, on no axis of symmetry.
final class StartChoice {
    private static final int CANDIDATES = 256;

    /// Starts are read aloud: they lie on hundredths of the domain's width.
    private static final double PARTS = 100;

    /// On a single axis the candidates stand in a row, a hundredth apart, from a tenth of it to nine.
    private static final int ALONG = 81;

    /// A place this much flatter than nine tenths of the others are at most is a plateau, where nothing would be
    /// seen.
    private static final double FLAT = 1e-3;

    private StartChoice() {}

    /// The start; the middle of the domain if f is finite nowhere or flat everywhere.
    static Point of(RealFunction function, double[] parameters, Domain domain) {
        int n = function.dimension();
        double[][] points = candidates(domain);
        Result result = Result.allocate(Demand.VALUE_AND_GRADIENT, n, CANDIDATES);
        function.evaluate(
                Demand.VALUE_AND_GRADIENT, points, parameters, Sample.NONE, 0, CANDIDATES, result, new Workspace());
        double[] slopes = slopes(result);
        if (n == 1) {
            leaveOutWhatAGraphLeavesOut(slopes, result.value(), new Landscape(function, parameters), domain);
        }
        double[] steep =
                Arrays.stream(slopes).filter(slope -> slope > 0).sorted().toArray();
        double least = steep.length == 0 ? Double.NaN : FLAT * steep[steep.length * 9 / 10];
        for (int lane = 0; lane < CANDIDATES; lane++) {
            if (slopes[lane] > 0 && slopes[lane] >= least) {
                return point(points, lane);
            }
        }
        return new Point(domain.axes().stream().map(Domain.Range::center).toList());
    }

    /// A start on a graph is to be seen.
    private static void leaveOutWhatAGraphLeavesOut(
            double[] slopes, double[] values, Landscape landscape, Domain domain) {
        Domain.Range seen = GraphRange.of(landscape, domain.axis(0));
        for (int lane = 0; lane < CANDIDATES; lane++) {
            if (values[lane] < seen.low() || values[lane] > seen.high()) {
                slopes[lane] = 0;
            }
        }
    }

    /// ‖∇f‖ at each candidate; 0 where f or ∇f is not finite.
    private static double[] slopes(Result result) {
        double[] slopes = new double[CANDIDATES];
        for (int lane = 0; lane < CANDIDATES; lane++) {
            double slope = 0;
            for (double[] row : result.gradient()) {
                slope = Math.hypot(slope, row[lane]);
            }
            boolean finite = Double.isFinite(slope) && Double.isFinite(result.value()[lane]);
            slopes[lane] = finite ? slope : 0;
        }
        return slopes;
    }

    private static double[][] candidates(Domain domain) {
        int n = domain.axes().size();
        double root = root(n);
        double[][] points = new double[n][CANDIDATES];
        if (n == 1) {
            Arrays.setAll(points[0], lane -> at(domain.axis(0), 0.1 + lane % ALONG / PARTS));
            return points;
        }
        double step = 1;
        for (int i = 0; i < n; i++) {
            step /= root;
            points[i][0] = at(domain.axis(i), i % 2 == 0 ? 0.1 : 0.8);
            for (int lane = 1; lane < CANDIDATES; lane++) {
                double place = 0.5 + step * lane;
                points[i][lane] = at(domain.axis(i), place - Math.floor(place));
            }
        }
        return points;
    }

    private static double at(Domain.Range axis, double part) {
        double hundredths = Math.rint(part * PARTS);
        return axis.low() * ((PARTS - hundredths) / PARTS) + axis.high() * (hundredths / PARTS);
    }

    /// The positive solution of r^(n+1) = r + 1; the golden ratio for n = 1.
    private static double root(int n) {
        double root = 2;
        for (int i = 0; i < 60; i++) {
            root = Math.pow(1 + root, 1.0 / (n + 1));
        }
        return root;
    }

    private static Point point(double[][] points, int lane) {
        return Point.of(Arrays.stream(points).mapToDouble(row -> row[lane]).toArray());
    }
}
