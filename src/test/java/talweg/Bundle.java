package talweg;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts of one room in one language, as they lie in the source tree.
///
/// @param keys in the order of the file, with repetitions
record Bundle(Room room, Path file, List<String> keys, Map<String, String> texts) {
    static final Path FOLDER = Path.of("src/main/resources/talweg");

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    static Bundle english(Room room) {
        return read(room, FOLDER.resolve(room.lowerCase()).resolve("messages.properties"));
    }

    static Bundle german(Room room) {
        return read(room, FOLDER.resolve(room.lowerCase()).resolve("messages_de.properties"));
    }

    /// A room that says nothing needs no bundle; its texts are none.
    private static Bundle read(Room room, Path file) {
        Listening properties = new Listening();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Bundle(room, file, properties.keysInOrder, texts);
    }

    /// The places for arguments in the text of `key`: `{0}`, `{1}`, …
    Set<String> places(String key) {
        return PLACE.matcher(texts.getOrDefault(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /// A key with its room in front, for lists that span all rooms.
    String qualified(String key) {
        return room.lowerCase() + ":" + key;
    }

    private static final class Listening extends Properties {
        private static final long serialVersionUID = 1;

        private final transient List<String> keysInOrder = new ArrayList<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            keysInOrder.add((String) key);
            return super.put(key, value);
        }
    }
}
