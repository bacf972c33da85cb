package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLibraryTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final String BOWL = """
            version = 1
            id = "bowl"
            formula = "x^2 + y^2"
            domain = [[-2, 2], [-2, 2]]
            start = [1, 1]
            """;

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheFolderIsListedWithoutAnIndex() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-functions"))) {
            List<String> expected = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(SampleResources.names()).isEqualTo(expected).contains("rosenbrock.toml");
        }
    }

    @Test
    void theFilesAreFoundInAJarWithoutFolderEntries() throws Exception {
        Path jar = jar();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var names = loader.loadClass(SampleResources.class.getName()).getDeclaredMethod("names");
            names.setAccessible(true);
            assertThat(names.invoke(null)).isEqualTo(SampleResources.names());
        }
    }

    @Test
    void aFileOfTheUserAppearsAndReplacesOneOfTheSameId() throws IOException, UnreadableFile {
        Files.writeString(folder.resolve("bowl.toml"), BOWL);
        Files.writeString(folder.resolve("rosenbrock.toml"), BOWL.replace("bowl", "rosenbrock"));
        SampleLibrary library = SampleLibrary.load(folder);
        assertThat(library.function("bowl").orElseThrow().formula()).isEqualTo("x^2 + y^2");
        assertThat(library.function("rosenbrock").orElseThrow().formula()).isEqualTo("x^2 + y^2");
        assertThat(library.functions()).hasSize(SampleResources.names().size() + 1);
        assertThat(SampleLibrary.find("rosenbrock", folder).orElseThrow().formula())
                .isEqualTo("x^2 + y^2");
        assertThat(library.mistakes()).isEmpty();
    }

    @Test
    void aMalformedFileIsAMessageAndTheOthersAreThere() throws IOException {
        Files.writeString(folder.resolve("broken.toml"), BOWL.replace("start = [1, 1]", "start = [1, \"one\"]"));
        Files.writeString(folder.resolve("bowl.toml"), BOWL);
        SampleLibrary library = SampleLibrary.load(folder);
        assertThat(library.function("bowl")).isPresent();
        assertThat(library.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.file()).endsWith("broken.toml");
            assertThat(mistake.line()).isEqualTo(5);
            assertThat(mistake).hasMessageContaining("\"start\" must be a list of numbers");
        });
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothing() {
        assertThat(SampleLibrary.load(folder.resolve("nowhere")).mistakes()).isEmpty();
    }

    @Test
    void anIdIsFoundWithoutReadingTheOthersAndAFormulaIsNoId() throws UnreadableFile {
        assertThat(SampleLibrary.find("himmelblau", folder)).isPresent();
        assertThat(SampleLibrary.find("no-such-function", folder)).isEmpty();
        assertThat(SampleLibrary.find("../pom", folder)).isEmpty();
        assertThat(SampleLibrary.find("x^2", folder)).isEmpty();
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("talweg with space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = CLASSES.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("talweg/session") || name.startsWith("sample-functions")) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(file, out);
                }
            }
        }
        return jar;
    }
}
