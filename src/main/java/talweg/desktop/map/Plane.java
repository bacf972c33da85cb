package talweg.desktop.map;

import java.util.Optional;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.field.calculus.Landscape;
import talweg.field.section.Section;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// The function of two variables that the map shows: all of the scene's function, or what of it is left on a plane.
///
/// @param subject the scene's function
/// @param section the plane in its space
record Plane(Subject subject, Section section) {
    /// The plane of the present scene; empty while a function that was just typed does not yet have a start of its own.
    static Optional<Plane> of(Workbench workbench) {
        return workbench
                .section()
                .flatMap(section -> workbench.function().subject().get().map(subject -> new Plane(subject, section)));
    }

    /// What the map draws.
    RealFunction function() {
        return section.drawn();
    }

    /// How many variables the scene's function has.
    int dimension() {
        return subject.function().dimension();
    }

    /// Whether it is a graph: x to the right and f(x) upwards.
    boolean isGraph() {
        return dimension() == 1;
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

    /// Whether both have the same values everywhere.
    boolean sameValues(Plane other) {
        return subject.sameValues(other.subject) && section.samePlane(other.section);
    }
}
