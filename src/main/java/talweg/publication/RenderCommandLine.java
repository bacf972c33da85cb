package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.field.LevelChoice;
import talweg.function.Domain;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.FunctionText;
import talweg.session.MapPart;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// The command that makes a page again, with everything said that could have been left out, so that it makes the same
/// page when defaults have changed.
final class RenderCommandLine {
    /// No methods, no layers.
    private static final String NONE = "none";

    private final List<String> words = new ArrayList<>(List.of("talweg", "render"));

    private RenderCommandLine() {}

    static String of(ScenePage page, Journeys journeys, String file) {
        RenderCommandLine line = new RenderCommandLine();
        line.words.add(page.subject().word());
        line.function(page.scene().function());
        line.runs(page.scene(), journeys);
        line.appearance(page);
        line.words.add("-o");
        line.words.add(file);
        return line.words.stream().map(RenderCommandLine::quoted).collect(Collectors.joining(" "));
    }

    private void function(FunctionText text) {
        text.variables().forEach(name -> words.add("--variable=" + name));
        text.parameters().forEach((name, value) -> words.add("--param=" + name + "=" + value));
    }

    private void runs(Scene scene, Journeys journeys) {
        methods(scene, journeys);
        words.add("--start=" + list(scene.start().coordinates()));
        words.add("--steps=" + scene.steps());
        words.add("--step=" + scene.k());
        scene.tolerance().ifPresent(tolerance -> words.add("--tolerance=" + tolerance));
    }

    /// The methods up to the last visible one, because a method's place decides its colour. Automatic rates as what
    /// they
    /// became: they follow the domain, and the page is of the view.
    private void methods(Scene scene, Journeys journeys) {
        boolean wanted = scene.appearance().parts().contains(MapPart.PATHS);
        List<MethodChoice> methods = wanted && journeys.runs().isEmpty() ? List.of() : scene.methods();
        int last = IntStream.range(0, methods.size())
                .filter(i -> methods.get(i).visible())
                .max()
                .orElse(-1);
        if (last < 0) {
            words.add("--method=" + NONE);
        }
        for (int i = 0; i <= last; i++) {
            words.add("--method="
                    + journeys.specification(i).orElse(methods.get(i).specification()));
        }
        hidden(methods.subList(0, last + 1));
    }

    private void hidden(List<MethodChoice> methods) {
        String places = IntStream.range(0, methods.size())
                .filter(i -> !methods.get(i).visible())
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(","));
        if (!places.isEmpty()) {
            words.add("--hide=" + places);
        }
    }

    private void appearance(ScenePage page) {
        Scene scene = page.scene();
        Domain seen = PagePicture.plane(scene.view());
        words.add("--domain=" + range(seen.axis(0)) + "," + range(seen.axis(1)));
        Appearance look = scene.appearance();
        words.add("--layers=" + layers(look));
        levels(page.levels());
        words.add("--colours=" + lowerCase(look.colours()));
        words.add("--scale=" + lowerCase(look.scale()));
        words.add("--aspect=" + (look.equalAspect() ? "equal" : "free"));
        page.size().option().ifPresent(words::add);
        words.add("--theme=" + lowerCase(page.theme()));
        if (!scene.note().isBlank()) {
            words.add("--note=" + scene.note().strip());
        }
    }

    private void levels(LevelChoice levels) {
        switch (levels) {
            case LevelChoice.Automatic _ -> {}
            case LevelChoice.Count(int count) -> words.add("--levels=" + count);
            case LevelChoice.Listed(List<Double> values) -> words.add("--levels=" + list(values));
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

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String list(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String range(Domain.Range range) {
        return range.low() + "," + range.high();
    }

    /// As a POSIX shell reads it back.
    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
