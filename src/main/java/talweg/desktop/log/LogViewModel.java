package talweg.desktop.log;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Run;
import talweg.function.Words;

/// The run of the chosen method as a table and as sentences. Behind the curtain there are the rows up to k.
public final class LogViewModel {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final BooleanProperty states = new SimpleBooleanProperty();
    private final BooleanProperty told = new SimpleBooleanProperty();

    /// The log of the runs on `workbench`.
    public LogViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Whether what the method remembers has columns, too.
    BooleanProperty states() {
        return states;
    }

    /// Whether the run is told in sentences instead of a table.
    BooleanProperty told() {
        return told;
    }

    /// What the log depends on, beside k.
    List<ObservableValue<?>> sources() {
        return List.of(workbench.runs().runs(), workbench.runs().selected(), workbench.scene(), states, told);
    }

    /// The iteration that the window shows.
    ReadOnlyIntegerProperty k() {
        return workbench.playback().arrived();
    }

    List<MethodRun> methods() {
        return workbench.runs().runs().get();
    }

    void select(int index) {
        workbench.runs().selected().set(index);
    }

    void seek(int n) {
        workbench.playback().seek(n);
    }

    /// Whether nothing beyond k is to be seen.
    boolean isCurtained() {
        return workbench.scene().get().arrangement().curtain();
    }

    /// Writes the table, by means of `engine`.
    LogExport export(Engine engine) {
        return new LogExport(workbench, engine);
    }

    /// The rows that are to be seen now.
    LogTable table() {
        return workbench.runs().chosen().map(this::table).orElse(LogTable.none("", ""));
    }

    private LogTable table(MethodRun method) {
        Optional<Run> run = method.run();
        if (run.isEmpty() || run.get().last() < 0) {
            return LogTable.none(method.name(), run.map(ended -> ended.reason()).orElse(""));
        }
        boolean hidden = isCurtained();
        int last = run.get().last();
        return new LogTable(
                method.name(),
                run,
                LogColumns.of(run.get(), states.get()),
                hidden ? Math.min(last, k().get()) + 1 : last + 1,
                hidden ? "" : run.get().reason());
    }

    /// The same as sentences.
    LogText text(LogTable table) {
        return LogText.of(table, opening(table), k().get());
    }

    private String opening(LogTable table) {
        String settings = table.run()
                .map(run -> String.join(", ", run.request().method().summary()))
                .orElse("");
        String function = workbench
                .function()
                .subject()
                .get()
                .map(Subject::text)
                .map(text -> text.formula().strip())
                .orElse("");
        return WORDS.say(
                "log.opening", settings.isEmpty() ? table.method() : table.method() + ", " + settings, function);
    }
}
