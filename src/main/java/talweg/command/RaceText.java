package talweg.command;

import java.util.ArrayList;
import java.util.List;
import talweg.engine.Evaluations;
import talweg.engine.race.Results;
import talweg.engine.race.Rules;
import talweg.engine.race.Standing;
import talweg.engine.race.Weights;
import talweg.function.Words;
import talweg.method.Figures;
import talweg.publication.race.RaceTable;

/// The ranking for people.
final class RaceText {
    private static final Words WORDS = new Words("command");
    private static final double PERCENT = 100;

    private RaceText() {}

    static String of(RaceTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                WORDS.say("race.column.method"),
                WORDS.say("race.column.rate"),
                WORDS.say("race.column.solved"),
                WORDS.say("race.column.best"),
                WORDS.say("race.column.median"),
                "f",
                "∇f",
                "H",
                "H·v",
                WORDS.say("race.column.cost")));
        table.results().ranked().forEach(standing -> rows.add(row(table, standing)));
        return Table.of(rows) + "\n" + rules(table.results()) + "\n";
    }

    private static List<String> row(RaceTable table, Standing standing) {
        List<String> row = new ArrayList<>(List.of(
                table.name(standing),
                RaceTable.rate(standing).orElse("—"),
                Figures.plain(PERCENT * standing.successRate()) + " %",
                Figures.plain(standing.best()),
                Figures.plain(standing.median())));
        row.addAll(standing.toSuccess()
                .map(asked -> counts(asked, standing.costToSuccess()))
                .orElse(List.of("—", "—", "—", "—", "—")));
        return row;
    }

    private static List<String> counts(Evaluations asked, double cost) {
        return List.of(
                Long.toString(asked.values()),
                Long.toString(asked.gradients()),
                Long.toString(asked.hessians()),
                Long.toString(asked.products()),
                Figures.plain(cost));
    }

    private static String rules(Results results) {
        Rules rules = results.race().rules();
        Weights weights = rules.weights();
        return WORDS.say(
                "race.rules",
                results.race().starts().length,
                rules.budget(),
                Figures.plain(weights.value()) + ", " + Figures.plain(weights.gradient()) + ", "
                        + Figures.plain(weights.hessian()) + ", " + Figures.plain(weights.product()),
                Figures.plain(rules.tolerance()),
                Figures.plain(results.lowest()));
    }
}
