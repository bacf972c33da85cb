package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
    @Test
    void eachSystemHasItsCustom() {
        assertThat(UserFolder.data("Linux", "/home/ada", Map.of())).isEqualTo(Path.of("/home/ada/.local/share/talweg"));
        assertThat(UserFolder.data("Linux", "/home/ada", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/talweg"));
        assertThat(UserFolder.data("Mac OS X", "/Users/ada", Map.of()))
                .isEqualTo(Path.of("/Users/ada/Library/Application Support/Talweg"));
        assertThat(UserFolder.data("Windows 11", "/Users/ada", Map.of("APPDATA", "/Roaming")))
                .isEqualTo(Path.of("/Roaming/Talweg"));
        assertThat(UserFolder.settings("Linux", "/home/ada", Map.of())).isEqualTo(Path.of("/home/ada/.config/talweg"));
        assertThat(UserFolder.settings("Linux", "/home/ada", Map.of("XDG_CONFIG_HOME", "/config")))
                .isEqualTo(Path.of("/config/talweg"));
    }
}
