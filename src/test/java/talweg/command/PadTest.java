package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PadTest {
    @TempDir
    Path folder;

    @Test
    void aRowForEachCellFromTheLowerLeftOn() {
        List<String> rows = Answer.to(
                        "pad",
                        "x^2 + 10 y^2",
                        "--method=momentum",
                        "--start=3,1",
                        "--steps=500",
                        "--over=lr:0.01:1,momentum",
                        "--grid=2x3")
                .result()
                .lines()
                .toList();
        assertThat(rows).hasSize(7);
        assertThat(rows.getFirst()).isEqualTo("lr,momentum,status,k,f");
        // The middles of two cells over two decades: 10^−1.5 and 10^−0.5, and 1.5 is beyond 2(1 + μ)/20.
        assertThat(rows.get(1)).startsWith("0.0316227766").contains(",converged,");
        assertThat(rows.get(2)).startsWith("0.316227766").contains(",diverged,");
    }

    @Test
    void jsonHasMatricesTheBestCellAndTheory() {
        JsonNode pad = Reference.json(Answer.to(
                        "pad",
                        "x^2 + 10 y^2",
                        "--method=gd",
                        "--start=3,1",
                        "--steps=300",
                        "--tolerance=1e-4",
                        "--grid=30x1",
                        "--format=json")
                .result());
        assertThat(pad.get("tolerance").doubleValue()).isEqualTo(1e-4);
        assertThat(pad.get("y").isNull()).isTrue();
        assertThat(pad.get("x").get("values").size()).isEqualTo(30);
        assertThat(pad.get("status").get(0).size()).isEqualTo(30);
        assertThat(pad.get("best").get("status").stringValue()).isEqualTo("converged");
        JsonNode theory = pad.get("theory");
        assertThat(theory.get("largest_eigenvalue").doubleValue()).isCloseTo(20, within(1e-9));
        assertThat(theory.get("optimum").get("lr").doubleValue()).isCloseTo(2 / 22.0, within(1e-9));
    }

    @Test
    void aMethodWithoutNumbersSaysSo() {
        assertThat(Answer.to("pad", "x^2 + y^2", "--method=newton").mistake()).contains("newton has no number");
    }

    @Test
    void thePictureIsWritten() throws Exception {
        Path file = folder.resolve("pad.svg");
        Answer.to(
                        "pad",
                        "himmelblau",
                        "--method=adam",
                        "--over=beta1,beta2",
                        "--grid=6x6",
                        "--show=value",
                        "-o",
                        file.toString())
                .result();
        assertThat(Files.readString(file)).contains("<svg", "0.999", "Himmelblau");
    }

    @Test
    void theCaptionExplainsWhatIsInThePictureAndNothingElse() throws Exception {
        assertThat(caption("--over=lr:0.08:0.095"))
                .doesNotContain("Hatched", "Red line")
                .contains("Star");
        assertThat(caption("--over=lr:0.05:0.2")).contains("Hatched", "Red line", "Dashed", "Star");
        assertThat(caption("--over=lr:0.2:0.3")).contains("Hatched").doesNotContain("Red line", "Star");
    }

    /// With eigenvalues 2 and 20, gradient descent diverges from 0.1 on, and 1/11 is best.
    private String caption(String over) throws Exception {
        Path file = folder.resolve("caption.svg");
        Answer.to("pad", "x^2 + 10 y^2", "--method=gd", "--start=3,1", "--grid=9x1", over, "-o", file.toString())
                .result();
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--over=mu | \"mu\" is no number of momentum",
                "--over=lr,lr | lr was given twice",
                "--over=lr,momentum,dampening | one or two hyperparameters",
                "--over=lr:1:0.1 | is not a range",
                "--over=lr:0:1 | is not a range",
                "--over=momentum:0:1 | is not a range",
                "--grid=0x4 | 1 to 1000 cells",
                "--grid=4 | --grid",
                "-o=pad.txt | pad.txt",
            })
    void mistakesNameThePlaceAndTheRemedy(String option, String message) {
        Answer answer = Answer.to("pad", "x^2 + y^2", "--method=momentum", option);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains(message);
        assertThat(answer.out()).isEmpty();
    }
}
