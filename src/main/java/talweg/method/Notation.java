package talweg.method;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rule of a phase as a template for a blackboard. `<m>` stands for a column or hyperparameter; `<(x)>` for one
/// in brackets, which a vector of numbers brings along.
///
/// @param left the column that is assigned
/// @param latex the right-hand side as LaTeX
/// @param plain the right-hand side as text
public record Notation(Column left, String latex, String plain) {
    private static final Pattern PLACE = Pattern.compile("<(\\()?([a-z][a-z0-9_]*)\\)?>");

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
