package talweg.session;

import java.util.Optional;
import talweg.method.Method;
import talweg.method.Mistake;
import talweg.method.Reading;
import talweg.method.Specification;

/// Whose basins a scene shows, and after how many steps a run that has come nowhere counts as under way.
public final class BasinChoice {
    /// At least so many: a run that is shown for a lesson's length has often not arrived.
    public static final int LEAST_STEPS = 1000;

    private BasinChoice() {}

    /// The method that is looked into; empty if there is none.
    public static Optional<MethodChoice> of(Scene scene) {
        int chosen = scene.arrangement().chosen();
        return scene.methods().isEmpty()
                ? Optional.empty()
                : Optional.of(scene.methods()
                        .get(Math.clamp(chosen, 0, scene.methods().size() - 1)));
    }

    /// The same as a method; scenes hold only specifications that have been read.
    public static Optional<Method> method(Scene scene) {
        return of(scene).map(choice -> switch (Specification.parse(choice.specification())) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method>(Mistake mistake) -> throw new IllegalArgumentException(mistake.message());
        });
    }

    /// N.
    public static int steps(Scene scene) {
        return Math.max(scene.steps(), LEAST_STEPS);
    }
}
