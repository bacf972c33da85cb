package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.publication.ShellReader;

class PlaneOptionTest {
    private static final String BOWL = "f(x, y, z) = x^2 + 2 y^2 + 3 z^2";

    @TempDir
    Path folder;

    private Answer render(Path file, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "render",
                BOWL,
                "-o",
                file.toString(),
                "--start=2,3,-2",
                "--steps=5",
                "--step=1",
                "--method=gd:lr=0.1",
                "--method=momentum:lr=0.05,momentum=0.8"));
        words.addAll(List.of(options));
        return Answer.to("", words);
    }

    /// x₁ = (1 − 2·0.1·1)·2, (1 − 2·0.1·2)·3, (1 − 2·0.1·3)·(−2) = (1.6, 1.8, −0.8).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // From y = 3 to 1.8; f = 2.56 + 6.48 + 1.92, at the foot 2.56 + 18 + 1.92.
                "x,z | the plane of x and z through the start | distance 1.2, f = 10.96, on the plane 22.48",
                "2,3@k:gd | the plane of y and z through xₖ of Gradient descent, k = 1 | distance 0, f = 10.96, on the plane 10.96",
                // z = 0, so that the foot is (1.6, 1.8, 0).
                "(0,0,0);(1,0,0);(0,1,0) | the plane through the three points | distance 0.8, f = 10.96, on the plane 9.04",
                // x = (0, s, s): the nearest has s = (1.8 − 0.8)/2, with x = 0 and y = z = 0.5; √(2.56 + 2·1.3²).
                "(0,0,0)+s(0,1,1)+t(1,0,0) | the plane through (0, 0, 0) with s along | distance 1.838, f = 10.96, on the plane 3.81",
            })
    void thePageSaysWhichPlaneItIsAndWhereTheMethodsAre(String plane, String words, String distance)
            throws IOException {
        Path file = folder.resolve("a.svg");
        Answer answer = render(file, "--plane=" + plane.strip());
        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("shown is " + words.strip());
        assertThat(Files.readString(file))
                .contains("The map shows " + words.strip())
                .contains("Gradient descent: " + distance.strip());
    }

    /// In the plane z = 0 of a bowl in which nothing pulls along z, the path is all in its plane.
    @Test
    void aPathThatStaysInAPlaneIsHeldByItsMainDirectionsWhole() throws IOException {
        Path file = folder.resolve("a.svg");
        assertThat(Answer.to(
                                "render",
                                BOWL,
                                "--start=2,3,0",
                                "--method=gd:lr=0.1",
                                "--plane=main",
                                "-o",
                                file.toString())
                        .err())
                .contains("Gradient descent’s path, which holds 100 % of it");
        assertThat(Files.readString(file)).contains("Gradient descent: distance 0, f = ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z,y@k",
                "x,z@k:momentum",
                "(1,2,3);(0,0,0);(1,0,1)",
                "(1,2,3)+s(1,0,0)+t(0,1,1)",
                "main:momentum"
            })
    void theCommandInThePageMakesItAgainToTheByte(String plane) throws IOException {
        Path file = folder.resolve("a.svg");
        render(file, "--plane=" + plane);
        byte[] once = Files.readAllBytes(file);
        List<String> command = command(Files.readString(file));
        Files.delete(file);
        assertThat(Answer.to("", command.subList(1, command.size())).status()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x,w | 'w' is no variable of the function; it has: x, y, z",
                "x,4 | '4' is no variable",
                "x,x | one variable twice",
                "x | is no plane; write two variables",
                "(0,0,0);(1,1,1) | is no plane",
                "(0,0,0);(1,1,1);(2,2,2) | lies on a line",
                "(0,0,0)+s(1,1,1)+t(2,2,2) | lies on a line",
                "(1,2);(0,0);(1,0) | 2 numbers given, but the function has 3 variables",
                "main:adam | 'adam' is none of the methods that run; they are: gd, momentum",
                "x,z@k:3 | '3' is none of the methods",
            })
    void aPlaneThatThereIsNotIsSaidToBeSo(String plane, String message) {
        Answer answer = render(folder.resolve("a.png"), "--plane=" + plane.strip());
        assertThat(answer.mistake())
                .contains("--plane: ")
                .contains(message.strip().replace('\'', '"'));
    }

    @Test
    void aPathOnALineOrWithoutBoundHasNoMainDirections() {
        String file = folder.resolve("a.png").toString();
        assertThat(Answer.to("render", BOWL, "-o", file, "--start=2,0,0", "--method=gd:lr=0.1", "--plane=main")
                        .mistake())
                .contains("stays on a line or a point", "--plane=x,z");
        assertThat(Answer.to("render", BOWL, "-o", file, "--method=none", "--plane=main")
                        .mistake())
                .contains("--method=adam");
        assertThat(Answer.to("render", "x^2 + y^2", "-o", file, "--plane=x,y").mistake())
                .contains("leave the option out");
    }

    private static List<String> command(String svg) {
        int begin = svg.indexOf("talweg render");
        String command = svg.substring(begin, svg.indexOf('<', begin));
        return ShellReader.of(
                command.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&"));
    }

    /// The level 3 of z ↦ 3 z² + x² on y = 0 is an ellipse through x = ±√3 and z = ±1.
    @Test
    void levelCurvesAreCutByAPlaneToo() {
        String csv = Answer.to(
                        "contours",
                        "f(x, y, z) = x^2 + 2 y^2 + 3 z^2",
                        "--plane=(0,0,0);(1,0,0);(0,0,1)",
                        "--levels=3,",
                        "--domain=-2,2,-2,2",
                        "--format=csv")
                .result();
        assertThat(csv.lines().skip(1).map(line -> line.split(","))).allSatisfy(cells -> {
            double s = Double.parseDouble(cells[cells.length - 2]);
            double t = Double.parseDouble(cells[cells.length - 1]);
            assertThat(s * s + 3 * t * t).isBetween(2.999, 3.001);
        });
        assertThat(csv.lines()).hasSizeGreaterThan(100);
        assertThat(Answer.to("contours", BOWL, "--plane=main").mistake()).contains("needs a run");
    }
}
