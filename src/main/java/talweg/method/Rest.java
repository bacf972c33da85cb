package talweg.method;

/// Whether a lane has come to rest.
final class Rest {
    private Rest() {}

    static boolean of(Method method, State state, int lane, double epsilon) {
        if (method.seesValuesAlone()) {
            return method.extent(state, lane) <= epsilon;
        }
        if (state.has(Column.GRADIENT) && !(norm(state.of(Column.GRADIENT), lane) <= epsilon)) {
            return false;
        }
        for (Quantity quantity : method.at(state.k()).quantities()) {
            if (quantity instanceof Quantity.Displacement velocity
                    && !(velocity.inGradientUnits(norm(state.of(velocity.column()), lane), state.rate()) <= epsilon)) {
                return false;
            }
        }
        return true;
    }

    private static double norm(double[][] vector, int lane) {
        double norm = 0;
        for (double[] coordinate : vector) {
            norm = Math.hypot(norm, coordinate[lane]);
        }
        return norm;
    }
}
