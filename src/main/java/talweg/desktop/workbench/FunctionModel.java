package talweg.desktop.workbench;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.engine.Engine;
import talweg.formula.Mistake;
import talweg.session.Compilation;
import talweg.session.FunctionText;

/// The function of the scene: read and compiled in the background. While its text is mistaken, the last good one stays.
public final class FunctionModel {
    private final Engine engine;
    private FunctionText followed;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Mistake>> mistake = new ReadOnlyObjectWrapper<>(Optional.empty());

    FunctionModel(Workbench workbench, Engine engine) {
        this.engine = engine;
        workbench.scene().subscribe(scene -> follow(scene.function()));
    }

    /// The last good function; empty until the first is compiled.
    public ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    /// What is wrong with the present text.
    public ReadOnlyObjectProperty<Optional<Mistake>> mistake() {
        return mistake.getReadOnlyProperty();
    }

    private void follow(FunctionText text) {
        if (text.equals(followed)) {
            return;
        }
        followed = text;
        Optional<Subject> known = subject.get().filter(s -> s.sameFormula(text));
        if (known.isPresent()) {
            engine.cancel(this);
            publish(known.get().withParametersOf(text));
        } else {
            engine.submit(this, (_, _) -> Compilation.of(text), compilation -> publish(text, compilation));
        }
    }

    private void publish(FunctionText text, Compilation compilation) {
        switch (compilation) {
            case Compilation.Rejected(Mistake found) -> mistake.set(Optional.of(found));
            case Compilation.Compiled compiled -> publish(Subject.of(text, compiled));
        }
    }

    private void publish(Subject read) {
        mistake.set(Optional.empty());
        subject.set(Optional.of(read));
    }
}
