package talweg.method;

/// Whether a lane has come to rest.
final class Rest {
    private Rest() {}

    static boolean of(Method method, State state, int lane, double epsilon) {
        if (method.seesValuesAlone()) {
            return method.extent(state, lane) <= epsilon;
        }
        Method here = method.at(state.k());
        boolean knowsGradient = here.asks() && here.demand().gradient();
        if (knowsGradient && !isAllWithin(state.of(Column.GRADIENT), lane, epsilon)) {
            return false;
        }
        if (knowsGradient && !(norm(state.of(Column.GRADIENT), lane) <= epsilon)) {
            return false;
        }
        for (Quantity quantity : here.quantities()) {
            if (quantity instanceof Quantity.Displacement velocity
                    && !(velocity.inGradientUnits(norm(state.of(velocity.column()), lane), state.rate()) <= epsilon)) {
                return false;
            }
        }
        return true;
    }

    /// A length is at least its longest side: nearly always this is known without a root.
    private static boolean isAllWithin(double[][] vector, int lane, double epsilon) {
        for (double[] coordinate : vector) {
            if (!(Math.abs(coordinate[lane]) <= epsilon)) {
                return false;
            }
        }
        return true;
    }

    static double norm(double[][] vector, int lane) {
        double norm = 0;
        for (double[] coordinate : vector) {
            norm = Math.hypot(norm, coordinate[lane]);
        }
        return norm;
    }
}
