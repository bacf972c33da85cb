package talweg.desktop.map;

import java.util.Arrays;
import java.util.Optional;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.field.PlaneSection;
import talweg.field.calculus.Landscape;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// The function of two variables that the map shows: all of the scene's function, or its section through the start.
///
/// @param subject the scene's function
/// @param base a point of the plane
record Plane(Subject subject, double[] base) {
    /// The plane of the present scene; empty while a function that was just typed does not yet have a start of its own.
    static Optional<Plane> of(Workbench workbench) {
        double[] start = workbench.scene().get().start().toArray();
        return workbench
                .function()
                .subject()
                .get()
                .filter(subject -> subject.function().dimension() == start.length)
                .map(subject -> new Plane(subject, start));
    }

    RealFunction function() {
        return PlaneSection.of(subject.function(), base);
    }

    /// Whether it is a graph: x to the right and f(x) upwards.
    boolean isGraph() {
        return subject.function().dimension() == 1;
    }

    /// The function of one variable whose graph is shown.
    Landscape line() {
        return new Landscape(subject.function(), subject.parameters());
    }

    /// f(x) of a function of one variable, where its graph has x; 0 where it has none.
    static double height(Workbench workbench, double x) {
        return Plane.of(workbench)
                .filter(Plane::isGraph)
                .map(plane -> plane.line().value(new double[] {x}, new Workspace()))
                .filter(Double::isFinite)
                .orElse(0.0);
    }

    double[] parameters() {
        return subject.parameters();
    }

    /// Whether both have the same values everywhere. The point of the plane counts only where there are other
    /// coordinates.
    boolean sameValues(Plane other) {
        return subject.sameValues(other.subject)
                && (base.length <= 2 || Arrays.equals(base, 2, base.length, other.base, 2, other.base.length));
    }
}
