package talweg.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What there is to say about a kind of method: the one source of the command line, the help and the docs.
///
/// @param kind which
public record Description(Kind kind) {
    /// A line of a rule.
    ///
    /// @param latex as LaTeX
    /// @param plain as text
    public record Line(String latex, String plain) {}

    /// The rule of one variant.
    ///
    /// @param method the variant
    /// @param settings what makes it, such as `variant=damped`; empty for the standard one
    /// @param lines phase by phase; what is tried again and again stands there once
    public record Rule(Method method, String settings, List<Line> lines) {}

    /// The standard rule, then those of the variants that differ from it.
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(rule(kind.standard(), ""));
        for (Hyperparameter hyperparameter : kind.hyperparameters()) {
            for (String choice : hyperparameter.choices()) {
                Method variant = kind.standard().with(hyperparameter.key(), new Setting.Choice(choice));
                Rule rule = rule(variant, hyperparameter.key() + "=" + choice);
                if (rules.stream().noneMatch(known -> known.lines.equals(rule.lines))) {
                    rules.add(rule);
                }
            }
        }
        return List.copyOf(rules);
    }

    private static Rule rule(Method method, String settings) {
        Symbols symbols = new Symbols(method, Optimizer.columns(method));
        Stream<Phase> asked = method.asks() ? Stream.of(Phases.evaluation(method.demand(), () -> {})) : Stream.empty();
        Map<String, Line> lines = new LinkedHashMap<>();
        Stream.concat(asked, method.phases().stream())
                .forEach(phase -> lines.putIfAbsent(
                        phase.key(), new Line(symbols.latex(phase.notation()), symbols.plain(phase.notation()))));
        return new Rule(method, settings, List.copyOf(lines.values()));
    }

    /// How its rate is chosen where it is automatic, as a formula of L and width; empty where there is no rate.
    public String automaticRate() {
        Method method = kind.standard();
        return method.rate().isPresent() ? method.automaticRate().formula() : "";
    }

    /// The largest stable rate on a quadratic, as a formula; empty where there is none.
    public String stableRate() {
        Method method = kind.standard();
        return method.stableRate(1).isPresent() ? method.stableRateFormula() : "";
    }
}
