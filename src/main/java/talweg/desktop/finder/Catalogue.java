package talweg.desktop.finder;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import talweg.desktop.action.Action;
import talweg.desktop.action.Actions;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.method.Kind;
import talweg.method.Methods;
import talweg.session.SampleFunction;

/// Everything that can be found now: what the menus offer and is possible, the methods that are there or can be added,
/// and the samples.
public final class Catalogue {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final Actions actions;
    private final Consumer<Kind> addMethod;
    private final List<Action> rateCommands;
    private final Tongues tongues = new Tongues("desktop", "method");

    /// @param addMethod puts a method into the list
    /// @param rateCommands change the learning rate of the method that is open
    public Catalogue(Workbench workbench, Actions actions, Consumer<Kind> addMethod, List<Action> rateCommands) {
        this.workbench = workbench;
        this.actions = actions;
        this.addMethod = addMethod;
        this.rateCommands = rateCommands;
        workbench.library().scenes().forEach(scene -> tongues.learn(scene.name()));
    }

    /// All of it.
    Stream<Findable> all() {
        return Stream.of(commands(), rates(), present(), samples(), methods()).flatMap(found -> found);
    }

    private Stream<Findable> commands() {
        return actions.menus().stream()
                .flatMap(menu -> menu.actions().filter(Action::isPossible).map(action -> command(menu.name(), action)));
    }

    private Stream<Findable> rates() {
        return rateCommands.stream().map(action -> command(WORDS.say("finder.method"), action));
    }

    private Findable command(String kind, Action action) {
        return new Findable(
                action.name(), kind, List.of(tongues.other(action.name())), action.shortcut(), action.run());
    }

    private Stream<Findable> samples() {
        return workbench.library().functions().stream().map(this::sample);
    }

    private Findable sample(SampleFunction sample) {
        return new Findable(
                sample.name().text(),
                WORDS.say("finder.sample"),
                List.of(sample.name().english(), sample.name().german(), sample.id(), String.join(" ", sample.tags())),
                Optional.empty(),
                () -> workbench.choose(sample));
    }

    /// The methods on the workbench, to be shown or hidden.
    private Stream<Findable> present() {
        return workbench.runs().runs().get().stream().map(this::present);
    }

    private Findable present(MethodRun method) {
        String name = WORDS.say(method.visible() ? "finder.hide" : "finder.show", method.name());
        return new Findable(
                name,
                WORDS.say("finder.method"),
                List.of(method.name(), tongues.other(method.name())),
                actions.keys().stream()
                        .filter(action -> action.name().equals(WORDS.say("keys.method", method.index() + 1)))
                        .findFirst()
                        .flatMap(Action::shortcut),
                () -> workbench.toggleMethod(method.index()));
    }

    private Stream<Findable> methods() {
        return Methods.all().stream()
                .map(kind -> new Findable(
                        WORDS.say("finder.add", kind.name()),
                        WORDS.say("finder.method"),
                        List.of(kind.name(), tongues.other(kind.name()), kind.id()),
                        Optional.empty(),
                        () -> addMethod.accept(kind)));
    }
}
