package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import talweg.desktop.workbench.MethodChoices;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Outcome;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.Status;
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

    /// Runs that are no longer are there before anybody could read that they are being computed.
    private static final int SOON = 20_000;

    /// A step that is shorter, measured by 1 + ‖x‖, cannot be told from rounding.
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
        return workbench.playback().arrived();
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
        boolean isLong =
                method.run().filter(run -> run.request().steps() <= SOON).isEmpty();
        if (method.computing() && isLong) {
            return WORDS.say("method.computing");
        }
        return method.run().map(run -> status(run, k)).orElse("");
    }

    private static String status(Run run, int k) {
        Outcome outcome = run.outcome();
        boolean over = k >= run.last() || k >= outcome.k();
        if (run.last() < 0 || over && outcome.status() != Status.STEP_LIMIT) {
            return outcome.reason();
        }
        if (k == 0) {
            return WORDS.say("method.atStart");
        }
        return WORDS.say(motion(run.row(k - 1), run.row(k)), k);
    }

    private static String motion(Row before, Row now) {
        if (before.stepLength() <= REST * norm(before.point())) {
            return "method.resting";
        }
        return now.value() <= before.value() ? "method.descending" : "method.ascending";
    }

    /// 1 + ‖x‖: what a step has to be compared with to be told from rounding.
    private static double norm(double[] point) {
        return 1 + Math.sqrt(DoubleStream.of(point).map(x -> x * x).sum());
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
