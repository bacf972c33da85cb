package talweg.desktop.file;

import java.util.List;

/// Something that a person may want, said in a bar that waits and does not interrupt.
///
/// @param text what it is about
/// @param answers what can be done; doing nothing is always possible
/// @param fleeting whether it is over as soon as the person goes on working
public record Offer(String text, List<Answer> answers, boolean fleeting) {
    /// A button.
    ///
    /// @param name what stands on it
    /// @param run what it does
    public record Answer(String name, Runnable run) {}

    /// Keeps its own copy.
    public Offer {
        answers = List.copyOf(answers);
    }
}
