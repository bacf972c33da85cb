package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Mistake;
import talweg.method.Rate;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// Changes of a scene's list of methods.
public final class MethodChoices {
    private MethodChoices() {}

    /// The method that a choice stands for. Scenes hold only specifications that have been read.
    static Method method(MethodChoice choice) {
        return switch (Specification.parse(choice.specification())) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method>(Mistake mistake) -> throw new IllegalArgumentException(mistake.message());
        };
    }

    /// All methods with automatic learning rates.
    static List<MethodChoice> automatic(List<MethodChoice> methods) {
        return methods.stream().map(MethodChoices::automatic).toList();
    }

    private static MethodChoice automatic(MethodChoice choice) {
        Method method = method(choice);
        return method.rate().isPresent() ? of(method.with("lr", new Rate.Automatic()), choice.visible()) : choice;
    }

    /// Whether nothing but learning rates tells two lists apart.
    static boolean differInRates(List<MethodChoice> now, List<MethodChoice> before) {
        return automatic(now).equals(automatic(before));
    }

    /// Whether these are the methods that any formula begins with.
    static boolean areUsual(List<MethodChoice> methods) {
        return differInRates(methods, Scene.usualMethods());
    }

    /// The same methods for another function: with the rates of those that are known to suit it, else automatic ones.
    /// Several of a kind keep theirs, for they are there to be compared.
    static List<MethodChoice> fitted(List<MethodChoice> methods, List<MethodChoice> suitable) {
        List<Kind> kinds = methods.stream().map(choice -> method(choice).kind()).toList();
        return methods.stream()
                .map(choice -> Collections.frequency(kinds, method(choice).kind()) > 1
                        ? choice
                        : suitable.stream()
                                .map(MethodChoices::method)
                                .filter(other ->
                                        other.kind().equals(method(choice).kind()))
                                .findFirst()
                                .flatMap(Method::rate)
                                .map(rate -> of(method(choice).with("lr", rate), choice.visible()))
                                .orElseGet(() -> automatic(choice)))
                .toList();
    }

    /// `method` as a choice.
    public static MethodChoice of(Method method, boolean visible) {
        return new MethodChoice(Specification.print(method), visible);
    }

    /// The method at `index` shown if it was hidden and hidden if it was shown.
    static List<MethodChoice> toggled(List<MethodChoice> methods, int index) {
        List<MethodChoice> changed = new ArrayList<>(methods);
        changed.set(
                index,
                new MethodChoice(
                        methods.get(index).specification(), !methods.get(index).visible()));
        return changed;
    }
}
