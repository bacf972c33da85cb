package talweg.engine.race;

import java.util.stream.DoubleStream;
import talweg.engine.Evaluations;

/// What the evaluations of each kind cost, in evaluations of f.
///
/// @param value of f(x)
/// @param gradient of ∇f(x)
/// @param hessian of H(x)
/// @param product of H(x)·v
public record Weights(double value, double gradient, double hessian, double product) {
    /// None is negative, and something costs something.
    public Weights {
        double[] all = {value, gradient, hessian, product};
        if (DoubleStream.of(all).anyMatch(weight -> !(weight >= 0 && weight < Double.POSITIVE_INFINITY))
                || DoubleStream.of(all).sum() == 0) {
            throw new IllegalArgumentException("weights are finite, from 0 on, and not all 0");
        }
    }

    /// The usual ones: a gradient as much as a value, since reverse accumulation makes it for a small multiple of that
    /// whatever n is (Baur and Strassen, 1983); a product H·v as a gradient (Pearlmutter, 1994); a Hessian as its n
    /// columns.
    public static Weights standard(int dimension) {
        return new Weights(1, 1, dimension, 1);
    }

    /// What all of `asked` cost together.
    public double cost(Evaluations asked) {
        return value * asked.values()
                + gradient * asked.gradients()
                + hessian * asked.hessians()
                + product * asked.products();
    }

    /// The smallest cost of anything that is not free.
    double least() {
        return DoubleStream.of(value, gradient, hessian, product)
                .filter(weight -> weight > 0)
                .min()
                .orElseThrow();
    }
}
