package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import talweg.desktop.workbench.MethodChoices;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.method.Curvature;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Setting;
import talweg.session.MethodChoice;

/// What the list of methods shows and does.
public final class MethodsViewModel {
    private static final Words WORDS = new Words("desktop");

    /// A step that is shorter, measured by the value, cannot be told from rounding.
    private static final double REST = 1e-13;

    private final Workbench workbench;

    /// The list of the methods on `workbench`.
    public MethodsViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    ReadOnlyObjectProperty<List<MethodRun>> runs() {
        return workbench.runs().runs();
    }

    ReadOnlyIntegerProperty iteration() {
        return workbench.playback().iteration();
    }

    ReadOnlyIntegerProperty selected() {
        return workbench.runs().selected();
    }

    /// All methods that can be added.
    List<Kind> available() {
        return Methods.all();
    }

    void select(int index) {
        workbench.runs().selected().set(index);
    }

    void set(int index, String key, Setting setting) {
        Method changed = runs().get().get(index).method().with(key, setting);
        replace(index, choice -> MethodChoices.of(changed, choice.visible()));
    }

    void toggleVisible(int index) {
        replace(index, choice -> new MethodChoice(choice.specification(), !choice.visible()));
    }

    void add(Kind kind) {
        edit(methods -> {
            methods.add(MethodChoices.of(kind.automatic(), true));
            return methods;
        });
        select(runs().get().size() - 1);
    }

    void remove(int index) {
        edit(methods -> {
            methods.remove(index);
            return methods;
        });
        select(Math.clamp(selected().get(), 0, Math.max(0, runs().get().size() - 1)));
    }

    /// What the method is doing at iteration k, in a few words.
    String status(MethodRun method, int k) {
        return method.run().map(run -> status(run, k)).orElse("");
    }

    private static String status(Run run, int k) {
        if (run.last() < 0
                || k > run.last()
                || k == run.last() && run.last() < run.request().steps()) {
            return run.outcome().reason();
        }
        if (k == 0) {
            return WORDS.say("method.atStart");
        }
        return WORDS.say(motion(run.row(k - 1), run.row(k)), k);
    }

    private static String motion(Row before, Row now) {
        if (before.stepLength() <= REST * (1 + Math.abs(now.value()))) {
            return "method.resting";
        }
        return now.value() <= before.value() ? "method.descending" : "method.ascending";
    }

    /// The largest stable learning rate at the point where the method stands.
    OptionalDouble rateLimit(MethodRun method, int k) {
        if (method.run().isEmpty() || method.run().get().last() < 0) {
            return OptionalDouble.empty();
        }
        Run run = method.run().get();
        double[] point = run.row(method.shown(k)).point();
        double curvature = Curvature.largest(run.request().objective(), point);
        return curvature > 0 ? method.method().stableRate(curvature) : OptionalDouble.empty();
    }

    private void replace(int index, UnaryOperator<MethodChoice> change) {
        edit(methods -> {
            methods.set(index, change.apply(methods.get(index)));
            return methods;
        });
    }

    private void edit(UnaryOperator<List<MethodChoice>> change) {
        workbench.change(scene -> scene.withMethods(change.apply(new ArrayList<>(scene.methods()))));
    }
}
