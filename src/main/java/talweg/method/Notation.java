package talweg.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rule of a phase as a template for a blackboard. `<m>` stands for a column or hyperparameter; `<(x)>` for one
/// in brackets, which a vector of numbers brings along.
///
/// @param left the column that is assigned
/// @param latex the right-hand side as LaTeX
/// @param plain the right-hand side as text
/// @param constants what else has places in it
public record Notation(Column left, String latex, String plain, List<Constant> constants) {
    private static final Pattern PLACE = Pattern.compile("<(\\()?([a-z][a-z0-9_]*)\\)?>");

    /// A number that is neither a column nor a hyperparameter, such as one that follows from the dimension.
    ///
    /// @param key the name of its places
    /// @param plain its symbol as text
    /// @param latex its symbol as LaTeX
    /// @param value the number before the phase
    record Constant(String key, String plain, String latex, ToDoubleFunction<State> value) {}

    /// Keeps its own copy.
    public Notation {
        constants = List.copyOf(constants);
    }

    /// A rule of columns and hyperparameters alone.
    public Notation(Column left, String latex, String plain) {
        this(left, latex, plain, List.of());
    }

    /// The constant with this name, if it is one.
    Optional<Constant> constant(String key) {
        return constants.stream().filter(constant -> constant.key().equals(key)).findFirst();
    }

    /// Fills the places of a template.
    ///
    /// @param symbol for each name what stands there; the flag says whether brackets are wanted
    static String fill(String template, Function<Place, String> symbol) {
        return PLACE.matcher(template)
                .replaceAll(match ->
                        Matcher.quoteReplacement(symbol.apply(new Place(match.group(2), match.group(1) != null))));
    }

    /// One place of a template.
    record Place(String name, boolean bracketed) {}
}
