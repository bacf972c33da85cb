package talweg.desktop.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileArgumentTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lecture.talweg", "LECTURE.TALWEG", "valley.toml", "with a space.talweg", "Täler.talweg"})
    void aSceneOrSampleFunctionThatExistsIsForTheWindow(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(FileArgument.of(file.toString())).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.talweg", "folder.talweg", "notes.txt", "\0.talweg"})
    void anythingElseIsForTheCommandLine(String name) throws IOException {
        Files.createDirectory(folder.resolve("folder.talweg"));
        Files.createFile(folder.resolve("notes.txt"));
        assertThat(FileArgument.of(folder + "/" + name)).isEmpty();
    }

    @Test
    void aFileBesideOtherArgumentsIsForTheCommandLine() throws IOException {
        String file = Files.createFile(folder.resolve("lecture.talweg")).toString();
        assertThat(FileArgument.of("render", file)).isEmpty();
        assertThat(FileArgument.of()).isEmpty();
    }
}
