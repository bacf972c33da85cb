package talweg.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's own files are kept, by the custom of each operating system.
public final class UserFolder {
    private UserFolder() {}

    /// The folder whose sample functions appear in the library; it need not exist.
    public static Path sampleFunctions() {
        return data(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
                .resolve("sample-functions");
    }

    /// The program's folder of user data: `%APPDATA%\Talweg` on Windows,
    /// `~/Library/Application Support/Talweg` on macOS, and elsewhere `talweg` in the folder of the
    /// XDG Base Directory Specification.
    static Path data(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home), "Talweg");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Talweg");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The specification says that a relative path is to be ignored.
        return data.startsWith("/") ? Path.of(data, "talweg") : Path.of(home, ".local", "share", "talweg");
    }
}
