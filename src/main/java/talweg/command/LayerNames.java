package talweg.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.MapPart;

/// What a picture shows, as a list of words: the parts of the map, and `descent` for arrows of −∇f in place of
/// `gradients`; or `none`.
final class LayerNames {
    private static final String DESCENT = "descent";

    private LayerNames() {}

    /// `look` with the parts that `text` lists.
    static Appearance parse(String text, Appearance look) throws UserMistake {
        Set<MapPart> parts = EnumSet.noneOf(MapPart.class);
        Arrows arrows = Arrows.GRADIENT;
        if (text.strip().equals(RenderOptions.NONE)) {
            return look.withParts(parts);
        }
        for (String word : text.split(",", -1)) {
            String name = Values.choice("--layers", word.strip(), known());
            arrows = name.equals(DESCENT) ? Arrows.DESCENT : arrows;
            parts.add(name.equals(DESCENT) ? MapPart.GRADIENTS : MapPart.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return look.withParts(parts).withArrows(arrows);
    }

    private static String name(MapPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String[] known() {
        List<String> names = new ArrayList<>();
        for (MapPart part : MapPart.values()) {
            names.add(name(part));
        }
        names.add(DESCENT);
        return names.toArray(String[]::new);
    }
}
