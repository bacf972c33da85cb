package talweg.desktop.map;

import java.util.OptionalDouble;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.figure.Ground;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.session.Scale;

/// What the ground of the map depends on.
///
/// @param plane the function
/// @param view what is seen
/// @param scale how values become colours
/// @param lowest the least value, if it is known
record GroundRequest(Plane plane, Viewport view, Scale scale, OptionalDouble lowest) {
    /// Pixels between two nodes.
    private static final double STEP = 2;

    /// Whether both make the same ground.
    boolean sameGround(GroundRequest other) {
        return plane.sameValues(other.plane)
                && view.equals(other.view)
                && scale == other.scale
                && lowest.equals(other.lowest);
    }

    /// Computes it.
    ///
    /// @param coarseness how many times farther apart than usual the nodes are
    Ground compute(int coarseness, Cancellation cancellation) throws FieldMistake {
        Ground.Wish wish = new Ground.Wish(scale.spacing(), LevelChoice.AUTOMATIC, lowest, coarseness * STEP);
        return Ground.of(plane.function(), plane.parameters(), view, wish, cancellation);
    }
}
