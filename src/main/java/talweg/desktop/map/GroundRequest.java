package talweg.desktop.map;

import java.util.Arrays;
import java.util.OptionalDouble;
import talweg.desktop.workbench.Subject;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.field.PlaneSection;
import talweg.figure.Ground;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.session.Scale;

/// What the ground of the map depends on.
///
/// @param subject the function
/// @param base a point of the plane, for functions of more than two variables
/// @param view what is seen
/// @param scale how values become colours
/// @param lowest the least value, if it is known
record GroundRequest(Subject subject, double[] base, Viewport view, Scale scale, OptionalDouble lowest) {
    /// Pixels between two nodes.
    private static final double STEP = 2;

    /// Whether both make the same ground. The point of the plane counts only where there are other coordinates.
    boolean sameGround(GroundRequest other) {
        return subject.sameValues(other.subject)
                && view.equals(other.view)
                && scale == other.scale
                && lowest.equals(other.lowest)
                && (base.length <= 2 || Arrays.equals(base, 2, base.length, other.base, 2, other.base.length));
    }

    /// Computes it.
    Ground compute(Cancellation cancellation) throws FieldMistake {
        Ground.Wish wish = new Ground.Wish(scale.spacing(), LevelChoice.AUTOMATIC, lowest, STEP);
        return Ground.of(PlaneSection.of(subject.function(), base), subject.parameters(), view, wish, cancellation);
    }
}
