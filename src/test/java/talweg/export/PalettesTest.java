package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Role;
import talweg.figure.Theme;

class PalettesTest {
    @ParameterizedTest
    @EnumSource
    void everyRoleBecomesAStyleSheetVariable(Theme theme) {
        String css = Palettes.css(theme);
        assertThat(css).startsWith(".root {").endsWith("}\n").contains("-talweg-accent-soft: #");
        assertThat(css.lines().filter(line -> line.endsWith(";")).count()).isEqualTo(Role.values().length);
    }
}
