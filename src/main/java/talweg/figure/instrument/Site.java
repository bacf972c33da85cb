package talweg.figure.instrument;

import java.util.List;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;

/// Where an instrument is used: a function of two variables, or a plane through one of more, as it is looked at.
///
/// @param function of two variables
/// @param parameters a value for each of its parameters
/// @param domain what the function is about, two axes
/// @param view what is seen
/// @param runners the methods that run, where they stand
public record Site(RealFunction function, double[] parameters, Domain domain, Viewport view, List<Runner> runners) {
    /// Keeps its own copy.
    public Site {
        runners = List.copyOf(runners);
    }

    /// A method at its iterate.
    ///
    /// @param at x_k, as many coordinates as the plane has
    /// @param next x_{k+1}; the same as x_k at the end of its run
    public record Runner(String name, MethodStyle style, double[] at, double[] next) {}

    /// f, ∇f and H at a point of the plane.
    public PointEvaluation look(double x, double y) {
        return PointEvaluation.at(function, parameters, x, y);
    }

    /// The names of the two axes.
    public String nameX() {
        return function.variables().get(0);
    }

    /// The names of the two axes.
    public String nameY() {
        return function.variables().get(1);
    }
}
