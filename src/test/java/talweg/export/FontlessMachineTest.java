package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import talweg.figure.Figure;
import talweg.figure.MapStyle;
import talweg.figure.Theme;

/// A machine without fonts, as a container is: fontconfig is told that there are none.
@EnabledOnOs(OS.LINUX)
class FontlessMachineTest {
    @TempDir
    private Path folder;

    @Test
    void theJdkAloneFailsThere() throws Exception {
        assertThat(run("plain")).containsAnyOf("Fontconfig head is null", "Problem reading font data");
    }

    @Test
    void figuresLookTheSameThere() throws Exception {
        assertThat(run(folder.toString())).contains("a formula");
        Figure figure = Scenes.figure(Scenes.HIMMELBLAU, MapStyle.TALWEG, 480, 360, 20, 10);
        for (String name : new String[] {"figure.png", "figure.svg", "figure.pdf"}) {
            byte[] here = Format.of(Path.of(name), 1).encode(figure, Palettes.load(Theme.LIGHT));
            assertThat(Files.readAllBytes(folder.resolve(name))).as(name).isEqualTo(here);
        }
    }

    private String run(String argument) throws Exception {
        Path configuration =
                Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        ProcessBuilder child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        // The JDK remembers there which fonts it has found.
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FontlessRendering.class.getName(),
                        argument)
                .redirectErrorStream(true);
        child.environment().put("FONTCONFIG_FILE", configuration.toString());
        child.environment().remove("DISPLAY");
        Process process = child.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
