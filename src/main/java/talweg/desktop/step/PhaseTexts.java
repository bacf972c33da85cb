package talweg.desktop.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talweg.method.Explanation;

/// An explanation as the panel writes it.
final class PhaseTexts {
    private static final String EQUALS = " = ";

    private PhaseTexts() {}

    /// The lines of the rule.
    static List<Step.Rule> rules(Explanation explanation) {
        List<Explanation.Line> lines = explanation.phases();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.computeIfAbsent(lines.get(i).phase().key(), _ -> new ArrayList<>())
                    .add(i);
        }
        return places.values().stream()
                .map(phases -> rule(lines.get(phases.getFirst()), phases))
                .toList();
    }

    private static Step.Rule rule(Explanation.Line line, List<Integer> phases) {
        return new Step.Rule(line.phase().name(), line.latex(), line.plain(), phases);
    }

    /// The phases with their numbers.
    static List<Step.Phase> phases(Explanation explanation) {
        return explanation.phases().stream()
                .map(line -> new Step.Phase(
                        line.phase().name(),
                        line.latex(),
                        line.plain(),
                        sides(line.numbersLatex()),
                        line.numbersPlain(),
                        line.phase().sentence()))
                .toList();
    }

    /// What `x = … = …` has to the right of each sign of equality that is not within the numbers: the right-hand side
    /// and the result.
    private static List<String> sides(String latex) {
        int first = latex.indexOf(EQUALS);
        int last = latex.lastIndexOf(EQUALS);
        if (first == last) {
            return List.of("= " + latex.substring(first + EQUALS.length()));
        }
        return List.of(
                "= " + latex.substring(first + EQUALS.length(), last), "= " + latex.substring(last + EQUALS.length()));
    }
}
