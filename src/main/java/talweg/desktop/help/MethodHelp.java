package talweg.desktop.help;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Words;
import talweg.method.Description;
import talweg.method.Hyperparameter;
import talweg.method.Kind;

/// What the help says about a method: its rule as it writes it itself when it takes a step, and its hyperparameters.
final class MethodHelp {
    private static final Words WORDS = new Words("desktop");

    private MethodHelp() {}

    static List<HelpBlock> of(Kind kind) {
        List<HelpBlock> blocks = new ArrayList<>();
        blocks.add(new HelpBlock.Heading(kind.name()));
        blocks.add(new HelpBlock.Text(kind.sentence()));
        Description description = new Description(kind);
        for (Description.Rule rule : description.rules()) {
            if (!rule.settings().isEmpty()) {
                blocks.add(new HelpBlock.Text(rule.settings()));
            }
            rule.lines().forEach(line -> blocks.add(new HelpBlock.Rule(line.latex(), line.plain())));
        }
        for (Hyperparameter hyperparameter : kind.hyperparameters()) {
            blocks.add(new HelpBlock.Row(symbol(hyperparameter), meaning(hyperparameter)));
        }
        blocks.add(new HelpBlock.Text(kind.note()));
        blocks.add(new HelpBlock.Text(WORDS.say("help.methods.source", kind.source())));
        return blocks;
    }

    private static String symbol(Hyperparameter hyperparameter) {
        return hyperparameter.key().equals(hyperparameter.plain())
                ? hyperparameter.key()
                : hyperparameter.plain() + "  " + hyperparameter.key();
    }

    private static String meaning(Hyperparameter hyperparameter) {
        String standard = hyperparameter.choices().isEmpty()
                ? hyperparameter.standard().text() + WORDS.say("help.methods.range", hyperparameter.allowed())
                : String.join(
                        ", ",
                        hyperparameter.choices().stream()
                                .map(hyperparameter::choiceName)
                                .toList());
        return WORDS.say("help.methods.hyperparameter", hyperparameter.name(), hyperparameter.help(), standard);
    }
}
