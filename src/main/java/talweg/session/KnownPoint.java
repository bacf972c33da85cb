package talweg.session;

/// A stationary point, or a minimum on the border, that the literature knows of a sample function.
///
/// @param kind what it is
/// @param at where it is
/// @param value f there
/// @param global whether no value in the domain is lower; only for minima
/// @param smoothAtMinimum whether f is twice differentiable there; a kink or a cone is not
/// @param boundary whether it lies on the border of the domain, where ∇f need not vanish
public record KnownPoint(Kind kind, Point at, double value, boolean global, boolean smoothAtMinimum, boolean boundary) {
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
