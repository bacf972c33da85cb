package talweg.engine.pad;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.function.Workspace;
import talweg.method.GradientDescent;
import talweg.method.Method;
import talweg.method.Momentum;
import talweg.method.Nesterov;
import talweg.method.Objective;
import talweg.method.Setting;
import talweg.method.Spectrum;

/// What the eigenvalues of the Hessian at a minimum say about settings: near it, f is nearly a quadratic, and on a
/// quadratic the step of a linear method multiplies each coordinate of the state by numbers that depend on α λ alone.
///
/// @param point where
/// @param least the smallest eigenvalue, at least 0
/// @param largest the largest, above 0
public record Theory(double[] point, double least, double largest) {
    /// Keeps its own copy.
    public Theory {
        point = point.clone();
    }

    /// The settings that come nearest per step in the worst case, on a quadratic with these eigenvalues.
    ///
    /// @param rate α*
    /// @param momentum μ*; empty for gradient descent
    /// @param factor by which the error shrinks in a step, in the long run
    public record Optimum(double rate, OptionalDouble momentum, double factor) {}

    /// At `point`; empty where f does not bend upwards in all directions.
    public static Optional<Theory> at(Objective objective, double[] point) {
        return Spectrum.of(objective, point, new Workspace())
                .map(Spectrum::eigenvalues)
                .filter(values -> values[0] >= 0 && values[values.length - 1] > 0)
                .map(values -> new Theory(point, values[0], values[values.length - 1]));
    }

    /// The largest rate with which `method` stays at the minimum, its other settings being as they are; empty where no
    /// rule is known, or clipping holds any rate back.
    public OptionalDouble limit(Method method) {
        boolean clipped =
                method.rate().isPresent() && method.setting("clip") instanceof Setting.Number(double clip) && clip > 0;
        boolean steady = method.rate().filter(rate -> rate.isConstant()).isPresent();
        return clipped || !steady ? OptionalDouble.empty() : method.stableRate(largest);
    }

    /// κ = L/μ.
    public double condition() {
        return largest / least;
    }

    /// The best settings, in the notation of `method`; empty where no rule is known or an eigenvalue is 0.
    ///
    /// Gradient descent: α = 2/(L + μ). Heavy ball: α = 4/(√L + √μ)², μ = ((√κ − 1)/(√κ + 1))² (Polyak, 1964).
    /// Nesterov: α = 4/(3L + μ), μ = (√(3κ + 1) − 2)/(√(3κ + 1) + 2) (Lessard, Recht and Packard, 2016, Table 1).
    public Optional<Optimum> optimum(Method method) {
        if (!(least > 0) || !method.changes().isEmpty()) {
            return Optional.empty();
        }
        return switch (method) {
            case GradientDescent _ -> Optional.of(descent());
            case Momentum ball -> Optional.of(polyak(ball));
            case Nesterov _ -> Optional.of(nesterov());
            default -> Optional.empty();
        };
    }

    private Optimum descent() {
        return new Optimum(2 / (largest + least), OptionalDouble.empty(), (condition() - 1) / (condition() + 1));
    }

    private Optimum polyak(Momentum ball) {
        double root = Math.sqrt(condition());
        double factor = (root - 1) / (root + 1);
        double momentum = factor * factor;
        double rate = 4 / Math.pow(Math.sqrt(largest) + Math.sqrt(least), 2);
        // A gradient counts for less where it is damped or averaged: the limits say how much.
        double plain = 2 * (1 + momentum) / largest;
        double here = ball.with("momentum", new Setting.Number(momentum))
                .stableRate(largest)
                .orElse(plain);
        return new Optimum(rate * here / plain, OptionalDouble.of(momentum), factor);
    }

    private Optimum nesterov() {
        double root = Math.sqrt(3 * condition() + 1);
        return new Optimum(4 / (3 * largest + least), OptionalDouble.of((root - 2) / (root + 2)), 1 - 2 / root);
    }
}
