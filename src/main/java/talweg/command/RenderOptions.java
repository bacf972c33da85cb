package talweg.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.figure.Theme;
import talweg.function.Words;
import talweg.publication.PagePart;
import talweg.publication.PageSize;
import talweg.publication.PublicationMistake;
import talweg.session.Appearance;
import talweg.session.MapColours;
import talweg.session.Scale;
import talweg.session.Scene;

/// The options of `talweg render` that say how a page looks.
final class RenderOptions {
    /// No methods, no layers.
    static final String NONE = "none";

    private static final Words WORDS = new Words("command");

    private RenderOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return OutlookOption.addTo(spec)
                .addOption(Options.required("-o", "FILE", "help.output"))
                .addOption(Options.repeated("--param", "NAME=VALUE", "help.param"))
                .addOption(Options.repeated("--variable", "NAME", "help.variable"))
                .addOption(Options.repeated("--method", "SPEC", "help.method"))
                .addOption(Options.optional("--looks", "N[,...]", "help.looks"))
                .addOption(Options.optional("--start", "X,Y[,...]", "help.start"))
                .addOption(Options.optional("--steps", "N", "help.steps"))
                .addOption(Options.optional("--step", "K", "help.step"))
                .addOption(Options.optional("--phase", "J", "help.phase"))
                .addOption(Options.optional("--instrument", "SPEC", "help.instrument"))
                .addOption(Options.optional("--tolerance", "EPS", "help.tolerance"))
                .addOption(Options.optional("--ensemble", "STARTS", "help.ensemble"))
                .addOption(Options.optional("--basins", "SPEC", "help.basins"))
                .addOption(Options.optional("--size", "WxH", "help.size"))
                .addOption(Options.optional("--width", "MM", "help.width"))
                .addOption(Options.optional("--domain", "X0,X1,Y0,Y1", "help.domain"))
                .addOption(Options.optional(PlaneOption.NAME, "X,Z|POINTS|main", "help.plane"))
                .addOption(Options.optional("--levels", "N|V1,V2,...", "help.levels"))
                .addOption(Options.optional("--layers", "NAMES", "help.layers"))
                .addOption(Options.optional("--parts", "NAMES", "help.parts"))
                .addOption(Options.optional("--curtain", "up|down", "help.curtain"))
                .addOption(Options.optional("--colours", "NAME", "help.colours"))
                .addOption(Options.optional("--scale", "NAME", "help.scale"))
                .addOption(Options.optional("--aspect", "equal|free", "help.aspect"))
                .addOption(Options.optional("--note", "TEXT", "help.note"))
                .addOption(Options.optional("--theme", "light|dark", "help.theme"));
    }

    static Theme theme(ParseResult line) throws UserMistake {
        Optional<String> theme = Options.value(line, "--theme");
        return theme.isPresent() ? constant(Theme.class, "--theme", theme.get()) : Theme.LIGHT;
    }

    static PageSize size(ParseResult line) throws UserMistake {
        Optional<String> size = Options.value(line, "--size");
        Optional<String> width = Options.value(line, "--width");
        if (size.isPresent() && width.isPresent()) {
            throw new UserMistake(WORDS.say("render.sizes"));
        }
        if (width.isPresent()) {
            return millimetres(width.get());
        }
        return size.isPresent() ? pixels(size.get()) : PageSize.USUAL;
    }

    private static PageSize millimetres(String width) throws UserMistake {
        try {
            return PageSize.millimetres(Values.number("--width", width));
        } catch (PublicationMistake e) {
            throw new UserMistake("--width: " + e.getMessage());
        }
    }

    private static PageSize pixels(String size) throws UserMistake {
        long[] sides = Values.size("--size", size);
        try {
            return PageSize.pixels(sides[0], sides[1]);
        } catch (PublicationMistake e) {
            throw new UserMistake("--size: " + e.getMessage());
        }
    }

    /// The look of `usual`, with what the command line says otherwise.
    static Appearance appearance(ParseResult line, Appearance usual) throws UserMistake {
        Appearance look = usual;
        Optional<String> layers = Options.value(line, "--layers");
        if (layers.isPresent()) {
            look = LayerNames.parse(layers.get(), look);
        }
        Optional<String> colours = Options.value(line, "--colours");
        if (colours.isPresent()) {
            look = look.withColours(constant(MapColours.class, "--colours", colours.get()));
        }
        Optional<String> scale = Options.value(line, "--scale");
        if (scale.isPresent()) {
            look = look.withScale(constant(Scale.class, "--scale", scale.get()));
        }
        Optional<String> aspect = Options.value(line, "--aspect");
        return aspect.isPresent()
                ? look.withEqualAspect(
                        Values.choice("--aspect", aspect.get(), "equal", "free").equals("equal"))
                : look;
    }

    /// What stands around the map: what the command line says, or what is usual for a map of this look.
    static Set<PagePart> parts(ParseResult line, Appearance look) throws UserMistake {
        Optional<String> text = Options.value(line, "--parts");
        if (text.isEmpty()) {
            return PagePart.usual(look);
        }
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        if (!text.get().strip().equals(NONE)) {
            for (String word : text.get().split(",", -1)) {
                parts.add(constant(PagePart.class, "--parts", word));
            }
        }
        return parts;
    }

    /// `scene` with the curtain up or down, as the command line says.
    static Scene curtained(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> curtain = Options.value(line, "--curtain");
        return curtain.isEmpty()
                ? scene
                : scene.withArrangement(scene.arrangement()
                        .withCurtain(Values.choice("--curtain", curtain.get(), "up", "down")
                                .equals("down")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, String word) throws UserMistake {
        String[] names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return Enum.valueOf(type, Values.choice(option, word.strip(), names).toUpperCase(Locale.ROOT));
    }
}
