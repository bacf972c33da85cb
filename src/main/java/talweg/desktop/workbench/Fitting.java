package talweg.desktop.workbench;

import java.util.List;
import java.util.Optional;
import talweg.session.Appearance;
import talweg.session.FunctionText;
import talweg.session.MethodChoice;
import talweg.session.Scale;
import talweg.session.Scene;
import talweg.session.SectionChoice;

/// Makes the rest of a scene fit a function that has just been understood. One of other variables needs a domain and a
/// start of its own. What a sample brought along belongs to that sample: another function gets automatic rates and
/// scale, and one that has little in common with it a domain and a start of its own, unless somebody set them by hand.
///
/// @param opened the scene as it was opened
/// @param before the function that was shown until now
record Fitting(Scene opened, Optional<FunctionText> before) {
    /// `now` for the function of `subject`.
    Scene fit(Scene now, Subject subject) {
        Appearance look = now.appearance().withScale(scale(now, subject));
        if (subject.function().dimension() != now.start().dimension()) {
            return fresh(subject)
                    .withAppearance(look.withSection(SectionChoice.STANDARD))
                    .withArrangement(now.arrangement());
        }
        if (!isSample(opened) || subject.text().sample().isPresent()) {
            return now;
        }
        Scene placed = isRewritten(subject.text()) ? placed(now, fresh(subject)) : now;
        return rated(placed.withAppearance(look));
    }

    private static Scene fresh(Subject subject) {
        return Scene.of(subject.text(), subject.function(), subject.parameters());
    }

    private static boolean isSample(Scene scene) {
        return scene.function().sample().isPresent();
    }

    /// The values choose the scale again when the sample is left that chose one.
    private Scale scale(Scene now, Subject subject) {
        boolean left = before.flatMap(FunctionText::sample).isPresent()
                && subject.text().sample().isEmpty();
        Scale scale = now.appearance().scale();
        return left && isSample(opened) && scale == opened.appearance().scale() ? Scale.AUTOMATIC : scale;
    }

    private Scene rated(Scene now) {
        List<MethodChoice> brought = opened.methods();
        return now.methods().equals(brought)
                ? now.withMethods(MethodChoices.automatic(brought)).withNote("")
                : now;
    }

    private Scene placed(Scene now, Scene fresh) {
        if (!now.domain().equals(opened.domain())) {
            return now;
        }
        boolean brought = now.start().equals(opened.start());
        Scene seen = now.withDomain(fresh.domain());
        return brought ? seen.withStart(fresh.start()) : seen;
    }

    /// Whether less than half of the sample's text is left around the place where `text` differs from it.
    private boolean isRewritten(FunctionText text) {
        String old = opened.function().formula().strip();
        String formula = text.formula().strip();
        int least = Math.min(old.length(), formula.length());
        int head = 0;
        while (head < least && old.charAt(head) == formula.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && old.charAt(old.length() - 1 - tail) == formula.charAt(formula.length() - 1 - tail)) {
            tail++;
        }
        return 2 * (head + tail) < old.length();
    }
}
