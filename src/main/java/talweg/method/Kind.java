package talweg.method;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import talweg.function.Words;

/// A method without its numbers: what the list of methods shows and what a specification names.
///
/// @param id as in a specification
/// @param family where it stands in the list
/// @param source who described it and when
/// @param hyperparameters the descriptors, in order
/// @param maker makes the method from settings
public record Kind(
        String id,
        Family family,
        String source,
        List<Hyperparameter> hyperparameters,
        Function<Settings, Method> maker) {

    /// Keeps its own copy.
    public Kind {
        hyperparameters = List.copyOf(hyperparameters);
    }

    /// What every method with a learning rate can have besides: noise and clipping of the gradient. Off by default.
    public List<Hyperparameter> options() {
        return hyperparameters.stream().anyMatch(Hyperparameter::isRate) ? Options.HYPERPARAMETERS : List.of();
    }

    /// Its own hyperparameters, then the options.
    public List<Hyperparameter> all() {
        return Stream.concat(hyperparameters.stream(), options().stream()).toList();
    }

    /// The method with its defaults, those of torch.optim.
    public Method standard() {
        return of(Settings.standard(hyperparameters));
    }

    /// The method with the defaults and an automatic learning rate, if it has one.
    public Method automatic() {
        Method method = standard();
        return method.rate().isPresent() ? method.with("lr", new Rate.Automatic()) : method;
    }

    /// The method with these settings.
    public Method of(Settings settings) {
        return Conditioned.of(maker.apply(settings), Options.of(settings));
    }

    /// Its name in the reader's language: the word `method.<id>.name`.
    public String name() {
        return new Words("method").say("method." + id + ".name");
    }

    /// One sentence on what it does: the word `method.<id>.sentence`.
    public String sentence() {
        return new Words("method").say("method." + id + ".sentence");
    }

    /// Which form of the rule runs here, and how other libraries or the paper differ, in the reader's language: the
    /// word `method.<id>.note`.
    public String note() {
        return new Words("method").say("method." + id + ".note");
    }

    /// The descriptor of `key`.
    public Hyperparameter hyperparameter(String key) {
        return all().stream()
                .filter(h -> h.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no hyperparameter " + key));
    }
}
