package talweg.field.calculus;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import talweg.field.calculus.StationaryPoint.Kind;
import talweg.function.Domain;
import talweg.function.Workspace;

/// The stationary points of a function of two variables in a rectangle.
///
/// ∇f is looked at on a fine lattice. In every cell in which both its components change sign, and at every node
/// of a coarser lattice, a search for ∇f = 0 begins (see [RootSearch]). What is found is verified, deduplicated
/// and classified. A cell in which both components change sign and from which no search arrives is bisected:
/// there f has a kink. Points closer together than a cell, or without a change of sign and far from every node,
/// may be missed.
///
/// @param points ordered by value; one for each that is isolated, and one, the lowest found, for each connected
/// set of points that are not
/// @param complete whether nothing speaks against these being all: there were not too many of them to be
/// searched for one by one, and where all are regular, the extremes less the saddles are as many as ∇f makes
/// turns along the border (Poincaré and Hopf)
public record StationaryPoints(List<StationaryPoint> points, boolean complete) {
    /// Keeps its own copy.
    public StationaryPoints {
        points = List.copyOf(points);
    }

    /// Those in `domain`, its border included.
    ///
    /// @param progress is told the part of the work that is done, 0 to 1
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static StationaryPoints in(
            Landscape landscape, Domain domain, DoubleConsumer progress, Workspace workspace) {
        return new StationarySearch(landscape.plane(), domain, progress, workspace).find();
    }

    /// Those of one kind.
    public List<StationaryPoint> of(Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).toList();
    }

    /// The minimum with the least value, if there is one.
    public Optional<StationaryPoint> lowest() {
        return of(Kind.MINIMUM).stream().findFirst();
    }
}
