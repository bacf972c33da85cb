package talweg.method;

import java.util.List;

/// The dogleg path (Powell, 1970; Nocedal and Wright, 2006, section 4.1): from x against the gradient to the minimum c
/// of the model along it, then straight to the minimum of the model, as far as δ allows. It needs a Hessian with
/// positive eigenvalues alone. Elsewhere the step goes against the gradient, to c or, if there is none or it is too
/// far, to the border: the Cauchy point.
final class Dogleg {
    /// ⟨g, g⟩/⟨g, Hg⟩, how far c is in gradients; ∞ where the model falls for ever.
    static final Column REACH = new Column("first_leg", "t", "t", Shape.LANE, false);

    static final Column CORNER = new Column("elbow", "c", "c", Shape.COORDINATE, false);

    /// The part of the way from c to the model's minimum.
    static final Column PART = new Column("bend", "τ", "\\tau", Shape.LANE, false);

    static final List<Column> COLUMNS = List.of(REACH, CORNER, PART, SecularEquation.STEP);

    private enum Place {
        AT_MINIMUM,
        BEHIND_CORNER,
        AT_CORNER,
        BEFORE_CORNER
    }

    private Dogleg() {}

    static List<Phase> phases() {
        return List.of(
                new Phase(
                        "dogleg-reach",
                        new Notation(
                                REACH,
                                "\\frac{\\left\\langle <g>, <g> \\right\\rangle}{\\left\\langle <g>, <h>\\,<g>"
                                        + " \\right\\rangle}",
                                "⟨<g>, <g>⟩ / ⟨<g>, <h> <g>⟩"),
                        Dogleg::reach),
                new Phase(
                        "dogleg-corner",
                        new Notation(CORNER, "<x> - <first_leg>\\,<g>", "<x> − <first_leg> <g>"),
                        state -> Lanes.any(state, (s, lane) -> s.lane(REACH)[lane] < Double.POSITIVE_INFINITY),
                        Dogleg::corner),
                new Phase(
                        "dogleg-part",
                        new Notation(
                                PART,
                                "\\tau : \\left\\| (\\tau - 1)\\,<first_leg>\\,<g> - \\tau\\,<d> \\right\\| = <radius>",
                                "τ : ‖(τ − 1) <first_leg> <g> − τ <d>‖ = <radius>"),
                        state -> anyIs(state, Place.BEHIND_CORNER),
                        Dogleg::part),
                step("dogleg-minimum", "-<d>", "−<d>", Place.AT_MINIMUM),
                step(
                        "dogleg-behind",
                        "(<bend> - 1)\\,<first_leg>\\,<g> - <bend>\\,<d>",
                        "(<bend> − 1) <first_leg> <g> − <bend> <d>",
                        Place.BEHIND_CORNER),
                step("dogleg-at-corner", "-<first_leg>\\,<g>", "−<first_leg> <g>", Place.AT_CORNER),
                step(
                        "dogleg-before",
                        "-\\frac{<radius>}{\\left\\|<g>\\right\\|}\\,<g>",
                        "−<radius> / ‖<g>‖ <g>",
                        Place.BEFORE_CORNER));
    }

    private static void reach(State state) {
        double[][] g = state.of(Column.GRADIENT);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double curvature = TrustTrial.curvature(state, g, lane);
            double square = Lanes.product(g, g, lane);
            state.lane(REACH)[lane] = square == 0 ? 0 : curvature > 0 ? square / curvature : Double.POSITIVE_INFINITY;
        }
    }

    private static void corner(State state) {
        double[][] c = state.of(CORNER);
        for (int i = 0; i < c.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                c[i][lane] =
                        state.of(Column.POINT)[i][lane] - state.lane(REACH)[lane] * state.of(Column.GRADIENT)[i][lane];
            }
        }
    }

    private static Place place(State state, int lane) {
        double radius = state.lane(Column.RADIUS)[lane];
        double corner = state.lane(REACH)[lane] * Rest.norm(state.of(Column.GRADIENT), lane);
        boolean definite = HessianAxes.areFinite(state, lane) && HessianAxes.least(state, lane) > 0;
        double minimum = definite ? Rest.norm(state.of(Newton.DIRECTION), lane) : Double.NaN;
        if (minimum <= radius) {
            return Place.AT_MINIMUM;
        }
        if (corner <= radius) {
            return minimum > radius ? Place.BEHIND_CORNER : Place.AT_CORNER;
        }
        return Place.BEFORE_CORNER;
    }

    private static boolean anyIs(State state, Place place) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (place(state, lane) == place) {
                return true;
            }
        }
        return false;
    }

    /// With u = −tg and w = −d − u: the positive root of ‖u + τw‖ = δ. The path leads away from x, so that ⟨u, w⟩ ≥ 0
    /// and nothing cancels.
    private static void part(State state) {
        double[][] g = state.of(Column.GRADIENT);
        double[][] d = state.of(Newton.DIRECTION);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double t = state.lane(REACH)[lane];
            double radius = state.lane(Column.RADIUS)[lane];
            double uu = t * t * Lanes.product(g, g, lane);
            double ud = -t * Lanes.product(g, d, lane);
            double uw = -ud - uu;
            double ww = Lanes.product(d, d, lane) + 2 * ud + uu;
            double left = radius * radius - uu;
            state.lane(PART)[lane] = left / (uw + Math.sqrt(uw * uw + ww * left));
        }
    }

    private static Phase step(String key, String latex, String plain, Place place) {
        Notation notation = new Notation(SecularEquation.STEP, latex, plain);
        return new Phase(key, notation, state -> anyIs(state, place), state -> {
            for (int lane = 0; lane < state.lanes(); lane++) {
                if (place(state, lane) == place) {
                    step(state, lane, place);
                }
            }
        });
    }

    private static void step(State state, int lane, Place place) {
        double[][] g = state.of(Column.GRADIENT);
        double[][] d = state.of(Newton.DIRECTION);
        double[][] p = state.of(SecularEquation.STEP);
        double t = state.lane(REACH)[lane];
        double part = state.lane(PART)[lane];
        double whole = state.lane(Column.RADIUS)[lane] / Rest.norm(g, lane);
        for (int i = 0; i < p.length; i++) {
            p[i][lane] = switch (place) {
                case AT_MINIMUM -> -d[i][lane];
                case BEHIND_CORNER -> (part - 1) * t * g[i][lane] - part * d[i][lane];
                case AT_CORNER -> -t * g[i][lane];
                case BEFORE_CORNER -> -whole * g[i][lane];
            };
        }
    }
}
