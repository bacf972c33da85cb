package talweg.publication;

import java.util.Optional;
import talweg.session.FunctionText;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.UnreadableFile;

/// How a reader knows the function of a page.
///
/// @param word what names it on a command line: the id of a sample, a file, or the formula
/// @param sample the sample function it is; then its name heads the page and its minima are marked
public record Subject(String word, Optional<SampleFunction> sample) {
    /// A formula of one's own.
    public static Subject of(String formula) {
        return new Subject(formula.strip(), Optional.empty());
    }

    /// The subject of a text: the sample function it names, as long as its formula has not been changed.
    public static Subject of(FunctionText text) throws PublicationMistake {
        Optional<SampleFunction> sample =
                text.sample().isPresent() && text.variables().isEmpty()
                        ? find(text.sample().get())
                        : Optional.empty();
        return sample.filter(
                        found -> found.formula().strip().equals(text.formula().strip()))
                .map(Subject::of)
                .orElseGet(() -> of(text.formula()));
    }

    /// A function of the library.
    public static Subject of(SampleFunction sample) {
        return new Subject(sample.id(), Optional.of(sample));
    }

    private static Optional<SampleFunction> find(String id) throws PublicationMistake {
        try {
            return SampleLibrary.find(id);
        } catch (UnreadableFile e) {
            throw new PublicationMistake(e);
        }
    }

    /// The title of a file about it.
    public String title() {
        return sample.map(function -> function.name().text()).orElse(word);
    }
}
