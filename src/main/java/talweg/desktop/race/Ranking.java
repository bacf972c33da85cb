package talweg.desktop.race;

import java.util.List;
import java.util.stream.IntStream;
import talweg.desktop.chart.ProfileChart;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.race.DataProfile;
import talweg.engine.race.Standing;
import talweg.figure.MethodStyle;
import talweg.publication.race.ProfilePage;
import talweg.publication.race.RaceTable;

/// What came out of a race, with the looks that the methods had when it began.
///
/// @param table the ranking
/// @param entered the methods, in the order in which they were entered
/// @param title what was raced on
record Ranking(RaceTable table, List<MethodRun> entered, String title) {
    /// Keeps its own copy.
    Ranking {
        entered = List.copyOf(entered);
    }

    /// A row for each method, the best first.
    List<RaceRow> rows() {
        List<Standing> ranked = table.results().ranked();
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> new RaceRow(
                        i + 1, entered.get(ranked.get(i).entrant()), table.name(ranked.get(i)), ranked.get(i)))
                .toList();
    }

    /// Whether a product H·v was asked for by anybody.
    boolean hasProducts() {
        return rows().stream().anyMatch(row -> row.products() > 0 && Double.isFinite(row.products()));
    }

    /// Whether a rate was found that the scene could use.
    boolean hasRates() {
        return table.results().standings().stream().anyMatch(Standing::swept);
    }

    /// What each method might have spent from each start.
    long budget() {
        return table.results().race().rules().budget();
    }

    /// The data profiles, the best last, so that it is drawn on top.
    List<ProfileChart.Curve> curves() {
        return table.results().ranked().reversed().stream().map(this::curve).toList();
    }

    private ProfileChart.Curve curve(Standing standing) {
        List<DataProfile.Step> steps = table.results().profile(standing).steps();
        double[][] points = new double[2][2 * steps.size() - 1];
        for (int i = 0; i < points[0].length; i++) {
            points[0][i] = steps.get((i + 1) / 2).cost();
            points[1][i] = steps.get(i / 2).solved();
        }
        return new ProfileChart.Curve(
                MethodStyle.of(entered.get(standing.entrant()).style()), points);
    }

    /// The data profiles as a page.
    ProfilePage page() {
        return new ProfilePage(table, entered.stream().map(MethodRun::style).toList(), title);
    }
}
