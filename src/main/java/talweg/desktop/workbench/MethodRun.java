package talweg.desktop.workbench;

import java.util.Optional;
import talweg.engine.Run;
import talweg.figure.MethodStyle;
import talweg.method.Method;

/// A method of the scene with its place in the list and its present run.
///
/// @param index its place
/// @param method as configured, automatic rates unresolved
/// @param visible whether it is drawn
/// @param run empty until it is computed
public record MethodRun(int index, Method method, boolean visible, Optional<Run> run) {
    /// Its colour, dash and marker.
    public MethodStyle style() {
        return MethodStyle.of(index);
    }

    /// Its name in the reader's language.
    public String name() {
        return method.kind().name();
    }

    /// The iteration that it shows when the window stands at k: k, or its last.
    public int shown(int k) {
        return run.map(r -> Math.min(k, r.last())).orElse(-1);
    }

    MethodRun with(Run computed) {
        return new MethodRun(index, method, visible, Optional.of(computed));
    }
}
