package talweg.desktop.file;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.Workbench;

/// What stands in the title bar: the name of the file, or of a scene that comes with the program, with a star while the
/// experiment differs from it.
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
        return name().map(name -> (workbench.isChanged() ? "*" : "") + name + " – " + PROGRAM)
                .orElse(PROGRAM);
    }

    private Optional<String> name() {
        Optional<Path> file = workbench.origin().get().file();
        return file.isPresent()
                ? file.map(known -> known.getFileName().toString())
                : workbench
                        .library()
                        .scene(workbench.opened())
                        .map(sample -> sample.name().text());
    }
}
