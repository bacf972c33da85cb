package talweg.field.calculus;

/// A place where ∇f vanishes, or where f has an extreme value without a gradient.
///
/// @param model the function there; for a kink, the derivatives on one of its sides
/// @param kind what f does around it
/// @param form how sure its kind follows from the Hessian
public record StationaryPoint(LocalModel model, Kind kind, Form form) {
    /// What f does around the point.
    public enum Kind {
        /// No value nearby is lower.
        MINIMUM,
        /// No value nearby is higher.
        MAXIMUM,
        /// Some values nearby are lower and some are higher.
        SADDLE,
        /// Around it f is the same, but for rounding.
        LEVEL
    }

    /// What sort of stationary point it is.
    public enum Form {
        /// The Hessian is regular, and the signs of its eigenvalues decide.
        REGULAR,
        /// An eigenvalue of the Hessian is 0 as far as can be told; the values around the point were looked at.
        DEGENERATE,
        /// It is not isolated: one of the points of a curve or an area where ∇f = 0, such as the floor of a
        /// valley.
        NOT_ISOLATED,
        /// f is not differentiable there; the values around the point were looked at.
        KINK,
        /// One of the points of a curve on which f is not differentiable.
        KINKED_CURVE
    }

    /// Where it is.
    public double x() {
        return model.x();
    }

    /// Where it is.
    public double y() {
        return model.y();
    }

    /// f there.
    public double value() {
        return model.value();
    }
}
