package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.List;
import talweg.method.Method;
import talweg.method.Mistake;
import talweg.method.Rate;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.session.MethodChoice;

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
