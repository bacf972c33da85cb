package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.field.FieldMistake;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.PlaneSection;
import talweg.field.Sampling;
import talweg.field.ScalarGrid;
import talweg.field.ValueScale;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.session.Compilation;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg contours`: level curves as coordinates.
final class ContoursCommand implements Subcommand {
    private static final String USUAL_GRID = "401x401";

    @Override
    public CommandSpec describe() {
        return Options.functionSpec()
                .addOption(Options.optional("--domain", "X0,X1,Y0,Y1", "help.domain"))
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
        Scene scene = loaded.scene();
        RealFunction plane = PlaneSection.of(loaded.function(), scene.start().toArray());
        LevelCurves curves;
        try {
            LevelChoice levels = LevelOption.parse(Options.value(line, "--levels"));
            Domain domain = DomainOption.parse(Options.value(line, "--domain"), scene.domain());
            curves = curves(
                    plane, loaded.compiled().values(), Grid.of(domain, size[0], size[1]), levels, loaded.lowest());
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
    }

    private static LevelCurves curves(
            RealFunction plane, double[] parameters, Grid grid, LevelChoice levels, OptionalDouble lowest) {
        ScalarGrid field = new Sampling(plane, parameters, grid).sample(new Workspace());
        ValueScale scale = ValueScale.automatic(field.statistics(), lowest);
        double[] values = levels.levels(field.statistics(), scale).values();
        return LevelCurves.of(field, values, Cancellation.NEVER);
    }
}
