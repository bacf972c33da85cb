package talweg.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's own files are kept, by the custom of each operating system. The system property `talweg.folder` names
/// another place for all of them: a USB stick that a lecturer carries, or a folder of a test.
public final class UserFolder {
    /// The system property that names a folder for everything.
    public static final String PROPERTY = "talweg.folder";

    private UserFolder() {}

    /// The folder whose sample functions appear in the library; it need not exist.
    public static Path sampleFunctions() {
        return data().resolve("sample-functions");
    }

    /// The folder of what the program keeps from one start to the next; it need not exist.
    public static Path data() {
        String elsewhere = System.getProperty(PROPERTY, "");
        return elsewhere.isEmpty()
                ? data(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
                : Path.of(elsewhere);
    }

    /// The folder of what a person prefers; it need not exist.
    public static Path settings() {
        String elsewhere = System.getProperty(PROPERTY, "");
        return elsewhere.isEmpty()
                ? settings(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
                : Path.of(elsewhere);
    }

    /// The program's folder of user data: `%APPDATA%\Talweg` on Windows,
    /// `~/Library/Application Support/Talweg` on macOS, and elsewhere `talweg` in the folder of the
    /// XDG Base Directory Specification.
    static Path data(String system, String home, Map<String, String> environment) {
        return folder(system, home, environment, "XDG_DATA_HOME", Path.of(home, ".local", "share"));
    }

    /// Windows and macOS keep settings beside data; the XDG Base Directory Specification has a folder for them.
    static Path settings(String system, String home, Map<String, String> environment) {
        return folder(system, home, environment, "XDG_CONFIG_HOME", Path.of(home, ".config"));
    }

    private static Path folder(
            String system, String home, Map<String, String> environment, String variable, Path otherwise) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home), "Talweg");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Talweg");
        }
        String named = environment.getOrDefault(variable, "");
        // The specification says that a relative path is to be ignored.
        return named.startsWith("/") ? Path.of(named, "talweg") : otherwise.resolve("talweg");
    }
}
