package talweg.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.command.CommandLineInterface;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.field.LevelChoice;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Role;
import talweg.figure.Theme;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.session.Appearance;
import talweg.session.Arrangement;
import talweg.session.Arrows;
import talweg.session.Compilation;
import talweg.session.Ensemble;
import talweg.session.FunctionText;
import talweg.session.MapColours;
import talweg.session.MapPart;
import talweg.session.MethodChoice;
import talweg.session.Outlook;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scale;
import talweg.session.Scene;
import talweg.session.SectionChoice;
import talweg.session.Shown;
import talweg.session.UnreadableFile;

class ScenePageTest {
    @TempDir
    Path folder;

    /// Scenes as the window makes them: nothing of them is in a file.
    static Stream<Arguments> scenes() throws UnreadableFile {
        Scene booth = Scene.of(SampleLibrary.find("booth").orElseThrow());
        Scene own = own("k = 2 in [0, 9]\nf(x, y) = (x - 1)^2 + k y^2 # mine\n")
                .withSteps(30)
                .withK(7);
        List<MethodChoice> gaps = List.of(
                new MethodChoice("gd:lr=0.1", false),
                MethodChoice.of("adam:lr=auto"),
                MethodChoice.of("adam:lr=0.05,beta1=0.5"),
                MethodChoice.of("gd:lr=1/n"),
                new MethodChoice("newton", false));
        List<MethodChoice> changing = List.of(MethodChoice.of("gd:lr=0.01,lr@3=auto,lr@9=1/n"));
        Appearance plain = new Appearance(
                Set.of(MapPart.CONTOURS),
                MapColours.MAGMA,
                Scale.LOGARITHMIC,
                false,
                Arrows.GRADIENT,
                SectionChoice.STANDARD);
        return Stream.of(
                Arguments.of("the opening scene", Scene.opening().withK(20)),
                Arguments.of("a sample", booth.withSteps(20)),
                Arguments.of("a sample with its view moved", booth.withView(Domain.rectangle(-3, 0.1, -1, 4))),
                Arguments.of("an own formula with automatic rates", own),
                Arguments.of(
                        "a moved parameter", own.withFunction(own.function().withParameter("k", 5.5))),
                Arguments.of("hidden methods and several settings", own.withMethods(gaps)),
                Arguments.of("settings that change on the way", own.withMethods(changing)),
                Arguments.of("nobody visible", own.withMethods(gaps.subList(0, 1))),
                Arguments.of("no methods", own.withMethods(List.of())),
                Arguments.of("another look", own.withAppearance(plain)),
                Arguments.of("downhill", own.withAppearance(own.appearance().withArrows(Arrows.DESCENT))),
                Arguments.of("bare", own.withAppearance(plain.withParts(EnumSet.noneOf(MapPart.class)))),
                Arguments.of(
                        "a tolerance",
                        own.withTolerance(OptionalDouble.of(1e-3)).withSteps(500)),
                Arguments.of(
                        "a swarm of one method over a view", swarm(booth.withView(Domain.rectangle(-3, 0.1, -1, 4)))),
                Arguments.of("a swarm about a start", about(own)),
                Arguments.of("a swarm of all methods on a line", about(own("f(t) = t^4 - t"))),
                Arguments.of("a note", own.withNote("It's here,\nwhere \"$x\" goes.")),
                Arguments.of("an edge", own("-x^2 + y^2")),
                Arguments.of("three variables", own("f(a, b, c) = a^2 + 2 b^2 + 3 c^2")),
                Arguments.of("one variable", own("f(t) = t^4 - t")),
                Arguments.of(
                        "a start outside of the domain of f",
                        own("sqrt(x) + y^2").withStart(Point.of(-1, 1))),
                Arguments.of("a parameter made a variable", variable()));
    }

    private static Scene swarm(Scene scene) {
        return scene.withEnsemble(new Ensemble(true, false, new StartSet(Form.GRID, 30, 1, 0)))
                .withArrangement(Arrangement.STANDARD.withChosen(1))
                .withK(5);
    }

    private static Scene about(Scene scene) {
        return scene.withEnsemble(new Ensemble(true, true, new StartSet(Form.NORMAL, 20, 0.3, 5)));
    }

    @Test
    void dotsOfASwarmStandWhereRunsFromTheirStartsAre() throws Exception {
        Scene scene = swarm(own("x^2 + 3 y^2").withMethods(Scene.opening().methods()));
        Figure figure = ScenePage.of(scene).figure(false, "a.svg", _ -> {});
        List<Mark.Cloud> clouds = figure.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Cloud.class::isInstance)
                .map(Mark.Cloud.class::cast)
                .toList();
        assertThat(clouds).hasSize(1);
        assertThat(clouds.getFirst().role()).isEqualTo(Role.METHOD_2);
        assertThat(clouds.getFirst().size()).isEqualTo(25);
        assertThat(clouds.getFirst().ages()).isEqualTo(6);
        Scene alone = scene.withStart(Point.of(-4, -2));
        Mark.Head head = ScenePage.of(alone).figure(false, "a.svg", _ -> {}).layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Head.class::isInstance)
                .map(Mark.Head.class::cast)
                .toList()
                .get(1);
        assertThat(clouds.getFirst().x(0, 5)).isEqualTo(head.x());
        assertThat(clouds.getFirst().y(0, 5)).isEqualTo(head.y());
    }

    @Test
    void aLargeSwarmIsInAVectorFileAsAnImageAndThatIsSaid() throws Exception {
        Scene scene =
                own("x^2 + 3 y^2").withEnsemble(new Ensemble(true, false, new StartSet(Form.UNIFORM, 3000, 1, 0)));
        List<String> remarks = new ArrayList<>();
        ScenePage.of(scene).figure(false, "a.svg", remarks::add);
        assertThat(remarks).anyMatch(remark -> remark.startsWith("3000 dots"));
    }

    @Test
    void theRunsOfAFunctionOfOneVariableAreLiftedOntoItsGraph() throws Exception {
        Figure figure = ScenePage.of(own("f(t) = t^4 - t")).figure(false, "a.svg", _ -> {});
        List<Mark> marks = figure.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .toList();
        assertThat(marks).filteredOn(Mark.Head.class::isInstance).hasSize(5).allSatisfy(mark -> {
            Mark.Head head = (Mark.Head) mark;
            assertThat(head.y()).isCloseTo(Math.pow(head.x(), 4) - head.x(), within(1e-9));
        });
        assertThat(marks).noneMatch(Mark.Raster.class::isInstance);
        assertThat(figure.decorations())
                .filteredOn(Decoration.Axes.class::isInstance)
                .containsExactly(new Decoration.Axes("t", "f", false));
        double start = own("f(t) = t^4 - t").start().coordinate(0);
        assertThat(figure.viewport().visible().axis(1).contains(Math.pow(start, 4) - start))
                .isTrue();
    }

    @Test
    void theDotsOfASwarmAreOnTheGraphOfAFunctionOfOneVariable() throws Exception {
        Scene scene = own("f(t) = t^2").withEnsemble(new Ensemble(true, false, new StartSet(Form.GRID, 30, 1, 0)));
        List<Mark.Cloud> clouds = ScenePage.of(scene).figure(false, "a.svg", _ -> {}).layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Cloud.class::isInstance)
                .map(Mark.Cloud.class::cast)
                .toList();
        assertThat(clouds).isNotEmpty();
        for (int i = 0; i < clouds.getFirst().size(); i++) {
            double t = clouds.getFirst().x(0, i);
            assertThat(clouds.getFirst().y(0, i)).isCloseTo(t * t, within(1e-12));
        }
    }

    private static Scene own(String formula) {
        return own(FunctionText.of(formula));
    }

    private static Scene own(FunctionText text) {
        var compiled = (Compilation.Compiled) Compilation.of(text);
        return Scene.of(text, compiled.function(), compiled.values())
                .withSteps(10)
                .withK(10);
    }

    private static Scene variable() {
        return own(new FunctionText(Optional.empty(), "x^2 + k y^2 + m", Map.of("m", 2.0), List.of("k")));
    }

    @Test
    void theLegendSaysFromWhereSettingsHold() throws Exception {
        Scene scene = own("x^2 + y^2")
                .withMethods(List.of(
                        MethodChoice.of("momentum:lr=0.005,lr@4=0.01,momentum=0.8"), MethodChoice.of("gd:lr=0.5")));
        List<List<String>> details = ScenePage.of(scene).figure(false, "a.svg", remark -> {}).decorations().stream()
                .filter(Decoration.Legend.class::isInstance)
                .flatMap(legend -> ((Decoration.Legend) legend).entries().stream())
                .map(Decoration.Entry::details)
                .toList();
        assertThat(details.getFirst()).hasSize(3).contains("α 0.005, from k\u00a0=\u00a04\u00a00.01", "μ 0.8");
        assertThat(details.getLast()).hasSize(1);
        assertThat(details.getLast().getFirst()).startsWith("α 0.5 · f = ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void itsCommandMakesTheSamePageToTheByte(String what, Scene scene) throws Exception {
        same(ScenePage.of(scene).withSize(PageSize.pixels(300, 240)), "a.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.svg", "a.pdf"})
    void aSurfaceTakesThePlaceOfTheMapAndItsCommandMakesItAgain(String file) throws Exception {
        Scene scene = own("ln(x + 3) + y^2").withK(9);
        Outlook outlook = new Outlook(Shown.SURFACE, OptionalDouble.of(33), 50, 1.5, Scale.LINEAR);
        for (Outlook one : List.of(outlook, outlook.withShown(Shown.BOTH), Outlook.STANDARD.withShown(Shown.SURFACE))) {
            Scene looked = scene.withArrangement(scene.arrangement().withOutlook(one));
            ScenePage page = ScenePage.of(looked).withSize(PageSize.pixels(300, 240));
            if (one.shown() == Shown.SURFACE) {
                assertThat(page.figure(false, file, _ -> {}).layers())
                        .anyMatch(layer -> layer.marks().stream().anyMatch(Mark.Shading.class::isInstance));
            } else {
                assertThat(page.figure(false, file, _ -> {}).decorations())
                        .anyMatch(Decoration.Inset.class::isInstance);
            }
            same(page, file);
        }
    }

    @Test
    void aMethodKeepsTheLookThatItHasElsewhere() throws Exception {
        Scene scene = own("x^2 + 3 y^2").withMethods(Scene.opening().methods().subList(0, 3));
        ScenePage page = ScenePage.of(scene).withSize(PageSize.pixels(300, 240)).withLooks(List.of(4, 0, 7));
        assertThat(page.command("a.svg")).contains(" --looks=5,1,8 ");
        same(page, "a.svg");
        assertThat(ScenePage.of(scene).command("a.svg")).doesNotContain("--looks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.svg", "a.pdf"})
    void inEveryFormatSizeAndTheme(String file) throws Exception {
        ScenePage page = ScenePage.of(Scene.opening()).at(12).withTheme(Theme.DARK);
        same(page.withSize(PageSize.millimetres(85)).withLevels(LevelChoice.parse("3")), file);
        same(page.withSize(PageSize.pixels(1400, 500)).withLevels(LevelChoice.parse("7,")), file);
        same(page.withSize(PageSize.pixels(300, 240)).withLevels(LevelChoice.parse("1,10.5,1e10")), file);
    }

    @Test
    void withEveryPartAndWithoutAndBehindTheCurtain() throws Exception {
        ScenePage page = ScenePage.of(Scene.opening()).at(12).withSize(PageSize.millimetres(84));
        for (PagePart part : PagePart.values()) {
            same(page.withParts(EnumSet.of(part)), "a.svg");
            same(page.withParts(EnumSet.complementOf(EnumSet.of(part))), "a.svg");
        }
        same(page.withParts(Set.of()), "a.svg");
        Scene curtained = Scene.opening().withArrangement(Arrangement.STANDARD.withCurtain(true));
        same(ScenePage.of(curtained).at(12), "a.svg");
        assertThat(ScenePage.of(curtained).command("a.svg")).contains(" --curtain=down ");
    }

    @Test
    void behindTheCurtainNothingIsDrawnBeyondK() throws Exception {
        Scene scene = Scene.opening().withK(12);
        Scene curtained = scene.withArrangement(Arrangement.STANDARD.withCurtain(true));
        assertThat(points(curtained)).isLessThan(points(scene));
        assertThat(points(curtained.withSteps(12))).isEqualTo(points(curtained));
    }

    /// Points of all the lines that the paths are drawn with.
    private static int points(Scene scene) throws PublicationMistake {
        return ScenePage.of(scene).figure(false, "a.svg", _ -> {}).layers().stream()
                .filter(layer -> layer.kind() == Layer.Kind.PATHS)
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Polylines.class::isInstance)
                .map(mark -> ((Mark.Polylines) mark).offsets())
                .mapToInt(offsets -> offsets[offsets.length - 1] - offsets[0])
                .sum();
    }

    @Test
    void methodsAreNamedOnceUnlessBothIsAskedFor() throws Exception {
        ScenePage page = ScenePage.of(Scene.opening()).at(12).withSize(PageSize.millimetres(174));
        assertThat(names(page)).allMatch(String::isEmpty);
        assertThat(names(page.withParts(EnumSet.of(PagePart.NAMES)))).contains("Adam", "Newton");
    }

    private static List<String> names(ScenePage page) throws PublicationMistake {
        return page.figure(false, "a.svg", _ -> {}).layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Head.class::isInstance)
                .map(mark -> ((Mark.Head) mark).name())
                .toList();
    }

    @Test
    void onAColumnOfPrintTheMapTakesMostOfThePage() throws Exception {
        ScenePage page = ScenePage.of(Scene.opening()).at(90).withSize(PageSize.millimetres(84));
        Figure figure = page.figure(false, "a.pdf", _ -> {});
        Box map = figure.viewport().frame();
        assertThat(map.width() / figure.width()).isGreaterThan(0.64);
        assertThat(map.width() * map.height()).isGreaterThan(0.28 * figure.width() * figure.height());
        assertThat(String.join(" ", captions(page))).contains("Gradient descent: α\u00a00.005");
    }

    @Test
    void theLegendOfAColumnHasTwoColumnsInGermanToo() throws Exception {
        Locale before = Words.language();
        Words.speak(Locale.GERMAN);
        try {
            ScenePage page = ScenePage.of(Scene.opening()).at(90).withSize(PageSize.millimetres(84));
            assertThat(page.figure(false, "a.pdf", _ -> {}).decorations().stream()
                            .filter(Decoration.Legend.class::isInstance)
                            .map(legend ->
                                    ((Decoration.Legend) legend).entries().size()))
                    .containsExactly(3, 2);
        } finally {
            Words.speak(before);
        }
    }

    private void same(ScenePage page, String name) throws Exception {
        Path file = folder.resolve(name);
        page.write(file, _ -> {});
        byte[] written = Files.readAllBytes(file);
        Files.delete(file);
        run(page.command(file.toString()));
        assertThat(file).as(page.command(file.toString())).hasBinaryContent(written);
    }

    private static void run(String command) {
        List<String> words = new ArrayList<>(ShellReader.of(command));
        assertThat(words.removeFirst()).isEqualTo("talweg");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = CommandLineInterface.run(words.toArray(String[]::new), InputStream.nullInputStream(), out, out);
        assertThat(status)
                .as(command + "\n" + said.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    void aSampleIsNamedAndAChangedOneIsWritten() throws Exception {
        Scene booth = Scene.of(SampleLibrary.find("booth").orElseThrow());
        assertThat(ScenePage.of(booth).command("a.svg")).startsWith("talweg render booth --method=");
        FunctionText changed = new FunctionText(Optional.of("booth"), "x^2 + y^2", Map.of(), List.of());
        assertThat(ScenePage.of(booth.withFunction(changed)).command("a.svg"))
                .startsWith("talweg render 'x^2 + y^2' --method=");
    }

    @Test
    void whatASampleTeachesIsNotACaption() throws Exception {
        Scene booth = Scene.of(SampleLibrary.find("booth").orElseThrow());
        assertThat(ScenePage.of(booth).scene().note()).isEmpty();
        assertThat(ScenePage.of(booth.withNote("Mine.")).scene().note()).isEqualTo("Mine.");
    }

    @Test
    void theCaptionSaysWhereTheRunsStandInLinesThatFitThePage() throws Exception {
        Scene scene = Scene.opening().withK(20).withNote("A sentence that is longer than a column of print is wide.");
        List<String> lines = captions(ScenePage.of(scene).withSize(PageSize.millimetres(85)));
        assertThat(lines).contains("From (0, −3); k = 20 of 90.").noneMatch(line -> line.length() > 45);
        assertThat(String.join(" ", lines)).contains(scene.note());
        assertThat(captions(ScenePage.of(scene.withMethods(List.of())))).noneMatch(line -> line.contains("k = "));
    }

    @Test
    void theCaptionSaysWhatTheDotsAre() throws Exception {
        Scene opening = Scene.opening();
        assertThat(captions(ScenePage.of(swarm(opening))))
                .contains("Dots: a grid of 25 starts over [−6, 6] × [−6, 6]; method: Momentum.");
        Scene about = opening.withEnsemble(new Ensemble(true, true, new StartSet(Form.NORMAL, 20, 0.3, 5)))
                .withMethods(opening.methods().subList(3, 5));
        assertThat(captions(ScenePage.of(about)))
                .contains("Dots: 20 starts, random, normally distributed about (0, −3) with standard deviation 0.3; "
                        + "method: Adam, Newton.");
        assertThat(captions(ScenePage.of(opening))).noneMatch(line -> line.contains("Dots"));
    }

    private static List<String> captions(ScenePage page) throws PublicationMistake {
        return page.figure(false, "a.svg", _ -> {}).decorations().stream()
                .filter(Decoration.Caption.class::isInstance)
                .map(caption -> ((Decoration.Caption) caption).text())
                .toList();
    }

    @Test
    void theLegendHasEveryHyperparameterThatIsNotTheUsualOne() throws Exception {
        Scene scene =
                Scene.opening().withMethods(List.of(MethodChoice.of("adam:lr=0.05,beta1=0.8,beta2=0.99,eps=1e-6")));
        String details = ScenePage.of(scene).figure(false, "a.svg", _ -> {}).decorations().stream()
                .filter(Decoration.Legend.class::isInstance)
                .flatMap(legend -> ((Decoration.Legend) legend).entries().getFirst().details().stream())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
        assertThat(details).startsWith("α 0.05, β₁ 0.8, β₂ 0.99, ε 1e-6 f = ");
    }

    @Test
    void mistakesAreSaid() throws IOException {
        Scene scene = Scene.opening();
        assertThatThrownBy(() -> ScenePage.of(scene.withFunction(FunctionText.of("x +"))))
                .isInstanceOf(PublicationMistake.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> ScenePage.of(scene.withMethods(List.of(MethodChoice.of("adm"))))
                        .command("a.svg"))
                .isInstanceOf(PublicationMistake.class)
                .hasMessageContaining("adam");
        assertThatThrownBy(() -> ScenePage.of(scene).write(folder.resolve("none/a.svg"), _ -> {}))
                .isInstanceOf(PublicationMistake.class)
                .hasMessageContaining("no folder");
        assertThatThrownBy(() -> PageSize.millimetres(1)).isInstanceOf(PublicationMistake.class);
        assertThatThrownBy(() -> PageSize.pixels(99, 200)).isInstanceOf(PublicationMistake.class);
    }
}
