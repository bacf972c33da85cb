package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.function.Domain;

class SceneFileTest {
    @TempDir
    Path folder;

    @Test
    void theOpeningSceneIsTheSampleFunctionAsItsFileSuggests() throws UnreadableFile {
        SampleFunction sample = SampleFile.parse(
                "himmelblau.toml", SampleResources.text("himmelblau.toml").orElseThrow());
        Scene opening = Scene.opening();
        assertThat(opening.withNote("")).isEqualTo(Scene.of(sample).withNote(""));
        assertThat(opening.start()).isEqualTo(Point.of(0, -3));
        assertThat(opening.steps()).isEqualTo(90);
        assertThat(opening.note()).startsWith("One start, five methods, three valleys.");
    }

    @Test
    void everySceneReadsBackTheSame() throws IOException, UnreadableFile {
        Scene scene = changed();
        Path file = folder.resolve("a.talweg");
        SceneFile.write(scene, file);
        assertThat(SceneFile.read(file)).isEqualTo(scene);
        SceneFile.write(Scene.opening(), file);
        assertThat(SceneFile.read(file)).isEqualTo(Scene.opening());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Scene changed() {
        return Scene.opening()
                .withFunction(FunctionText.of("# \"bowl\" \\ \t\nx^2 + k y^2 + m\n")
                        .withParameter("k", 1.0E10)
                        .withParameter("β", Double.NEGATIVE_INFINITY)
                        .withVariable("m"))
                .withDomain(Domain.cube(3, -1e-300, 0.1))
                .withView(Domain.rectangle(-1, 1, -2, 2))
                .withStart(Point.of(-0.0, 1.0 / 3, Double.MIN_VALUE))
                .withMethods(List.of(MethodChoice.of("adam:lr=0.05"), new MethodChoice("newton", false)))
                .withSteps(1_000_000)
                .withK(17)
                .withTolerance(OptionalDouble.of(1e-8))
                .withEnsemble(new Ensemble(true, true, new StartSet(Form.NORMAL, 12_345, 1.0 / 3, -7)))
                .withAppearance(Appearance.STANDARD
                        .withArrows(Arrows.DESCENT)
                        .withParts(EnumSet.of(MapPart.PATHS, MapPart.HEAT))
                        .withColours(MapColours.CIVIDIS)
                        .withScale(Scale.LINEAR)
                        .withEqualAspect(false))
                .withArrangement(new Arrangement(
                        EnumSet.of(Pane.STEP),
                        EnumSet.of(Measure.STEP_LENGTH, Measure.LEARNING_RATE),
                        1,
                        true,
                        Optional.of(Held.of("dial:x=-1.5,y=0.1,angle=2")),
                        new Outlook(Shown.BOTH, OptionalDouble.of(12.5), 70, 2, Scale.LOGARITHMIC)))
                .withNote("Two\nlines, \"quoted\" \u0001 \u007f and ümläut 𝑥");
    }

    @Property(tries = 200)
    void anyNoteAndAnyFormulaReadBackTheSame(@ForAll String note, @ForAll String formula) throws UnreadableFile {
        if (!isText(note) || !isText(formula)) {
            return;
        }
        Scene scene = Scene.opening().withNote(note).withFunction(FunctionText.of(formula));
        assertThat(SceneFile.parse("a.talweg", SceneText.of(scene))).isEqualTo(scene);
    }

    /// A file in UTF-8 cannot hold half a surrogate pair.
    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void aSceneMayNameASampleInsteadOfAFormula() throws UnreadableFile {
        Scene scene = SceneFile.parse("a.talweg", """
                version = 1
                sample = "rosenbrock"
                domain = [[-2, 2], [-1, 3]]
                start = [0, 0]
                """);
        assertThat(scene.function().formula()).contains("b (y - x^2)^2");
        assertThat(scene.specifications()).isEqualTo(Scene.DEFAULT_METHODS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            version = 1           | version = 9            | 1 | version 9
            sample = "rosenbrock" | sample = "rosenbrok"   | 2 | no sample function "rosenbrok"
            k = 3                 | k = 101                | 5 | between 0 and 100
            k = 3                 | tolerance = -1         | 5 | not negative
            k = 3                 | [[method]]             | 5 | "method[0].spec" is missing
            k = 3                 | method = [{spec = "sgdx"}] | 5 | sgdx
            k = 3                 | appearance = 3         | 5 | [appearance]
            k = 3                 | [appearance            | 5 | the [ opened here is never closed; add ]
            k = 3                 | k = [                  | 5 | the [ opened here is never closed; add ]
            domain = [[-2, 2], [-1, 3]] | domain = [[-2, 2], [-1, 3] | 3 | the [ opened here is never closed; add ]
            sample = "rosenbrock" | sample = "rosenbrock   | 2 | the " opened here is never closed; add "
            sample = "rosenbrock" | formula = '''x^2     | 2 | the ''' opened here is never closed
            sample = "rosenbrock" | sample = it's         | 2 | the ' opened here is never closed
            k = 3                 | k = 3 4                | 5 | not TOML
            start = [0, 0]        | start = [0, 0, 0]      | 4 | 3 coordinates
            """)
    void aMistakeIsReportedWithItsLineAndARemedy(String right, String wrong, int line, String message) {
        String text = """
                version = 1
                sample = "rosenbrock"
                domain = [[-2, 2], [-1, 3]]
                start = [0, 0]
                k = 3
                """;
        assertThatThrownBy(() -> SceneFile.parse("a.talweg", text.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(line))
                .hasMessageContaining(message);
    }

    @Test
    void aTextThatBreaksOffSaysSo() {
        assertThatThrownBy(() -> SceneFile.parse("a.talweg", "version = 1\nk ="))
                .hasMessage("a.talweg, line 2: this is not TOML: it breaks off here; something has to follow");
    }

    @Test
    void whatIsNoTextIsAMessage() throws IOException {
        Path file = folder.resolve("picture.talweg");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xd8});
        assertThatThrownBy(() -> SceneFile.read(file)).hasMessageContaining("UTF-8");
        Files.write(file, new byte[TextFile.MAXIMUM_SIZE + 1]);
        assertThatThrownBy(() -> SceneFile.read(file)).hasMessageContaining("more than 1048576 bytes");
        assertThatThrownBy(() -> SceneFile.read(folder)).hasMessageContaining("folder");
        assertThatThrownBy(() -> SceneFile.read(folder.resolve("none"))).hasMessageContaining("no such file");
    }

    static Stream<SectionChoice> planes() {
        return Stream.of(
                SectionChoice.STANDARD,
                new SectionChoice.Coordinates(2, 0, SectionChoice.Through.ITERATE),
                new SectionChoice.Points(Point.of(0, 0, 0), Point.of(1, 0, 0.5), Point.of(0.1, 1, 0)),
                new SectionChoice.Directions(
                        Point.of(1, 2, 3), Point.of(1, 0, 0), Point.of(0, 0.6, 0.8), Domain.rectangle(-1, 2, -3, 4)));
    }

    @ParameterizedTest
    @MethodSource("planes")
    void aPlaneOfMoreVariablesIsReadAsItWasWritten(SectionChoice plane) throws UnreadableFile {
        FunctionText text = FunctionText.of("f(x, y, z) = x^2 + y^2 + 2 z^2");
        Compilation.Compiled compiled = (Compilation.Compiled) Compilation.of(text);
        Scene scene = Scene.of(text, compiled.function(), new double[0]).withSection(plane);
        assertThat(SceneFile.parse("a.talweg", SceneText.of(scene))).isEqualTo(scene);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "axes = [1, 1] | different variables",
                "axes = [1, 4] | from 1 to 3",
                "axes = [0, 2] | from 1 to 3",
                "axes = [1] | different variables",
                "points = [[0, 0, 0], [1, 1, 1]] | three points of 3 coordinates",
                "points = [[0, 0, 0], [1, 1, 1], [2, 2, 2]] | on a line",
                "origin = [0, 0, 0], first = [1, 0, 0], second = [2, 0, 0], range = [[0, 1], [0, 1]] | on a line",
                "origin = [0, 0, 0], first = [1, 0, 0], second = [0, 1, 0], range = [[0, 1]] | two intervals",
            })
    void aPlaneThatIsNoneIsReported(String plane, String reason) {
        String text = "version = 1\nformula = \"f(x, y, z) = x^2 + y^2 + 2 z^2\"\n"
                + "domain = [[-1, 1], [-1, 1], [-1, 1]]\nstart = [1, 1, 1]\nplane = {" + plane + "}\n";
        assertThatThrownBy(() -> SceneFile.parse("a.talweg", text)).hasMessageContaining(reason);
    }
}
