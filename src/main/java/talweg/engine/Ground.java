package talweg.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.DomainPoints;
import talweg.method.Figures;
import talweg.method.Objective;
import talweg.method.Spectrum;

/// What the ground is like at a point. Lengths are measured by half the width of the domain and heights by how much
/// lower f is elsewhere, so that nothing depends on the units of x or of f.
///
/// - *Near a stationary point*: the quadratic model has one within a thousandth of that length. Its kind is told by the
///   signs of the eigenvalues of H.
/// - *On a plateau*: over that length neither ∇f nor H would change f by more than a hundredth of that height. A small
///   gradient alone says nothing: near every minimum it is small, too.
final class Ground {
    /// Relative to half the width of the domain.
    private static final double NEAR = 1e-3;

    /// Nearer than this one may say that the point is there.
    private static final double HERE = 1e-9;

    /// Relative to the height.
    private static final double FLAT = 1e-2;

    /// Of values of f, relative to the larger.
    private static final double ROUNDING = 1e-9;

    /// Of the rounding inside a formula, relative to the range of f.
    private static final double CANCELLATION = 1e-12;

    /// A slope that is 0 but for rounding, relative to the largest curvature times the length.
    private static final double NO_SLOPE = 1e-12;

    /// Numbers of a list that are written out.
    private static final int WRITTEN_OUT = 4;

    private final double reach;
    private final double value;
    private final double gradientNorm;
    private final Spectrum spectrum;
    private final double lowest;
    private final double highest;
    private final double[] lowestPoint;

    private Ground(Objective objective, double value, Spectrum spectrum, Workspace workspace) {
        this.reach = objective.domain().width() / 2;
        this.value = value;
        this.gradientNorm = Norms.of(spectrum.slopes());
        this.spectrum = spectrum;
        double[][] points = DomainPoints.of(objective.domain());
        Result result = Result.allocate(Demand.VALUE, points.length, points[0].length);
        objective
                .function()
                .evaluate(
                        Demand.VALUE,
                        points,
                        objective.parameters(),
                        objective.sample(0, 0),
                        0,
                        points[0].length,
                        result,
                        workspace);
        int best = lowest(result.value());
        this.lowest = best < 0 ? Double.NaN : result.value()[best];
        this.highest =
                Arrays.stream(result.value()).filter(Double::isFinite).max().orElse(Double.NaN);
        this.lowestPoint = Arrays.stream(points)
                .mapToDouble(axis -> axis[Math.max(best, 0)])
                .toArray();
    }

    private static int lowest(double... values) {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i]) && (best < 0 || values[i] < values[best])) {
                best = i;
            }
        }
        return best;
    }

    /// What there is to say of a point that is not moving any more; empty if it is a slope like others.
    ///
    /// @param value f there
    /// @param step the length of the step that led there
    static Optional<Finding> at(Objective objective, double[] point, double value, double step, Workspace workspace) {
        if (step > NEAR * objective.domain().width() / 2) {
            return Optional.empty();
        }
        return Spectrum.of(objective, point, workspace)
                .flatMap(spectrum -> new Ground(objective, value, spectrum, workspace).finding());
    }

    private Optional<Finding> finding() {
        if (isPlateau()) {
            return Optional.of(Finding.of(
                    Situation.PLATEAU,
                    "finding.plateau",
                    Figures.plain(gradientNorm),
                    eigenvalues(),
                    Figures.plain(value),
                    Figures.plain(lowest),
                    Figures.tuple(lowestPoint)));
        }
        double distance = spectrum.distance(NO_SLOPE * spectrum.largest() * reach);
        return distance <= NEAR * reach ? Optional.of(stationary(distance)) : Optional.empty();
    }

    private boolean isPlateau() {
        double height = value - lowest;
        return height > ROUNDING * Math.max(Math.abs(value), Math.abs(lowest))
                && gradientNorm * reach <= FLAT * height
                && spectrum.largest() / 2 * reach * reach <= FLAT * height;
    }

    private Finding stationary(double distance) {
        double least = spectrum.eigenvalues()[0];
        double most = spectrum.eigenvalues()[spectrum.eigenvalues().length - 1];
        String away = Figures.plain(distance);
        boolean here = distance <= HERE * reach;
        if (least < 0 && most > 0) {
            return Finding.of(Situation.SADDLE, here ? "finding.saddle" : "finding.saddle-near", eigenvalues(), away);
        }
        if (least == 0 || most == 0) {
            return Finding.of(Situation.DEGENERATE, "finding.degenerate", eigenvalues());
        }
        if (most < 0) {
            return Finding.of(
                    Situation.MAXIMUM, here ? "finding.maximum" : "finding.maximum-near", eigenvalues(), away);
        }
        if (isLowerElsewhere()) {
            return Finding.of(
                    Situation.LOCAL_MINIMUM,
                    here ? "finding.local-minimum" : "finding.local-minimum-near",
                    eigenvalues(),
                    away,
                    Figures.plain(lowest),
                    Figures.tuple(lowestPoint));
        }
        return Finding.of(Situation.MINIMUM, here ? "finding.minimum" : "finding.minimum-near", eigenvalues(), away);
    }

    /// Lower than the minimum of the quadratic model by more than that may be wrong.
    private boolean isLowerElsewhere() {
        double doubt = ROUNDING * Math.max(Math.abs(value), Math.abs(lowest)) + CANCELLATION * (highest - lowest);
        return lowest < value - 2 * spectrum.height() - doubt;
    }

    private String eigenvalues() {
        return eigenvalues(spectrum);
    }

    /// Those of a large matrix only at both ends.
    static String eigenvalues(Spectrum spectrum) {
        double[] all = spectrum.eigenvalues();
        Stream<String> written = all.length <= WRITTEN_OUT
                ? DoubleStream.of(all).mapToObj(Figures::plain)
                : Stream.of(Figures.plain(all[0]), Figures.plain(all[1]), "…", Figures.plain(all[all.length - 1]));
        return written.collect(Collectors.joining(", "));
    }
}
