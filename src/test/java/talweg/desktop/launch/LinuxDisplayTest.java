package talweg.desktop.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class LinuxDisplayTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anUnnamedDisplayIsNoDisplay(String name) {
        assertThat(LinuxDisplay.named(name).obstacle()).contains(Obstacle.NO_DISPLAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {":7654", "nonsense", "unix:7654"})
    void aDisplayThatDoesNotAnswerIsAnObstacle(String name) {
        // A machine without GTK does not come so far as to ask the display.
        assertThat(LinuxDisplay.named(name).obstacle().orElseThrow()).isIn(Obstacle.SILENT_DISPLAY, Obstacle.NO_GTK);
    }

    @Test
    void aLibraryIsInstalledIfTheLinkerFindsIt() {
        assertThat(NativeLibrary.isInstalled("libc.so.6")).isTrue();
        assertThat(NativeLibrary.isInstalled("libtalweg-that-nobody-wrote.so.1"))
                .isFalse();
    }
}
