package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderTest {
    @TempDir
    Path folder;

    private Path render(String name, String... arguments) {
        Path file = folder.resolve(name);
        Answer answer = answer(file, arguments);
        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(answer.out()).isEmpty();
        return file;
    }

    private static Answer answer(Path file, String... arguments) {
        return Answer.to(Stream.concat(Stream.of("render", "-o", file.toString()), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    @Test
    void aSampleNeedsNothingButAFileName() throws IOException {
        BufferedImage picture = ImageIO.read(render("a.png", "himmelblau").toFile());
        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(colours(picture)).as("heat, curves and paths").isGreaterThan(1000);
    }

    @Test
    void aSampleSceneIsNamedByItsIdAndBringsItsSentence() throws IOException {
        String picture = Files.readString(render("a.svg", "saddle-bad"));
        assertThat(picture).contains("converges in 4 steps").contains("Newton");
        assertThat(Answer.to("render", "-o", "a.png", "saddle-bat").err()).contains("did you mean \"saddle-bad\"?");
    }

    @Test
    void aBitmapHasTheSizeThatWasAskedFor() throws IOException {
        for (String size : new String[] {"300x200", "1281x777", "2000x500"}) {
            BufferedImage picture =
                    ImageIO.read(render("a.png", "x^2 + y^2", "--size=" + size).toFile());
            assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(size);
        }
    }

    @Test
    void aWidthInMillimetresIsPrintedWithThreeHundredDotsAnInch() throws IOException {
        BufferedImage picture =
                ImageIO.read(render("a.png", "booth", "--width=127").toFile());
        assertThat(picture.getWidth()).isEqualTo(1500);
    }

    @Test
    void aFunctionOfOneVariableIsItsGraph() throws IOException {
        String svg = Files.readString(render("a.svg", "f(x) = x^2", "--method=gd:lr=0.25", "--start=4", "--steps=1"));
        assertThat(svg).contains("talweg render").contains("--domain=-5.0,5.0");
        BufferedImage picture =
                ImageIO.read(render("a.png", "f(x) = x^2", "--domain=-1,3").toFile());
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(Arrays.stream(pixels).filter(argb -> argb == -1).count())
                .as("a curve on white paper and no heat")
                .isGreaterThan(pixels.length * 8L / 10);
        assertThat(answer(folder.resolve("b.svg"), "f(x) = x^2", "--instrument=dial")
                        .err())
                .contains("dial");
        assertThat(answer(folder.resolve("b.svg"), "x^2 + y^2", "--instrument=secant")
                        .err())
                .contains("secant");
        assertThat(Files.readString(render("c.svg", "f(x) = x^2", "--instrument=secant:x=3,h=0.5")))
                .contains("6.5");
    }

    @Test
    void vectorsHoldTheTextAndTheCommandThatMakesThemAgain() throws IOException {
        String svg = Files.readString(render("a.svg", "booth", "--steps=20", "--step=7", "--theme=dark"));
        assertThat(svg).contains("<svg", "Booth", "talweg render booth", "--step=7", "--theme=dark");
        byte[] pdf = Files.readAllBytes(render("a.pdf", "x^2 + 3 y^2", "--width=85"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void theCommandInAFileMakesTheSamePictureAgain() throws IOException {
        Path file = render("a.svg", "rosenbrock", "--param", "a=2", "--method=adam:lr=0.1", "--levels=1,10,100");
        String svg = Files.readString(file);
        int from = svg.indexOf("talweg render");
        String command = svg.substring(from, svg.indexOf(" -o ", from));
        String[] words = command.split(" ");
        assertThat(Files.readString(render("b.svg", Arrays.copyOfRange(words, 2, words.length)))
                        .replace("b.svg", "a.svg"))
                .isEqualTo(svg);
    }

    @Test
    void aRunBecomesAFilm() throws IOException {
        String[] span = {"booth", "--size=240x180", "--from=2", "--to=6", "--fps=20"};
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(render("a.gif", span).toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
            assertThat(reader.getWidth(0)).isEqualTo(240);
        }
        byte[] video = Files.readAllBytes(render("a.mp4", span));
        assertThat(new String(video, 4, 4, StandardCharsets.ISO_8859_1)).isEqualTo("ftyp");
    }

    @Test
    void aSceneIsShownAsItWasSaved() throws IOException {
        Path scene = Files.writeString(folder.resolve("s.talweg"), """
                version = 1
                sample = "booth"
                domain = [[-10, 10], [-10, 10]]
                start = [-8, 6]
                steps = 50
                k = 5
                note = "Five steps."
                [[method]]
                spec = "gd:lr=0.05"
                [[method]]
                spec = "newton"
                visible = false
                """);
        assertThat(Files.readString(render("a.svg", scene.toString())))
                .contains("Five steps.", "Gradient descent", "--step=5")
                .doesNotContain("Newton");
    }

    @Test
    void theLegendSaysValuesInTheShortestWay() throws IOException {
        String bowl = "x^2 + y^2";
        String[] run = {
            bowl, "--start=2,1", "--steps=1", "--method=newton", "--method=gd:lr=0.25", "--method=gd:lr=1e-3"
        };
        assertThat(Files.readString(render("a.svg", run)))
                .contains(">f = 0<", "f = 1.25<", "f = 4.98<")
                .doesNotContain("f = 0.0");
    }

    @Test
    void layersCanBeLeftOut() throws IOException {
        assertThat(Files.readString(render("a.svg", "booth", "--layers=contours")))
                .doesNotContain("Gradient descent");
        assertThat(Files.readString(render("a.svg", "booth", "--layers=paths,legend")))
                .contains("Gradient descent");
    }

    @Test
    void arrowsOfDescentAreExplainedAndAskedForAgain() throws IOException {
        assertThat(Files.readString(render("a.svg", "booth", "--layers=descent,paths")))
                .contains("steepest descent")
                .contains("--layers=descent,paths");
        assertThat(Files.readString(render("a.svg", "booth"))).doesNotContain("steepest descent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/0 + x", "3", "1/x", "1e300 exp(x^2)", "ln(x)", "f(t) = t^2", "f(a, b, c) = a^2 + b c"})
    void whatIsHardToDrawIsDrawnAllTheSame(String formula) throws IOException {
        assertThat(ImageIO.read(render("a.png", formula, "--size=400x300").toFile()))
                .isNotNull();
    }

    @Test
    void whatIsUnusualIsSaid() {
        Path file = folder.resolve("a.png");
        assertThat(answer(file, "0/0 + x", "--size=300x300").err()).contains("no finite value anywhere");
        assertThat(answer(file, "7", "--size=300x300").err()).contains("constant");
        assertThat(answer(file, "x^4", "--method=gd:lr=1e300", "--size=300x300").err())
                .contains("diverged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.bmp        | --theme=light         | .png, .svg or .pdf
            a            | --theme=light         | .png, .svg or .pdf
            a.gif        | --step=3              | --step is for a picture
            a.png        | --fps=3               | --fps is for films
            a.mp4        | --fps=200             | 200.0 frames a second
            a.gif        | --to=9999             | --to
            none/a.png   | --theme=light         | no folder
            a.png        | --theme=blue          | light, dark
            a.png        | --layers=heat,path    | "path" is not known
            a.png        | --size=9x9            | 100 to 20000
            a.png        | --size=1000000000000x1| 100 to 20000
            a.png        | --size=20000x20000    | too many
            a.png        | --size=big            | 800x600
            a.png        | --width=1             | between 40.0 and 2000.0
            a.png        | --step=101            | between 0 and 100
            a.png        | --steps=many          | whole number
            a.png        | --start=-1,0          | --start
            a.png        | --start=1             | give one for each
            a.png        | --looks=1             | give one for each
            a.png        | --domain=3,3,0,1      | empty
            a.png        | --levels=x            | x
            a.png        | --method=sgdx         | sgdx
            a.png        | --them=dark           | did you mean --theme?
            """)
    void aMistakeIsOneMessageAndLeavesNoFile(String name, String option, String message) throws IOException {
        assertThat(answer(folder.resolve(name), "sqrt(x) + y^2", option).mistake())
                .contains(message);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theOldFileStaysWhenTheNewOneFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.svg"), "old");
        answer(file, "x +").mistake();
        assertThat(file).hasContent("old");
        assertThat(Answer.to("render", "x^2").mistake()).contains("missing: -o FILE");
        assertThat(Answer.to("render", "x^2", "-o", file.toString(), "--size=300x300", "--width=80")
                        .mistake())
                .contains("give one of them");
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }

    @Test
    void aPhaseOfAStepIsDrawnUponTheMap() throws IOException {
        String[] usual = {"booth", "--method=newton", "--start=5,5", "--steps=3", "--step=0"};
        String without = Files.readString(render("a.svg", usual));
        String with = Files.readString(render(
                "b.svg",
                Stream.concat(Arrays.stream(usual), Stream.of("--phase=2")).toArray(String[]::new)));
        assertThat(with).hasSizeGreaterThan(without.length()).contains("--phase=2");
        Answer beyond = answer(folder.resolve("c.svg"), "booth", "--method=newton", "--step=0", "--phase=4");
        assertThat(beyond.status()).isEqualTo(2);
        assertThat(beyond.err()).contains("--phase=4").contains("3");
    }
}
