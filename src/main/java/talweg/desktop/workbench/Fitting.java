package talweg.desktop.workbench;

import java.util.List;
import talweg.session.MethodChoice;
import talweg.session.Scene;
import talweg.session.SectionChoice;

/// Makes the rest of a scene fit a function that has just been understood. One of other variables needs a domain and a
/// start of its own. Rates that a sample brought along belong to that sample; another function gets automatic ones,
/// unless somebody set them by hand.
///
/// @param opened the scene as it was opened
record Fitting(Scene opened) {
    /// `now` for the function of `subject`.
    Scene fit(Scene now, Subject subject) {
        if (subject.function().dimension() != now.start().dimension()) {
            return Scene.of(subject.text(), subject.function(), subject.parameters())
                    .withAppearance(now.appearance().withSection(SectionChoice.STANDARD))
                    .withArrangement(now.arrangement());
        }
        boolean another = subject.text().sample().isEmpty() && now.methods().equals(brought());
        return another ? now.withMethods(MethodChoices.automatic(now.methods())).withNote("") : now;
    }

    /// The methods that the opened sample brought along.
    private List<MethodChoice> brought() {
        return opened.function().sample().isPresent() ? opened.methods() : List.of();
    }
}
