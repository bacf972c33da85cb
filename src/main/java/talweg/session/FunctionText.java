package talweg.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to be minimized, as the person wrote it and set it.
///
/// @param sample the sample function it is, whose known points then belong to the map; empty for a
///     formula of one's own
/// @param formula the whole text
/// @param parameters the values of parameters that were moved away from their own
/// @param variables parameters that were turned into variables, after the formula's own variables
public record FunctionText(
        Optional<String> sample, String formula, Map<String, Double> parameters, List<String> variables) {
    /// Keeps its own copies, in the order given.
    public FunctionText {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        variables = List.copyOf(variables);
    }

    /// A formula of one's own.
    public static FunctionText of(String formula) {
        return new FunctionText(Optional.empty(), formula, Map.of(), List.of());
    }

    /// A function of the library.
    public static FunctionText of(SampleFunction function) {
        return new FunctionText(Optional.of(function.id()), function.formula(), Map.of(), List.of());
    }

    /// The parameter `name` set to `value`.
    public FunctionText withParameter(String name, double value) {
        Map<String, Double> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new FunctionText(sample, formula, changed, variables);
    }

    /// The parameter `name` as a variable: one more axis.
    public FunctionText withVariable(String name) {
        Map<String, Double> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(name);
        List<String> more = new ArrayList<>(variables);
        more.add(name);
        return new FunctionText(sample, formula, fewer, more);
    }

    /// The variable `name`, turned from a parameter before, as a parameter again.
    public FunctionText withoutVariable(String name) {
        List<String> fewer = new ArrayList<>(variables);
        fewer.remove(name);
        return new FunctionText(sample, formula, parameters, fewer);
    }
}
