package talweg.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import talweg.figure.Argb;
import talweg.figure.ColourMap;
import talweg.figure.MapStyle;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.Theme;

/// Reads `styles/palette.toml`, the one source of colours, and prints it as style sheet variables. The file is part of
/// the program: a mistake in it is a fault of the program and not of the user.
public final class Palettes {
    private static final String FILE = "/styles/palette.toml";

    private static final Map<Theme, Palette> LOADED = new EnumMap<>(Theme.class);

    private Palettes() {}

    /// The palette of a theme; read once.
    public static synchronized Palette load(Theme theme) {
        return LOADED.computeIfAbsent(theme, Palettes::read);
    }

    /// A rule that gives the root of a scene one looked-up colour for each role: `-talweg-accent: #1769d2;`.
    public static String css(Theme theme) {
        Palette palette = load(theme);
        StringBuilder css = new StringBuilder(".root {\n");
        for (Role role : Role.values()) {
            String colour = Argb.print(palette.colour(role));
            css.append("    -talweg-")
                    .append(role.key())
                    .append(": ")
                    .append(colour)
                    .append(";\n");
        }
        return css.append("}\n").toString();
    }

    private static Palette read(Theme theme) {
        try (InputStream in = Palettes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return palette(PaletteFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)), theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Palette palette(PaletteFile file, Theme theme) {
        String key = theme.name().toLowerCase(Locale.ROOT);
        Map<Role, Integer> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            colours.put(role, Argb.parse(file.at(key + "." + role.key()).getFirst()));
        }
        Map<MapStyle, ColourMap> maps = new EnumMap<>(MapStyle.class);
        for (MapStyle style : MapStyle.values()) {
            String map = "maps." + style.key() + ".";
            maps.put(style, map(file.at(map + (file.has(map + key) ? key : "both"))));
        }
        return new Palette(theme, colours, maps);
    }

    private static ColourMap map(List<String> stops) {
        return new ColourMap(stops.stream().map(Argb::parse).toList());
    }
}
