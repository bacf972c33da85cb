package talweg.desktop.help;

import java.util.ArrayList;
import java.util.List;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.formula.Formula;
import talweg.formula.Mistake;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.kernel.InterpretedFunction;
import talweg.method.Explanation;
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
        for (Explanation.Line line : step(kind).phases()) {
            blocks.add(new HelpBlock.Rule(line.latex(), line.plain()));
        }
        for (Hyperparameter hyperparameter : kind.hyperparameters()) {
            blocks.add(new HelpBlock.Row(symbol(hyperparameter), meaning(hyperparameter)));
        }
        return blocks;
    }

    private static String symbol(Hyperparameter hyperparameter) {
        return hyperparameter.key().equals(hyperparameter.plain())
                ? hyperparameter.key()
                : hyperparameter.plain() + "  " + hyperparameter.key();
    }

    private static String meaning(Hyperparameter hyperparameter) {
        String standard = hyperparameter.choices().isEmpty()
                ? hyperparameter.standard().text()
                : String.join(
                        ", ",
                        hyperparameter.choices().stream()
                                .map(hyperparameter::choiceName)
                                .toList());
        return WORDS.say("help.methods.hyperparameter", hyperparameter.name(), hyperparameter.help(), standard);
    }

    /// A first step on a bowl.
    private static Explanation step(Kind kind) {
        RunRequest request = RunRequest.of(bowl(), kind.standard(), new double[] {1, 2}, 1);
        return Run.of(request).explain(0);
    }

    /// Any smooth function shows the rule.
    private static RealFunction bowl() {
        return switch (Formula.parse("x^2 + 3 y^2")) {
            case Formula formula -> InterpretedFunction.of(formula);
            case Mistake mistake -> throw new IllegalStateException(mistake.message());
        };
    }
}
