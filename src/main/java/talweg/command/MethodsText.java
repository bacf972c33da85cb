package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import talweg.function.Words;
import talweg.method.Description;
import talweg.method.Family;
import talweg.method.Hyperparameter;
import talweg.method.Kind;

/// Everything about methods as text for people: plain, or as Markdown for a page.
final class MethodsText {
    private static final Words WORDS = new Words("command");
    private static final String INDENT = "  ";

    private MethodsText() {}

    static String plain(List<Kind> kinds) {
        StringBuilder text = new StringBuilder();
        for (Kind kind : kinds) {
            Description description = new Description(kind);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(kind.id())
                    .append(": ")
                    .append(kind.name())
                    .append(" (")
                    .append(kind.family().label())
                    .append(")\n");
            rules(description).forEach(line -> text.append(INDENT).append(line).append('\n'));
            Table.of(kind.hyperparameters().stream().map(MethodsText::row).toList())
                    .lines()
                    .forEach(line -> text.append(INDENT).append(line).append('\n'));
            remarks(description)
                    .forEach(line -> text.append(INDENT).append(line).append('\n'));
        }
        return text.append('\n')
                .append(WORDS.say("methods.auto.where"))
                .append('\n')
                .toString();
    }

    /// The rule line by line, each variant under its setting.
    private static List<String> rules(Description description) {
        List<String> lines = new ArrayList<>();
        for (Description.Rule rule : description.rules()) {
            if (!rule.settings().isEmpty()) {
                lines.add(rule.settings() + ":");
            }
            rule.lines().forEach(line -> lines.add(INDENT + line.plain()));
        }
        return lines;
    }

    private static List<String> row(Hyperparameter hyperparameter) {
        return List.of(hyperparameter.key(), hyperparameter.plain(), values(hyperparameter), hyperparameter.name());
    }

    /// `0.9 in [0, 1)`, or the choices, the default first.
    private static String values(Hyperparameter hyperparameter) {
        return hyperparameter.choices().isEmpty()
                ? hyperparameter.standard().text() + " in " + hyperparameter.allowed()
                : String.join(" | ", hyperparameter.choices());
    }

    private static List<String> remarks(Description description) {
        List<String> lines = new ArrayList<>();
        lines.add(description.kind().sentence());
        lines.add(description.kind().note());
        if (!description.automaticRate().isEmpty()) {
            lines.add(WORDS.say("methods.auto", description.automaticRate()));
        }
        if (!description.stableRate().isEmpty()) {
            lines.add(WORDS.say("methods.stable", description.stableRate()));
        }
        lines.add(WORDS.say("methods.source", description.kind().source()));
        return lines;
    }

    static String markdown(List<Kind> kinds) {
        StringBuilder text = new StringBuilder();
        Family family = null;
        for (Kind kind : kinds) {
            if (kind.family() != family) {
                family = kind.family();
                text.append("### ").append(family.label()).append("\n\n");
            }
            text.append(section(new Description(kind)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String section(Description description) {
        Kind kind = description.kind();
        StringJoiner text = new StringJoiner("\n", "", "\n\n");
        text.add("#### " + kind.name() + ": `" + kind.id() + "`").add("");
        text.add(kind.sentence()).add("").add("```");
        rules(description).forEach(text::add);
        text.add("```").add("");
        if (!kind.hyperparameters().isEmpty()) {
            text.add(WORDS.say("methods.table")).add("|---|---|---|---|");
            kind.hyperparameters().forEach(hyperparameter -> text.add(markdown(hyperparameter)));
            text.add("");
        }
        text.add(String.join(
                        " ",
                        remarks(description).subList(1, remarks(description).size() - 1)) + " *" + kind.source()
                + ".*");
        return text.toString();
    }

    private static String markdown(Hyperparameter hyperparameter) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |");
        row.add("`" + hyperparameter.key() + "`").add(hyperparameter.plain());
        row.add("`" + values(hyperparameter).replace(" | ", "`, `") + "`");
        row.add(hyperparameter.name() + ". " + hyperparameter.help());
        return row.toString();
    }
}
