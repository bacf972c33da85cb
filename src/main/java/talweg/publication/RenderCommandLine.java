package talweg.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.engine.ensemble.StartSet;
import talweg.field.LevelChoice;
import talweg.function.Domain;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.BasinChoice;
import talweg.session.Ensemble;
import talweg.session.EnsembleText;
import talweg.session.MapPart;
import talweg.session.MethodChoice;
import talweg.session.Outlook;
import talweg.session.Scale;
import talweg.session.Scene;
import talweg.session.Shown;

/// The command that makes a page again, with everything said that could have been left out, so that it makes the same
/// page when defaults have changed.
///
/// @param command what has been written so far
record RenderCommandLine(ShellWords command) {
    /// No methods, no layers.
    private static final String NONE = "none";

    static String of(ScenePage page, Journeys journeys, String file) {
        Scene scene = page.scene();
        RenderCommandLine line = new RenderCommandLine(ShellWords.of("render", page.subject(), scene.function()));
        line.methods(page, journeys);
        line.run(scene);
        line.ensemble(scene);
        line.basins(page);
        page.phase().ifPresent(phase -> line.command.option("--phase", phase));
        PagePlane plane = new PagePlane(page, journeys);
        if (plane.isOne()) {
            line.command.option("--plane", plane.option());
        }
        line.view(scene);
        line.appearance(page);
        return line.command.add("-o").add(file).line();
    }

    /// The methods that are seen, each with its look. Automatic rates as what they became: they follow the domain, and
    /// the page is of the view.
    private void methods(ScenePage page, Journeys journeys) {
        List<MethodChoice> methods = page.scene().methods();
        boolean stuck = page.scene().appearance().parts().contains(MapPart.PATHS)
                && journeys.runs().isEmpty();
        List<Integer> seen = IntStream.range(0, methods.size())
                .filter(i -> methods.get(i).visible() && !stuck)
                .boxed()
                .toList();
        if (seen.isEmpty()) {
            command.option("--method", NONE);
        }
        for (int i : seen) {
            command.option(
                    "--method", journeys.specification(i).orElse(methods.get(i).specification()));
        }
        List<Integer> looks = seen.stream().map(page::look).toList();
        if (!looks.equals(IntStream.range(0, seen.size()).boxed().toList())) {
            command.option(
                    "--looks",
                    looks.stream().map(look -> String.valueOf(look + 1)).collect(Collectors.joining(",")));
        }
    }

    private void run(Scene scene) {
        command.option("--start", ShellWords.list(scene.start().coordinates()));
        command.option("--steps", scene.steps());
        command.option("--step", scene.k());
        scene.tolerance().ifPresent(tolerance -> command.option("--tolerance", tolerance));
    }

    /// One method is named by its place among those that are seen.
    private void ensemble(Scene scene) {
        if (scene.ensemble().shown()) {
            List<Integer> running = Ensemble.methods(scene);
            long seen = scene.methods().stream().filter(MethodChoice::visible).count();
            String which = running.size() == 1 && seen > 1 ? ",method=" + (1 + place(scene, running.getFirst())) : "";
            StartSet starts = scene.ensemble().starts();
            // The command makes the view the domain, and these lie in the domain.
            StartSet fixed = starts.form().isAboutTheStart() || starts.over().isPresent()
                    ? starts
                    : starts.withOver(scene.domain());
            command.option("--ensemble", EnsembleText.print(fixed) + which);
        }
    }

    private static long place(Scene scene, int index) {
        return scene.methods().stream()
                .limit(index)
                .filter(MethodChoice::visible)
                .count();
    }

    private void basins(ScenePage page) {
        if (PageBasins.areWanted(page)) {
            command.option(
                    "--basins",
                    BasinChoice.of(page.scene())
                            .map(MethodChoice::specification)
                            .orElseThrow());
        }
    }

    private void view(Scene scene) {
        if (scene.domain().axes().size() == 1 && scene.view().axes().size() == 1) {
            command.option("--domain", ShellWords.range(scene.view().axis(0)));
            return;
        }
        Outlook outlook = scene.arrangement().outlook();
        boolean surface = outlook.shown() != Shown.MAP && scene.domain().axes().size() > 1;
        Domain seen = surface ? PageSurface.seen(scene) : scene.seen();
        command.option("--domain", ShellWords.range(seen.axis(0)) + "," + ShellWords.range(seen.axis(1)));
        if (surface) {
            command.option("--view", lowerCase(outlook.shown()));
            outlook.azimuth().ifPresent(degrees -> command.option("--azimuth", degrees));
            command.option("--elevation", outlook.elevation());
            command.option("--zoom", outlook.zoom());
            command.option("--height", outlook.height() == Scale.LOGARITHMIC ? "log" : lowerCase(outlook.height()));
        }
    }

    private void appearance(ScenePage page) {
        Appearance look = page.scene().appearance();
        command.option("--layers", layers(look));
        levels(page.levels());
        command.option("--colours", lowerCase(look.colours()));
        command.option("--scale", lowerCase(look.scale()));
        command.option("--aspect", look.equalAspect() ? "equal" : "free");
        page.size().option().ifPresent(command::add);
        command.option("--theme", lowerCase(page.theme()));
        command.option("--parts", page.parts().isEmpty() ? NONE : names(page.parts()));
        if (page.isCurtained()) {
            command.option("--curtain", "down");
        }
        page.scene().arrangement().instrument().ifPresent(held -> command.option("--instrument", held.text()));
        if (page.has(PagePart.CAPTION) && !page.scene().note().isBlank()) {
            command.option("--note", page.scene().note().strip());
        }
    }

    private void levels(LevelChoice levels) {
        switch (levels) {
            case LevelChoice.Automatic _ -> {}
            case LevelChoice.Count(int count) -> command.option("--levels", count);
            case LevelChoice.Listed(List<Double> values) -> command.option("--levels", ShellWords.list(values));
        }
    }

    private static String layers(Appearance look) {
        return look.parts().isEmpty()
                ? NONE
                : look.parts().stream().map(part -> layer(part, look.arrows())).collect(Collectors.joining(","));
    }

    private static String layer(MapPart part, Arrows arrows) {
        return part == MapPart.GRADIENTS && arrows == Arrows.DESCENT ? "descent" : lowerCase(part);
    }

    private static String names(Set<PagePart> parts) {
        return parts.stream().map(RenderCommandLine::lowerCase).collect(Collectors.joining(","));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
