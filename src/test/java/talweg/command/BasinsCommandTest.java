package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BasinsCommandTest {
    @TempDir
    Path folder;

    @Test
    void twoWellsShareThePlaneInEqualParts() throws IOException {
        Path file = folder.resolve("wells.png");
        Answer answer = Answer.to(
                "basins",
                "(x^2 - 1)^2 + y^2",
                "--method=gd:lr=0.02",
                "--domain=-2,2,-1,1",
                "--grid=40x20",
                "-o",
                file.toString());
        assertThat(answer.status()).isZero();
        JsonNode basins = Reference.json(answer.out());
        assertThat(basins.get("under_way").intValue() + basins.get("diverged").intValue())
                .isZero();
        assertThat(basins.get("limits")).hasSize(2).allSatisfy(limit -> {
            assertThat(limit.get("kind").stringValue()).isEqualTo("minimum");
            assertThat(limit.get("count").intValue()).isEqualTo(400);
            assertThat(limit.get("share").doubleValue()).isEqualTo(0.5);
            assertThat(Math.abs(limit.get("point").get(0).doubleValue())).isEqualTo(1);
        });
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(20);
        // The hues of the two halves.
        assertThat(isBlue(picture.getRGB(1, 1))).isNotEqualTo(isBlue(picture.getRGB(38, 1)));
        assertThat(isBlue(picture.getRGB(1, 1))).isEqualTo(isBlue(picture.getRGB(17, 18)));
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xFF) > (rgb >>> 16 & 0xFF);
    }

    @Test
    void stepsAndDivergenceAreCountedApart() {
        String[] line = {"basins", "x^4 + y^4", "--method=gd:lr=0.1", "--grid=10x10", "--steps=1"};
        JsonNode first = Reference.json(Answer.to(line).out());
        assertThat(first.get("under_way").intValue()).isEqualTo(100);
        assertThat(first.get("under_way_after").intValue()).isEqualTo(1);
        line[4] = "--steps=300";
        JsonNode last = Reference.json(Answer.to(line).out());
        assertThat(last.get("diverged").intValue()).isGreaterThan(50);
        assertThat(last.get("under_way").intValue()).isZero();
        assertThat(last.get("steps").intValue()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({
        "x1^2 + x2^2 + x3^2, --grid=4x4, basins are drawn in the plane",
        "x^2 + y^2, --grid=0x4, --grid",
        "x^2 + y^2, --grid=100000x100000, at most",
        "x^2 + y^2, --tolerance=2, between 0 and 1",
        "x^2 + y^2, --steps=0, --steps",
        "x^2 + y^2, -o=basins.txt, -o"
    })
    void mistakesAreSaidWithTheirRemedy(String formula, String option, String words) {
        assertThat(Answer.to("basins", formula, "--method=gd", option).mistake())
                .contains(words);
    }

    @Test
    void renderDrawsThemUnderTheLevelCurvesAndRemembersHow() throws IOException {
        Path file = folder.resolve("page.svg");
        Answer answer = Answer.to(
                "render",
                "himmelblau",
                "--basins=newton",
                "--layers=basins,contours,legend",
                "--size=400x300",
                "-o",
                file.toString());
        assertThat(answer.status()).isZero();
        String page = java.nio.file.Files.readString(file);
        assertThat(page).contains("<image", "minimum (3, 2)", "saddle", "--basins=newton", "--layers=basins,contours");
    }
}
