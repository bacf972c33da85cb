package talweg.session;

import java.util.Arrays;
import java.util.Optional;
import talweg.field.section.Section;

/// A stationary point, or a minimum on the border, that the literature knows of a sample function.
///
/// @param kind what it is
/// @param at where it is
/// @param value f there
/// @param global whether no value in the domain is lower; only for minima
/// @param smoothAtMinimum whether f is twice differentiable there; a kink or a cone is not
/// @param boundary whether it lies on the border of the domain, where ∇f need not vanish
public record KnownPoint(Kind kind, Point at, double value, boolean global, boolean smoothAtMinimum, boolean boundary) {
    /// Farther from a plane than this, measured by the size of its coordinates, a point is beside it.
    private static final double BESIDE = 1e-9;

    /// The same on a plane in the space of its coordinates; empty if it does not lie there. Of a function of one
    /// variable
    /// it is on the axis.
    public Optional<KnownPoint> on(Section plane) {
        double[] point = at.toArray();
        if (point.length <= 2 || point.length != plane.function().dimension()) {
            return Optional.of(this);
        }
        double size = Arrays.stream(point).map(Math::abs).max().orElse(0);
        return plane.distance(point) <= BESIDE * (1 + size)
                ? Optional.of(
                        new KnownPoint(kind, Point.of(plane.foot(point)), value, global, smoothAtMinimum, boundary))
                : Optional.empty();
    }

    /// What a stationary point is.
    public enum Kind {
        /// No value nearby is lower.
        MINIMUM,
        /// Lower one way, higher another.
        SADDLE,
        /// No value nearby is higher.
        MAXIMUM
    }
}
