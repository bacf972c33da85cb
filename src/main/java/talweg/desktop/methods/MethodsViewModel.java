package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import talweg.desktop.action.Action;
import talweg.desktop.workbench.MethodChoices;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.method.Change;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Setting;
import talweg.session.MapPart;
import talweg.session.MethodChoice;

/// What the list of methods shows and does.
public final class MethodsViewModel {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final ObservableValue<Boolean> curtain;

    /// The list of the methods on `workbench`.
    public MethodsViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.curtain = workbench.scene().map(scene -> scene.arrangement().curtain());
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

    /// Whether what comes is hidden.
    ObservableValue<Boolean> curtain() {
        return curtain;
    }

    /// What `method` is doing now.
    MethodStatus status(MethodRun method) {
        return new MethodStatus(method, iteration().get(), curtain.getValue());
    }

    /// All methods that can be added.
    List<Kind> available() {
        return Methods.all();
    }

    void select(int index) {
        workbench.runs().selected().set(index);
    }

    /// Whether basins of attraction can be drawn: of a function of two variables.
    boolean hasBasins() {
        return workbench.scene().get().start().dimension() == 2;
    }

    /// Shows the basins of attraction of the method at `index`, which is looked into from now on.
    void showBasins(int index) {
        select(index);
        workbench.change(scene -> {
            Set<MapPart> parts = EnumSet.of(MapPart.BASINS);
            parts.addAll(scene.appearance().parts());
            return scene.withAppearance(scene.appearance().withParts(parts));
        });
    }

    /// Changes a hyperparameter: the whole run is computed anew from k = 0, with the changes on the way that it has.
    /// With `here`, the run up to the present k stays, and the setting holds from there on.
    ///
    /// @return why it cannot be changed; empty if it was
    Optional<String> set(int index, String key, Setting setting, boolean here) {
        Method method = runs().get().get(index).method();
        int k = here ? workbench.playback().iteration().get() : 0;
        if (k > 0 && !method.canChange(key)) {
            return Optional.of(WORDS.say(
                    "setting.startOnly", method.kind().hyperparameter(key).name()));
        }
        if (k > 0 && k >= workbench.playback().last().get()) {
            return Optional.of(WORDS.say("setting.noStep", k));
        }
        if (here) {
            workbench.playback().pause();
        }
        put(index, method.from(k, key, setting));
        return Optional.empty();
    }

    /// What can be done with the learning rate of the method that is open, besides by the keys of its card.
    public List<Action> rateCommands() {
        return workbench.runs().chosen().filter(run -> run.method().rate().isPresent()).stream()
                .flatMap(_ -> Stream.of(
                        Action.of(WORDS.say("method.double"), () -> scaleRate("*2")),
                        Action.of(WORDS.say("method.halve"), () -> scaleRate("/2"))))
                .toList();
    }

    private void scaleRate(String factor) {
        workbench
                .runs()
                .chosen()
                .ifPresent(run -> run.method().kind().hyperparameters().stream()
                        .filter(Hyperparameter::isRate)
                        .findFirst()
                        .flatMap(rate -> scale(run, rate, factor))
                        .ifPresent(workbench::tell));
    }

    /// @return why it cannot be changed; empty if it was
    private Optional<String> scale(MethodRun run, Hyperparameter rate, String factor) {
        SettingTarget target = new SettingTarget(rate, (setting, here) -> set(run.index(), rate.key(), setting, here));
        target.begin(run.method().settings().get(rate.key()), run.resolvedRate().orElse(Double.NaN));
        return target.type(factor, false);
    }

    /// Takes a change on the way back.
    void remove(int index, Change change) {
        put(index, runs().get().get(index).method().without(change.k(), change.key()));
    }

    private void put(int index, Method method) {
        edit(methods ->
                methods.set(index, MethodChoices.of(method, methods.get(index).visible())));
    }

    void toggleVisible(int index) {
        workbench.toggleMethod(index);
    }

    /// Puts a method at the end of the list, with an automatic rate if it has one.
    public void add(Kind kind) {
        edit(methods -> methods.add(MethodChoices.of(kind.automatic(), true)));
        select(runs().get().size() - 1);
    }

    /// Puts the same method below the one at `index`, to give it another setting.
    void duplicate(int index) {
        edit(methods -> methods.add(index + 1, methods.get(index)));
        select(index + 1);
    }

    void remove(int index) {
        edit(methods -> methods.remove(index));
    }

    /// Puts the method at `from` where the one at `to` is.
    void move(int from, int to) {
        if (to >= 0 && to < runs().get().size()) {
            edit(methods -> methods.add(to, methods.remove(from)));
        }
    }

    private void edit(Consumer<List<MethodChoice>> change) {
        UnaryOperator<List<MethodChoice>> edited = methods -> {
            List<MethodChoice> list = new ArrayList<>(methods);
            change.accept(list);
            return list;
        };
        workbench.change(scene -> scene.withMethods(edited.apply(scene.methods())));
    }
}
