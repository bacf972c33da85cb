package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule with numbers has a number wherever the rule has the symbol of one.
class NumbersInRulesTest {
    /// A symbol with its indices that is neither a function nor assigned there. What is searched through, as the points
    /// behind `argmin`, is named and not
    /// inserted; so is the dimension n.
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}][\\p{L}\\p{M}ₐ-ₜ₀-₉_*]*+(?![(±]| =)");

    private static final String NAMED = "argmin\\([^)]*\\)|max ‖.*|/n";

    static Stream<Method> variants() {
        return Methods.all().stream()
                .flatMap(kind -> new Description(kind).rules().stream())
                .map(Description.Rule::method);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void noSymbolOfANumberIsLeft(Method method) {
        Set<String> symbols = Stream.concat(
                        Optimizer.columns(method).stream()
                                .filter(column -> column.count().equals(Count.ONE))
                                .map(Column::plain),
                        method.kind().hyperparameters().stream().map(Hyperparameter::plain))
                .collect(Collectors.toSet());
        for (Phase phase : method.phases()) {
            String left = Notation.fill(phase.notation().plain(), place -> place.bracketed() ? "(0)" : "0")
                    .replaceAll(NAMED, "");
            List<String> written = SYMBOL.matcher(left)
                    .results()
                    .map(found -> found.group())
                    .filter(symbols::contains)
                    .filter(symbol -> !symbol.equals(phase.notation().left().plain()))
                    .toList();
            assertThat(written)
                    .as(phase.key() + ": " + phase.notation().plain())
                    .isEmpty();
        }
    }
}
