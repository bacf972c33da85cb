package talweg.desktop.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as somebody starts it on a machine without a display.
@EnabledOnOs(OS.LINUX)
class PictureTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", ":7654"})
    void withoutADisplayTheProgramDrawsItsOpeningScene(String display) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Path complained = folder.resolve("complained");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "talweg.desktop.Talweg")
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile());
        program.environment().put("DISPLAY", display);
        Process process = program.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(complained).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(said))
                .contains("there is no window", "talweg.png", "libgtk-3-0", "xvfb")
                .doesNotContain("Exception");
        assertThat(ImageIO.read(folder.resolve("talweg.png").toFile()).getWidth())
                .isGreaterThan(500);
    }
}
