package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.field.Decimal;
import talweg.field.FieldMistake;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.field.Statistics;
import talweg.field.ValueScale;
import talweg.figure.Ticks;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.function.Workspace;
import talweg.session.Compilation;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg contours`: level curves as coordinates.
final class ContoursCommand implements Subcommand {
    private static final Words WORDS = new Words("command");
    private static final String USUAL_GRID = "401x401";

    /// Significant digits of the values in a note.
    private static final int DIGITS = 6;

    @Override
    public CommandSpec describe() {
        return Options.functionSpec()
                .addOption(Options.optional("--domain", "X0,X1,Y0,Y1", "help.domain"))
                .addOption(Options.optional(PlaneOption.NAME, "X,Z|POINTS", "help.plane.still"))
                .addOption(Options.optional("--levels", "N|V1,V2,...", "help.levels"))
                .addOption(Options.optional("--grid", "WxH", "help.grid"))
                .addOption(Options.optional("--format", "geojson|csv", "help.format.contours"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException {
        String format =
                Values.choice("--format", Options.value(line, "--format").orElse("geojson"), "geojson", "csv");
        long[] size = Values.size("--grid", Options.value(line, "--grid").orElse(USUAL_GRID));
        LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::of);
        Scene scene = PlaneOption.readStill(line, loaded.scene(), loaded);
        RealFunction plane = scene.appearance()
                .section()
                .of(loaded.function(), scene.start().toArray(), Optional::empty)
                .drawn();
        ScalarGrid field;
        LevelCurves curves;
        try {
            LevelChoice levels = LevelOption.parse(Options.value(line, "--levels"));
            Domain domain = DomainOption.parse(Options.value(line, "--domain"), scene.range());
            Grid grid = Grid.of(domain, size[0], size[1]);
            field = new Sampling(plane, loaded.compiled().values(), grid).sample(new Workspace());
            curves = curves(field, levels, loaded.lowest());
        } catch (FieldMistake e) {
            throw new UserMistake(e.getMessage());
        }
        Writer out = console.results();
        if (format.equals("csv")) {
            CurveTable.write(out, curves, plane.variables());
        } else {
            GeoJson.write(out, curves);
        }
        out.flush();
        note(curves, field.statistics(), console);
    }

    private static LevelCurves curves(ScalarGrid field, LevelChoice levels, OptionalDouble lowest) {
        ValueScale scale = ValueScale.automatic(field.statistics(), lowest);
        double[] values = levels.levels(field.statistics(), scale).values();
        return LevelCurves.of(field, values, Cancellation.NEVER);
    }

    /// Says which levels have no curve, or why there are no levels at all.
    private static void note(LevelCurves curves, Statistics statistics, Console console) {
        String missing = IntStream.range(0, curves.levels().length)
                .filter(level -> curves.firstLine()[level] == curves.firstLine()[level + 1])
                .mapToObj(level -> Decimal.shortest(curves.levels()[level]))
                .collect(Collectors.joining(", "));
        boolean bare = statistics.finite() == 0 || statistics.isConstant();
        if (bare && curves.lines() == 0) {
            statistics.remark().ifPresent(remark -> console.note(WORDS.say("contours.bare", remark)));
        } else if (!missing.isEmpty()) {
            String low = Ticks.text(statistics.minimum(), DIGITS);
            String high = Ticks.text(statistics.maximum(), DIGITS);
            console.note(WORDS.say("contours.missing", missing, low, high));
        }
    }
}
