package talweg.desktop.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.engine.Engine;
import talweg.formula.Mistake;
import talweg.session.Compilation;
import talweg.session.FunctionText;

/// The function of the scene: read and compiled in the background. While its text is mistaken, the last good one stays.
public final class FunctionModel {
    private final Engine engine;
    private final Object preparing = new Object();
    private List<Subject> prepared = List.of();
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

    /// Compiles functions that will be wanted soon, as those of the scenes before and after this one in a lecture:
    /// then they are there at once. Others that were prepared earlier are forgotten.
    public void prepare(List<FunctionText> texts) {
        engine.submit(
                preparing,
                (_, _) ->
                        texts.stream().flatMap(text -> compiled(text).stream()).toList(),
                subjects -> prepared = subjects);
    }

    private static Optional<Subject> compiled(FunctionText text) {
        return switch (Compilation.of(text)) {
            case Compilation.Rejected _ -> Optional.empty();
            case Compilation.Compiled compiled -> Optional.of(Subject.of(text, compiled));
        };
    }

    private void follow(FunctionText text) {
        if (text.equals(followed)) {
            return;
        }
        followed = text;
        Optional<Subject> known = Stream.concat(subject.get().stream(), prepared.stream())
                .filter(s -> s.sameFormula(text))
                .findFirst();
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
