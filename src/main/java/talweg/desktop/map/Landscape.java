package talweg.desktop.map;

import java.util.Arrays;
import java.util.OptionalDouble;
import talweg.desktop.workbench.Subject;
import talweg.field.FieldMistake;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.Levels;
import talweg.field.PlaneSection;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.field.Spacing;
import talweg.field.ValueScale;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.session.Scale;

/// A function on the part of the plane that is seen: sampled, with its level curves. Made in the background.
///
/// @param view what is seen
/// @param plane the function of two variables that the map shows
/// @param parameters a value for each of its parameters
/// @param samples its values on a grid
/// @param scale how values become colours
/// @param levels which level curves there are
/// @param curves the level curves
record Landscape(
        Viewport view,
        RealFunction plane,
        double[] parameters,
        ScalarGrid samples,
        ValueScale scale,
        Levels levels,
        LevelCurves curves) {
    /// Pixels between two nodes: level curves are interpolated in between, and colours are blended.
    private static final double STEP = 2;

    /// What a landscape depends on.
    ///
    /// @param subject the function
    /// @param base a point of the plane, for functions of more than two variables
    /// @param view what is seen
    /// @param scale how values become colours
    /// @param minimum the least value, if it is known
    record Request(Subject subject, double[] base, Viewport view, Scale scale, OptionalDouble minimum) {
        /// Whether both make the same landscape. The point of the plane counts only where there are other
        /// coordinates.
        boolean samePicture(Request other) {
            return subject.sameValues(other.subject)
                    && view.equals(other.view)
                    && scale == other.scale
                    && minimum.equals(other.minimum)
                    && (base.length <= 2 || Arrays.equals(base, 2, base.length, other.base, 2, other.base.length));
        }

        RealFunction plane() {
            return PlaneSection.of(subject.function(), base);
        }
    }

    /// Computes all of it.
    static Landscape of(Request request, Cancellation cancellation) throws FieldMistake {
        Viewport view = request.view();
        long columns = Math.max(2, Math.round(view.frame().width() / STEP) + 1);
        long rows = Math.max(2, Math.round(view.frame().height() / STEP) + 1);
        Grid grid = Grid.of(view.visible(), columns, rows);
        RealFunction plane = request.plane();
        ScalarGrid samples =
                new Sampling(plane, request.subject().parameters(), grid).sample(new Workspace(cancellation));
        ValueScale scale = scale(request, samples);
        Levels levels = LevelChoice.AUTOMATIC.levels(samples.statistics(), scale);
        LevelCurves curves = LevelCurves.of(samples, levels.values(), cancellation);
        return new Landscape(view, plane, request.subject().parameters(), samples, scale, levels, curves);
    }

    private static ValueScale scale(Request request, ScalarGrid samples) {
        return switch (request.scale()) {
            case AUTOMATIC -> ValueScale.automatic(samples.statistics(), request.minimum());
            case LINEAR -> ValueScale.of(Spacing.LINEAR, samples.statistics(), request.minimum());
            case LOGARITHMIC -> ValueScale.of(Spacing.LOGARITHMIC, samples.statistics(), request.minimum());
        };
    }
}
