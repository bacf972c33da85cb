package talweg.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaledSheetTest {
    @Test
    void lengthsInPixelsGrow() {
        assertThat(ScaledSheet.scaled("-fx-padding: 8px 12.5px 0px;", 2))
                .isEqualTo("-fx-padding: 16.0px 25.0px 0.0px;");
    }

    @Test
    void lengthsInEmAndNamesStay() {
        String css = ".a12px { -fx-padding: 1.5em; -fx-opacity: 0.4; }";
        assertThat(ScaledSheet.scaled(css, 2)).isEqualTo(css);
    }

    @Test
    void hairlinesDoNotVanish() {
        assertThat(ScaledSheet.scaled("-fx-border-width: 1px 0.5px 2px;", 0.75))
                .isEqualTo("-fx-border-width: 1.0px 0.5px 1.5px;");
    }
}
