package talweg.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import talweg.function.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A table of a TOML file, read key by key. Each reading either gives a value of the type asked for
/// or throws with the line and a remedy; [#finish] rejects keys nobody asked for, so that a typing
/// error in a key is not silently a default.
final class TomlTable {
    private static final Words WORDS = new Words("session");

    private final String file;
    private final TomlLines lines;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    private TomlTable(String file, TomlLines lines, String path, JsonNode node) {
        this.file = file;
        this.lines = lines;
        this.path = path;
        this.node = node;
    }

    /// The top table of `text`; `file` is how the file is called in messages.
    static TomlTable parse(String file, String text) throws UnreadableFile {
        TomlLines lines = new TomlLines(text);
        try {
            return new TomlTable(file, lines, "", TomlTree.parse(text));
        } catch (JacksonException e) {
            throw notToml(file, text, e);
        }
    }

    private static UnreadableFile notToml(String file, String text, JacksonException e) {
        Optional<TomlOpening> open = TomlOpening.find(text);
        if (open.isPresent()) {
            String remedy =
                    WORDS.say("toml.unclosed", open.get().opening(), open.get().partner());
            return new UnreadableFile(file, open.get().line(), remedy);
        }
        int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
        boolean breaksOff = e.getOriginalMessage().startsWith("Premature end of file");
        String cause = breaksOff ? WORDS.say("toml.breaksOff") : WORDS.say("toml.syntax", e.getOriginalMessage());
        return new UnreadableFile(file, line, cause);
    }

    boolean has(String key) {
        return node.has(key);
    }

    String string(String key) throws UnreadableFile {
        return require(key, JsonNode::isString, "toml.notText").stringValue();
    }

    String string(String key, String otherwise) throws UnreadableFile {
        return ask(key) ? string(key) : otherwise;
    }

    double number(String key) throws UnreadableFile {
        return require(key, JsonNode::isNumber, "toml.notNumber").numberValue().doubleValue();
    }

    int integer(String key, int low, int high) throws UnreadableFile {
        JsonNode value = require(key, JsonNode::isIntegralNumber, "toml.notInteger");
        if (!value.canConvertToInt() || value.intValue() < low || value.intValue() > high) {
            throw mistake(key, "toml.outOfRange", path + key, low, high);
        }
        return value.intValue();
    }

    int integer(String key, int low, int high, int otherwise) throws UnreadableFile {
        return ask(key) ? integer(key, low, high) : otherwise;
    }

    boolean flag(String key, boolean otherwise) throws UnreadableFile {
        return ask(key) ? require(key, JsonNode::isBoolean, "toml.notFlag").booleanValue() : otherwise;
    }

    List<String> strings(String key) throws UnreadableFile {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : list(key)) {
            texts.add(check(key, entry, JsonNode::isString, "toml.notTexts").stringValue());
        }
        return texts;
    }

    double[] numbers(String key) throws UnreadableFile {
        if (!ask(key)) {
            throw mistake(key, "toml.missing", path + key);
        }
        return numbers(key, node.get(key));
    }

    /// A list of lists of numbers, as in `domain = [[-2, 2], [-1, 3]]`.
    List<double[]> rows(String key) throws UnreadableFile {
        List<double[]> rows = new ArrayList<>();
        for (JsonNode entry : require(key, JsonNode::isArray, "toml.notRows")) {
            rows.add(numbers(key, check(key, entry, JsonNode::isArray, "toml.notRows")));
        }
        return rows;
    }

    Optional<TomlTable> table(String key) throws UnreadableFile {
        if (!ask(key)) {
            return Optional.empty();
        }
        JsonNode table = require(key, JsonNode::isObject, "toml.notTable");
        return Optional.of(new TomlTable(file, lines, path + key + ".", table));
    }

    /// All tables under `[[key]]`; none if there is no such key.
    List<TomlTable> tables(String key) throws UnreadableFile {
        List<TomlTable> tables = new ArrayList<>();
        for (JsonNode entry : list(key)) {
            check(key, entry, JsonNode::isObject, "toml.notTables");
            String place = path + key + "[" + tables.size() + "].";
            tables.add(new TomlTable(file, lines, place, entry));
        }
        return tables;
    }

    /// The keys of this table, for tables whose keys are names.
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /// Says that nothing more will be asked.
    ///
    /// @throws UnreadableFile if the table has a key that nobody asked for
    void finish() throws UnreadableFile {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw mistake(key, "toml.unknownKey", path + key);
            }
        }
    }

    /// A mistake at the line of `key`, in the words of `message`.
    UnreadableFile mistake(String key, String message, Object... arguments) {
        return new UnreadableFile(file, lines.line(path + key), WORDS.say(message, arguments));
    }

    /// A mistake at the line of `key`, said by another room.
    UnreadableFile rejected(String key, String reason) {
        return new UnreadableFile(file, lines.line(path + key), reason);
    }

    private boolean ask(String key) {
        asked.add(key);
        return node.has(key);
    }

    private JsonNode list(String key) throws UnreadableFile {
        return ask(key) ? require(key, JsonNode::isArray, "toml.notList") : JsonNodeFactory.instance.arrayNode();
    }

    private double[] numbers(String key, JsonNode list) throws UnreadableFile {
        check(key, list, JsonNode::isArray, "toml.notNumbers");
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            JsonNode entry = check(key, list.get(i), JsonNode::isNumber, "toml.notNumbers");
            numbers[i] = entry.numberValue().doubleValue();
        }
        return numbers;
    }

    private JsonNode require(String key, Predicate<JsonNode> type, String complaint) throws UnreadableFile {
        if (!ask(key)) {
            throw mistake(key, "toml.missing", path + key);
        }
        return check(key, node.get(key), type, complaint);
    }

    private JsonNode check(String key, JsonNode value, Predicate<JsonNode> type, String complaint)
            throws UnreadableFile {
        if (!type.test(value)) {
            throw mistake(key, complaint, path + key);
        }
        return value;
    }
}
