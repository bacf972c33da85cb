package talweg.session;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where each key of a TOML text stands, which the parser does not tell: from a path such as
/// `minimum[1].value` to a line. Knows the plain forms people write (headers, `key = value`,
/// multi-line strings); what it does not find is looked up in the enclosing table.
final class TomlLines {
    private static final Pattern HEADER = Pattern.compile("\\s*(\\[\\[?)\\s*([^\\[\\]]+?)\\s*\\]\\]?\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("\\s*([\\w.\"'-]+)\\s*=(.*)");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> tables = new HashMap<>();
    private String prefix = "";
    private String openQuote = "";

    TomlLines(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            read(line, ++number);
        }
    }

    private void read(String line, int number) {
        if (!openQuote.isEmpty()) {
            openQuote = line.contains(openQuote) ? "" : openQuote;
            return;
        }
        Matcher header = HEADER.matcher(line);
        Matcher key = KEY.matcher(line);
        if (header.matches()) {
            String name = header.group(2);
            boolean list = header.group(1).length() == 2;
            int index = list ? tables.merge(name, 1, Integer::sum) - 1 : 0;
            String path = list ? name + "[" + index + "]" : name;
            lines.putIfAbsent(path, number);
            prefix = path + ".";
        } else if (key.matches()) {
            lines.putIfAbsent(prefix + key.group(1).replaceAll("[\"']", ""), number);
            openQuote = opened(key.group(2));
        }
    }

    /// The triple quote that `value` opens and does not close.
    private static String opened(String value) {
        for (String quote : new String[] {"\"\"\"", "'''"}) {
            if (value.stripLeading().startsWith(quote)) {
                return value.indexOf(quote) == value.lastIndexOf(quote) ? quote : "";
            }
        }
        return "";
    }

    /// The line of `path`, or of the nearest table around it that is found; 1 if none is.
    int line(String path) {
        String place = path;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            // A list of tables may also be written in one line, under its bare name.
            int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
            place = place.substring(0, Math.max(end, 0));
        }
        return lines.getOrDefault(place, 1);
    }
}
