package talweg.field.section;

import talweg.function.RealFunction;

/// A plane in the space of a function f of n variables, as the function of two variables that is left on it:
/// g(s, t) = f(x(s, t)).
///
/// The *foot* of a point of space is the point of the plane that is nearest to it. The value of f there is not that
/// at the point, unless the distance is 0.
public sealed interface Section extends RealFunction permits CoordinatePlane, SpannedPlane {
    /// f.
    RealFunction function();

    /// What is drawn of it: g, or f itself where that has two variables.
    default RealFunction drawn() {
        return function().dimension() == 2 ? function() : this;
    }

    /// x(s, t), n coordinates.
    double[] point(double s, double t);

    /// s and t of the foot of a point with n coordinates.
    double[] foot(double[] point);

    /// How a vector of n coordinates looks on the plane: the part of it that lies in there, by s and t.
    double[] along(double[] vector);

    /// The point beside which (s, t) is the foot, as far from the plane as `point` and on the same side.
    double[] moved(double[] point, double s, double t);

    /// How far a point is from its foot, in space.
    double distance(double[] point);

    /// The feet of many points, `points[coordinate][place]`: all s and all t. What it gives back is not to be written.
    double[][] feet(double[][] points);

    /// Whether another is the same plane, with the same axes.
    boolean samePlane(Section other);
}
