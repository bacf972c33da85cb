package talweg.desktop.workbench;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.engine.Run;
import talweg.figure.MethodStyle;
import talweg.method.Method;
import talweg.method.Rate;

/// A method of the scene with its place in the list and its present run.
///
/// @param index its place
/// @param style the number that decides its colour, dash and marker, for as long as it is in the list
/// @param name its name in the reader's language, with the settings that differ where a kind is there twice
/// @param method as configured, automatic rates unresolved
/// @param visible whether it is drawn
/// @param run empty until it is computed; while another is computed, the one before
/// @param ghost the run before its hyperparameters were changed last, to compare with
/// @param computing whether another is being computed
public record MethodRun(
        int index,
        int style,
        String name,
        Method method,
        boolean visible,
        Optional<Run> run,
        Optional<Run> ghost,
        boolean computing) {
    /// Its colour, dash and marker.
    public MethodStyle look() {
        return MethodStyle.of(style);
    }

    /// The iteration that it shows when the window stands at k: k, or its last.
    public int shown(int k) {
        return run.map(r -> Math.min(k, r.last())).orElse(-1);
    }

    /// The number that an automatic rate came to.
    public OptionalDouble resolvedRate() {
        return run.flatMap(r -> r.request().method().rate()).orElse(null) instanceof Rate.Constant(double alpha)
                ? OptionalDouble.of(alpha)
                : OptionalDouble.empty();
    }

    MethodRun withoutGhost() {
        return new MethodRun(index, style, name, method, visible, run, Optional.empty(), computing);
    }

    /// @param more whether another is being computed
    MethodRun with(Run computed, boolean more) {
        return new MethodRun(index, style, name, method, visible, Optional.of(computed), ghost, more);
    }
}
