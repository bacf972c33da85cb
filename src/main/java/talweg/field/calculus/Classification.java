package talweg.field.calculus;

import talweg.field.calculus.StationaryPoint.Form;
import talweg.field.calculus.StationaryPoint.Kind;
import talweg.function.Demand;
import talweg.function.Result;

/// What sort of stationary point a place is.
final class Classification {
    /// An eigenvalue of H this small beside the other one is 0 as far as can be told, in units of the domain.
    private static final double SINGULAR = 1e-10;

    /// How exactly a search knows its place, and with a margin: within that distance a regular H does not
    /// change much.
    private static final double UNCERTAINTY = 1e-7;

    /// The part of its smallest eigenvalue by which H may change there.
    private static final double CHANGE = 0.2;

    /// Circles on which the values around a place are looked at; the next one where the values do not differ.
    private static final double[] CIRCLES = {1e-5, 1e-3, 1e-2};

    private final UnitSquare square;

    Classification(UnitSquare square) {
        this.square = square;
    }

    /// Whether the Hessian decides: it is regular, stays so as far as the place is uncertain, and ∇f turns
    /// round the place as the signs of the eigenvalues demand.
    boolean regular(Place place) {
        double r = UNCERTAINTY;
        double[] u = {place.u(), place.u() + r, place.u() - r, place.u(), place.u()};
        double[] v = {place.v(), place.v(), place.v(), place.v() + r, place.v() - r};
        Result around = square.look(Demand.ALL, u, v);
        Curvatures here = UnitSquare.curvatures(around, 0);
        double one = Math.abs(here.low());
        double other = Math.abs(here.high());
        double least = Math.min(one, other);
        if (!(least > SINGULAR * Math.max(one, other))) {
            return false;
        }
        for (int lane = 1; lane < 5; lane++) {
            Curvatures there = UnitSquare.curvatures(around, lane);
            double change = Math.max(Math.abs(there.low() - here.low()), Math.abs(there.high() - here.high()));
            if (!(change <= CHANGE * least)) {
                return false;
            }
        }
        int expected = here.low() > 0 == here.high() > 0 ? 1 : -1;
        return circle(place, CIRCLES[0]).index() == expected
                || circle(place, UNCERTAINTY).index() == expected;
    }

    private Surroundings circle(Place place, double r) {
        return new Surroundings(square, place.u(), place.v(), r, place.value());
    }

    /// A place at which the Hessian is regular.
    StationaryPoint byHessian(Place place) {
        LocalModel model = model(place);
        Curvatures c = model.curvatures();
        Kind kind = c.low() > 0 ? Kind.MINIMUM : c.high() < 0 ? Kind.MAXIMUM : Kind.SADDLE;
        return new StationaryPoint(model, kind, Form.REGULAR);
    }

    /// An isolated place at which it is not.
    StationaryPoint byValues(Place place) {
        Form form = new KinkSearch(square).jumps(place) ? Form.KINK : Form.DEGENERATE;
        Kind kind = Kind.LEVEL;
        for (int i = form == Form.KINK ? 0 : 1; i < CIRCLES.length && kind == Kind.LEVEL; i++) {
            kind = circle(place, CIRCLES[i]).kind();
        }
        return new StationaryPoint(model(place), kind, form);
    }

    /// One place of a curve, or a kink, which may have no Hessian.
    StationaryPoint ofCurve(Place place, Form form) {
        LocalModel model = model(place);
        if (form != Form.NOT_ISOLATED) {
            return new StationaryPoint(model, circle(place, CIRCLES[0]).kind(), form);
        }
        Curvatures c = model.curvatures();
        double larger = Math.abs(c.low()) > Math.abs(c.high()) ? c.low() : c.high();
        Kind kind = larger > 0 ? Kind.MINIMUM : larger < 0 ? Kind.MAXIMUM : Kind.LEVEL;
        return new StationaryPoint(model, kind, form);
    }

    /// Whether all values close around a place are higher, or all are lower.
    boolean extreme(Place place) {
        Kind kind = circle(place, CIRCLES[0]).kind();
        return kind == Kind.MINIMUM || kind == Kind.MAXIMUM;
    }

    private LocalModel model(Place place) {
        return LocalModel.at(square.landscape(), square.x(place.u()), square.y(place.v()), square.workspace());
    }
}
