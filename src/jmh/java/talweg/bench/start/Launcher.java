package talweg.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts programs in processes of their own, each with a cache of its classes (JEP 483, 514) from a rehearsal. Such a
/// cache takes classes from archives alone, so that those of the build are packed first.
final class Launcher {
    /// The libraries of Talweg; what tests and benchmarks need besides lies on the same class path.
    private static final List<String> LIBRARIES = List.of(
            "/org/jfree/",
            "/org/apache/pdfbox/",
            "/commons-logging/",
            "/org/jcodec/",
            "/jlatexmath/",
            "/org/ejml/",
            "/atlantafx",
            "/ikonli",
            "/info/picocli/",
            "jackson");

    private final Path folder;
    private final String java = ProcessHandle.current().info().command().orElse("java");
    private final List<String> options = new ArrayList<>();

    Launcher(Path folder) {
        this.folder = folder;
    }

    /// A program that may show a window, on JavaFX's platform without a display.
    Launcher window() {
        options.addAll(List.of(
                "--module-path",
                entries("/org/openjfx/"),
                "--add-modules",
                "javafx.controls,javafx.fxml,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw"));
        return this;
    }

    /// Talweg itself, which keeps its files in a folder that is nobody's.
    Launcher talweg(String... arguments) throws IOException {
        String libraries = LIBRARIES.stream().map(Launcher::entries).collect(Collectors.joining(":"));
        Path jar = pack("talweg.jar", classes("talweg/desktop/Talweg.class"), ".");
        options.addAll(List.of("-Dtalweg.folder=" + folder, "-Duser.home=" + folder, "-Dtalweg.rehearsal=true"));
        options.add("-XX:CompileThresholdScaling=4"); // as in src/main/dist/any.options
        return run(jar + ":" + libraries, "talweg.desktop.Talweg", arguments);
    }

    /// One of the contestants.
    Launcher contestant(Class<?> program, String... arguments) throws IOException {
        String path = "talweg/bench/start";
        Path jar = pack("contestants.jar", classes(path), path);
        return run(jar + ":" + entries("/info/picocli/"), program.getName(), arguments);
    }

    private Launcher run(String classPath, String main, String... arguments) {
        options.addAll(List.of("-cp", classPath, main));
        options.addAll(List.of(arguments));
        return this;
    }

    /// Makes the cache.
    Launcher rehearse() throws IOException, InterruptedException {
        start("-XX:AOTCacheOutput=" + cache()).waitFor();
        if (!Files.exists(folder.resolve("cache.aot"))) {
            throw new IOException("no cache came of " + options);
        }
        return this;
    }

    /// Until it has written its first line.
    String firstLine() throws IOException, InterruptedException {
        Process process = start("-XX:AOTCache=" + cache());
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("silence from " + options);
            }
            return line;
        } finally {
            process.waitFor();
        }
    }

    private Path cache() {
        return folder.resolve("cache.aot");
    }

    private Process start(String option) throws IOException {
        List<String> command = new ArrayList<>(List.of(java, option, "-Xlog:aot*=off,cds*=off"));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path pack(String name, Path classes, String part) {
        Path jar = folder.resolve(name);
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-cf", jar.toString(), "-C", classes.toString(), part);
        if (status != 0) {
            throw new IllegalStateException("no " + jar);
        }
        return jar;
    }

    private static Path classes(String content) {
        return classPath()
                .map(Path::of)
                .filter(entry -> Files.exists(entry.resolve(content)))
                .findFirst()
                .orElseThrow();
    }

    private static String entries(String part) {
        return classPath()
                .filter(entry -> entry.contains(part) && entry.endsWith(".jar"))
                .collect(Collectors.joining(":"));
    }

    private static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"));
    }
}
