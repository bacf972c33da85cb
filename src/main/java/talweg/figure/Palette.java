package talweg.figure;

import java.util.EnumMap;
import java.util.Map;

/// What the roles look like in one theme.
///
/// @param colours a colour for each role
/// @param maps    a colour map for each style
public record Palette(Theme theme, Map<Role, Integer> colours, Map<MapStyle, ColourMap> maps) {
    /// Keeps its own copies and insists on completeness.
    public Palette {
        colours = new EnumMap<>(colours);
        maps = new EnumMap<>(maps);
        if (colours.size() != Role.values().length || maps.size() != MapStyle.values().length) {
            throw new IllegalArgumentException("a palette has a colour for each role and each map style");
        }
    }

    /// The colour of `role`, 0xAARRGGBB.
    public int colour(Role role) {
        return colours.get(role);
    }

    /// The colours of a map style in this theme.
    public ColourMap map(MapStyle style) {
        return maps.get(style);
    }
}
