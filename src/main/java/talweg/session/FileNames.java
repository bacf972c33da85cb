package talweg.session;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The order of file names that people see in a file manager: numbers by their value, so that `2` comes before `10`,
/// and
/// letters whether small or capital.
final class FileNames {
    private static final Pattern PARTS = Pattern.compile("[0-9]+|[^0-9]+");

    /// By name; names that read the same are told apart by their letters.
    static final Comparator<Path> ORDER = Comparator.comparing(
            file -> file.getFileName().toString(),
            ((Comparator<String>) FileNames::compare).thenComparing(Comparator.naturalOrder()));

    private FileNames() {}

    private static int compare(String one, String other) {
        List<String> parts = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            int order = comparePart(parts.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), others.size());
    }

    private static List<String> parts(String name) {
        return PARTS.matcher(name).results().map(MatchResult::group).toList();
    }

    private static int comparePart(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
