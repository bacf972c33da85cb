package talweg.field.calculus;

/// The learning rates at which gradient descent on the second-order model changes its behaviour: up to 1/λ_max
/// it approaches the minimum along the steepest eigenvector without crossing it, up to 2/λ_max it approaches it
/// in ever smaller leaps from side to side, beyond that it flies away (Polyak 1987, section 1.4).
///
/// @param lambda λ_max, the largest eigenvalue of the Hessian
public record RateLimits(double lambda) {
    /// At a point.
    public static RateLimits of(LocalModel model) {
        return new RateLimits(model.curvatures().high());
    }

    /// Whether f bends up in some direction, so that there are limits. Otherwise it bends up nowhere: no rate
    /// leaps over a valley, because there is none, and every rate leads away or nowhere.
    public boolean exist() {
        return lambda > 0;
    }

    /// 1/λ_max; +∞ if there are no limits, NaN if the Hessian is not finite.
    public double monotone() {
        return limit(1);
    }

    /// 2/λ_max; +∞ if there are no limits, NaN if the Hessian is not finite.
    public double stable() {
        return limit(2);
    }

    private double limit(double numerator) {
        return lambda <= 0 ? Double.POSITIVE_INFINITY : numerator / lambda;
    }

    /// 1 − αλ_max: what one step of rate α makes of the distance along the steepest eigenvector.
    public double factor(double rate) {
        return 1 - rate * lambda;
    }
}
