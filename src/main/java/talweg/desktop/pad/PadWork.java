package talweg.desktop.pad;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.pad.PadStatus;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.engine.race.Starts;
import talweg.figure.MapStyle;
import talweg.figure.pad.PadGround;
import talweg.figure.pad.PadMeasure;
import talweg.function.Cancellation;
import talweg.method.Kind;

/// Makes from the cells of a pad what is shown of them.
final class PadWork {
    private PadWork() {}

    /// How cells become colours.
    ///
    /// @param measure what they tell
    /// @param style the colour map
    /// @param known the least value of f, if it is known
    record Look(PadMeasure measure, MapStyle style, OptionalDouble known) {}

    /// Everything, with what theory says where the best cell ends.
    static PadShown of(Kind kind, PadTable table, Look look, Cancellation cancelled) {
        return new PadShown(kind, look.measure(), look.style(), ground(table, look), best(table, cancelled));
    }

    /// The same cells in other colours.
    static PadShown coloured(PadShown shown, Look look) {
        return new PadShown(
                shown.kind(),
                look.measure(),
                look.style(),
                ground(shown.ground().table(), look),
                shown.best());
    }

    private static PadGround ground(PadTable table, Look look) {
        RunRequest run = table.pad().run();
        double start = Starts.value(run.objective(), run.starts()[0]);
        return PadGround.of(table, look.measure(), look.known(), start, look.style());
    }

    private static Optional<Theory> best(PadTable table, Cancellation cancelled) {
        return table.best()
                .filter(_ -> table.count(PadStatus.CONVERGED) > 0)
                .map(cell -> Run.of(table.pad().request(cell[0], cell[1]), cancelled, Progress.NONE))
                .flatMap(run ->
                        Theory.at(run.request().objective(), run.row(run.last()).point()));
    }
}
