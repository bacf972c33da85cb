package talweg.command;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.engine.race.Rules;
import talweg.engine.race.Sweep;
import talweg.engine.race.Weights;
import talweg.function.Words;

/// The options that are the same for all who race.
final class RaceRules {
    private static final Words WORDS = new Words("command");
    private static final int MOST_RATES = 200;

    private RaceRules() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Options.optional("--budget", "N", "help.race.budget"))
                .addOption(Options.optional("--weights", "F,G,H,P", "help.race.weights"))
                .addOption(Options.optional("--rates", "LOW,HIGH,N|set", "help.race.rates"))
                .addOption(Options.optional("--tolerance", "TAU", "help.race.tolerance"));
    }

    /// @param dimension the number of variables
    static Rules read(ParseResult line, int dimension) throws UserMistake {
        Rules rules = Rules.standard(dimension)
                .with(rates(Options.value(line, "--rates")))
                .withTolerance(tolerance(Options.value(line, "--tolerance")));
        Optional<String> budget = Options.value(line, "--budget");
        if (budget.isPresent()) {
            rules = rules.withBudget(Values.whole("--budget", budget.get(), 0, (int) Rules.MOST));
        }
        Optional<String> weights = Options.value(line, "--weights");
        return weights.isPresent() ? rules.with(weights(weights.get())) : rules;
    }

    private static Sweep rates(Optional<String> text) throws UserMistake {
        if (text.isEmpty()) {
            return Sweep.STANDARD;
        }
        if (text.get().strip().equals("set")) {
            return Sweep.AS_SET;
        }
        double[] numbers = Values.numbers("--rates", text.get());
        boolean whole = numbers.length == 3 && numbers[2] == Math.rint(numbers[2]);
        if (!whole || !(numbers[0] > 0 && numbers[0] <= numbers[1]) || numbers[2] < 1 || numbers[2] > MOST_RATES) {
            throw new UserMistake(WORDS.say("race.rates", text.get(), MOST_RATES));
        }
        return new Sweep(numbers[0], numbers[1], (int) numbers[2]);
    }

    private static double tolerance(Optional<String> text) throws UserMistake {
        double tolerance = text.isPresent() ? Values.number("--tolerance", text.get()) : Rules.USUAL_TOLERANCE;
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new UserMistake(WORDS.say("race.tolerance", text.orElse("")));
        }
        return tolerance;
    }

    private static Weights weights(String text) throws UserMistake {
        double[] weights = Values.numbers("--weights", text);
        double sum = 0;
        boolean negative = false;
        for (double weight : weights) {
            sum += weight;
            negative |= weight < 0;
        }
        if (weights.length != 4 || negative || sum == 0) {
            throw new UserMistake(WORDS.say("race.weights", text));
        }
        return new Weights(weights[0], weights[1], weights[2], weights[3]);
    }
}
