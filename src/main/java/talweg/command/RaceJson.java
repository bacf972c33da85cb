package talweg.command;

import java.util.List;
import talweg.engine.Evaluations;
import talweg.engine.race.Race;
import talweg.engine.race.Results;
import talweg.engine.race.Rules;
import talweg.engine.race.Standing;
import talweg.engine.race.Weights;
import talweg.method.Specification;
import talweg.publication.race.RaceTable;

/// The ranking for programs: the rules, the starts, and an object for each method, the best first.
final class RaceJson {
    private RaceJson() {}

    static String of(RaceTable table) {
        Results results = table.results();
        Race race = results.race();
        Rules rules = race.rules();
        List<String> standings = results.ranked().stream()
                .map(standing -> "\n  " + standing(table, standing))
                .toList();
        return "{\"budget\": " + rules.budget()
                + ", \"weights\": " + weights(rules.weights())
                + ", \"tolerance\": " + Json.number(rules.tolerance())
                + ", \"rates\": " + Json.numbers(rules.sweep().rates())
                + ", \"f_best\": " + Json.number(results.lowest())
                + ", \"starts\": " + Json.matrix(race.starts())
                + ", \"standings\": [" + String.join(",", standings) + "\n]}\n";
    }

    private static String weights(Weights weights) {
        return "{\"f\": " + Json.number(weights.value())
                + ", \"gradient\": " + Json.number(weights.gradient())
                + ", \"hessian\": " + Json.number(weights.hessian())
                + ", \"product\": " + Json.number(weights.product()) + "}";
    }

    private static String standing(RaceTable table, Standing standing) {
        List<String> steps = table.results().profile(standing).steps().stream()
                .map(step -> Json.numbers(new double[] {step.cost(), step.solved()}))
                .toList();
        return "{\"method\": " + Json.text(table.name(standing))
                + ", \"specification\": " + Json.text(Specification.print(standing.method()))
                + ", \"rate\": " + RaceTable.rate(standing).map(Json::text).orElse("null")
                + ", \"swept\": " + standing.swept()
                + ", \"success_rate\": " + Json.number(standing.successRate())
                + ", \"f_best\": " + Json.number(standing.best())
                + ", \"f_median\": " + Json.number(standing.median())
                + ", \"evaluations\": "
                + standing.toSuccess()
                        .map(asked -> evaluations(asked, standing.costToSuccess()))
                        .orElse("null")
                + ", \"profile\": [" + String.join(", ", steps) + "]}";
    }

    private static String evaluations(Evaluations asked, double cost) {
        return "{\"f\": " + asked.values()
                + ", \"gradient\": " + asked.gradients()
                + ", \"hessian\": " + asked.hessians()
                + ", \"product\": " + asked.products()
                + ", \"cost\": " + Json.number(cost) + "}";
    }
}
