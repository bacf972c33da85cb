package talweg.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/// Finds out which names are parameters: definitions that are numbers, and names that nothing defines.
final class ParameterReader {
    private final Definitions definitions;
    private final Constants constants;

    ParameterReader(Definitions definitions, Constants constants) {
        this.definitions = definitions;
        this.constants = constants;
    }

    /// The parameters: those of the text in their order, then the free names in theirs.
    List<FormulaParameter> parameters(Collection<String> free) throws MistakeFound {
        List<FormulaParameter> parameters = new ArrayList<>();
        for (Statement.Definition definition : definitions.all()) {
            if (!definitions.fixed(definition.name()) && definitions.constant(definition)) {
                OptionalDouble value = constants.value(definition.body());
                if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
                    parameters.add(parameter(definition, value.getAsDouble()));
                }
            }
        }
        free.forEach(name -> parameters.add(FormulaParameter.undeclared(name)));
        return parameters;
    }

    private FormulaParameter parameter(Statement.Definition definition, double value) throws MistakeFound {
        String name = definition.name();
        if (definition.range().isEmpty()) {
            return FormulaParameter.around(name, value);
        }
        Statement.Range range = definition.range().get();
        double low = constants.number(range.low());
        double high = constants.number(range.high());
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new MistakeFound(MistakeKind.RANGE_NOT_FINITE, range.span());
        }
        if (low >= high) {
            throw new MistakeFound(
                    MistakeKind.RANGE_EMPTY, range.span(), PlainText.number(low), PlainText.number(high));
        }
        if (value < low || value > high) {
            throw new MistakeFound(
                    MistakeKind.VALUE_OUTSIDE_RANGE,
                    definition.body().span(),
                    name,
                    PlainText.number(value),
                    PlainText.number(low),
                    PlainText.number(high));
        }
        return new FormulaParameter(name, value, low, high, true);
    }
}
