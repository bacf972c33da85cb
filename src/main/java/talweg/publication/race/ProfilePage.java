package talweg.publication.race;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import talweg.engine.race.DataProfile;
import talweg.engine.race.Results;
import talweg.engine.race.Standing;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Format;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.figure.Pen;
import talweg.figure.Sheet;
import talweg.figure.Theme;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.Words;

/// The data profiles of a race as a page: a step curve for each method, what was spent to the right, the part of the
/// starts that were solved upwards.
///
/// @param table with the names
/// @param looks the number that decides the look of each method, in the order in which they were entered
/// @param title what was raced on
public record ProfilePage(RaceTable table, List<Integer> looks, String title) {
    private static final Words WORDS = new Words("publication");
    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;

    /// Dots of a bitmap for each pixel of the page.
    private static final double FINE = 2;

    private static final double LINE = 2;

    /// So much above 1 still belongs to the picture, for the sake of lines that run there.
    private static final double ROOM = 0.03;

    /// Keeps its own copy.
    public ProfilePage {
        looks = List.copyOf(looks);
    }

    /// Writes it into a file, whose ending names the format; whole or not at all.
    public void write(Path file) throws ExportMistake {
        Exporter.write(figure(), Theme.LIGHT, Format.of(file, FINE), file);
    }

    /// The page as a value.
    public Figure figure() {
        Results results = table.results();
        double budget = Math.max(1, results.race().rules().budget());
        List<Standing> ranked = results.ranked();
        Sheet sheet = new Sheet(
                WIDTH,
                HEIGHT,
                title,
                "",
                List.of(WORDS.say(
                        "race.caption",
                        results.race().starts().length,
                        results.race().rules().tolerance())),
                WORDS.say("race.cost"),
                WORDS.say("race.solved"),
                ranked.stream().map(this::entry).toList(),
                false);
        Viewport view = Viewport.fit(sheet.frame(), Domain.rectangle(0, budget, -ROOM, 1 + ROOM), false);
        // The best on top.
        List<Mark> lines = ranked.reversed().stream()
                .map(standing -> line(standing, results))
                .toList();
        List<Layer> layers = List.of(new Layer(Layer.Kind.PATHS, lines));
        return sheet.figure(view, layers, null, null, null, new Figure.Imprint(title, ""));
    }

    private MethodStyle style(Standing standing) {
        return MethodStyle.of(looks.get(standing.entrant()));
    }

    private Decoration.Entry entry(Standing standing) {
        List<String> details = new ArrayList<>();
        RaceTable.rate(standing).ifPresent(rate -> details.add("α " + rate));
        details.add(
                WORDS.say("race.entry", standing.successes(), standing.solved().size()));
        return new Decoration.Entry(style(standing), table.name(standing), details);
    }

    private Mark line(Standing standing, Results results) {
        List<DataProfile.Step> steps = results.profile(standing).steps();
        double[] x = new double[2 * steps.size() - 1];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = steps.get((i + 1) / 2).cost();
            y[i] = steps.get(i / 2).solved();
        }
        MethodStyle style = style(standing);
        return Mark.Polylines.one(x, y, Pen.of(style.role(), LINE).dashed(style.dash()));
    }
}
