package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import talweg.field.FieldMistake;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.session.FunctionSource;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.Scene;

/// The scene of the file, the sample or the formula, with what the command line says otherwise.
final class RenderedScene {
    private static final Words WORDS = new Words("command");
    private static final int MOST_LOOKS = 10_000;

    private RenderedScene() {}

    static Scene of(ParseResult line, LoadedFunction loaded) throws UserMistake, FieldMistake, PublicationMistake {
        Scene scene = noted(line, loaded);
        scene = scene.withMethods(methods(line, scene.methods()));
        scene = RenderedBasins.of(line, scene);
        Optional<String> start = Options.value(line, "--start");
        if (start.isPresent()) {
            scene = scene.withStart(Point.of(
                    Values.point("--start", start.get(), loaded.function().variables())));
        }
        Optional<String> tolerance = Options.value(line, "--tolerance");
        if (tolerance.isPresent()) {
            scene = scene.withTolerance(TraceCommand.tolerance(tolerance));
        }
        scene = PlaneOption.read(line, steps(line, scene), loaded);
        scene = seen(line, scene);
        scene = EnsembleOption.read(line, scene);
        scene = scene.withArrangement(scene.arrangement().withInstrument(InstrumentOption.of(line, scene)));
        scene = scene.withArrangement(scene.arrangement()
                .withOutlook(OutlookOption.read(line, scene.arrangement().outlook())));
        return RenderOptions.curtained(line, scene).withAppearance(RenderOptions.appearance(line, scene.appearance()));
    }

    /// With the words of whoever saved the scene; a sample's are for its reader and not for a paper.
    private static Scene noted(ParseResult line, LoadedFunction loaded) throws UserMistake {
        Scene scene = loaded.scene();
        String usual = loaded.source() instanceof FunctionSource.Saved ? scene.note() : "";
        return scene.withNote(Options.value(line, "--note").orElse(usual));
    }

    /// The map of a function of one variable has a second axis, its domain has none. In a space of more than two the
    /// domain stays, since what is seen are the two axes of a plane.
    private static Scene seen(ParseResult line, Scene scene) throws UserMistake, FieldMistake {
        Optional<String> text = Options.value(line, "--domain");
        if (text.isEmpty()) {
            return scene;
        }
        int dimension = scene.domain().axes().size();
        Domain map = DomainOption.seen(text.get(), dimension > 2 ? scene.range() : scene.domain());
        if (dimension > 2) {
            return scene.withView(map);
        }
        return scene.withDomain(new Domain(map.axes().subList(0, dimension))).withView(map);
    }

    private static List<MethodChoice> methods(ParseResult line, List<MethodChoice> usual) throws UserMistake {
        List<String> given = Options.values(line, "--method");
        if (given.isEmpty()) {
            return usual;
        }
        if (given.equals(List.of(RenderOptions.NONE))) {
            return List.of();
        }
        MethodOption.parse(given);
        return given.stream().map(MethodChoice::of).toList();
    }

    /// The look of each method, from 0; empty if nobody says.
    static List<Integer> looks(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> text = Options.value(line, "--looks");
        List<Integer> looks = new ArrayList<>();
        for (String part : text.map(list -> list.split(",", -1)).orElse(new String[0])) {
            looks.add(Values.whole("--looks", part, 1, MOST_LOOKS) - 1);
        }
        if (text.isPresent() && looks.size() != scene.methods().size()) {
            throw new UserMistake(
                    WORDS.say("render.looks", looks.size(), scene.methods().size()));
        }
        return looks;
    }

    private static Scene steps(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> steps = Options.value(line, "--steps");
        Scene longer = steps.isPresent()
                ? scene.withSteps(Values.whole("--steps", steps.get(), 0, Scene.MAXIMUM_STEPS))
                : scene;
        Optional<String> step = Options.value(line, "--step");
        if (step.isPresent()) {
            return longer.withK(Values.whole("--step", step.get(), 0, longer.steps()));
        }
        // A scene that was saved on its way is shown there; at k = 0 there would be nothing to see.
        return longer.k() == 0 ? longer.withK(longer.steps()) : longer;
    }
}
