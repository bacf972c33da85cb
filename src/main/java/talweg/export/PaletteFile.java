package talweg.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.toml.TomlFactory;

/// The colours of `styles/palette.toml` by their places, `light.accent` or `maps.viridis.both`, read token by token: a
/// start waits for them, and a mapper would first gather how every type of Java could be read.
final class PaletteFile {
    private final Map<String, List<String>> colours = new HashMap<>();

    private PaletteFile() {}

    static PaletteFile parse(String toml) {
        PaletteFile file = new PaletteFile();
        try (JsonParser parser = new TomlFactory().createParser(ObjectReadContext.empty(), toml)) {
            parser.nextToken();
            file.table("", parser);
        }
        return file;
    }

    private void table(String place, JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String here = place + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> table(here + ".", parser);
                case START_ARRAY -> colours.put(here, list(parser));
                default -> colours.put(here, List.of(parser.getString()));
            }
        }
    }

    private static List<String> list(JsonParser parser) {
        List<String> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(parser.getString());
        }
        return list;
    }

    boolean has(String place) {
        return colours.containsKey(place);
    }

    /// The colours there, one or several.
    List<String> at(String place) {
        List<String> found = colours.get(place);
        if (found == null) {
            throw new IllegalArgumentException(place + " is missing");
        }
        return found;
    }
}
