package talweg.desktop.file;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.Workbench;

/// What stands in the title bar: the file's name, with a star while it differs from what is in the file.
public final class TitleModel {
    private static final String PROGRAM = "Talweg";

    private final Workbench workbench;
    private final StringBinding text;

    /// The title for what is on `workbench`.
    public TitleModel(Workbench workbench) {
        this.workbench = workbench;
        this.text = Bindings.createStringBinding(this::compose, workbench.scene(), workbench.origin());
    }

    /// The title.
    public ObservableValue<String> text() {
        return text;
    }

    private String compose() {
        return workbench.origin().get().file().map(this::compose).orElse(PROGRAM);
    }

    private String compose(Path file) {
        return (workbench.isChanged() ? "*" : "") + file.getFileName() + " – " + PROGRAM;
    }
}
