package talweg.field.calculus;

/// Where a search ended, in units of the domain.
///
/// @param u the place
/// @param v the place
/// @param value f there
/// @param slope ‖∇f‖ there, in units of the domain
record Place(double u, double v, double value, double slope) {
    double distance(Place other) {
        return Math.hypot(u - other.u, v - other.v);
    }
}
