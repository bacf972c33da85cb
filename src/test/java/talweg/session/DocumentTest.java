package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir
    Path folder;

    @Test
    void theEndOfTheNameSaysWhatAFileIs() throws Exception {
        Scene scene = Scene.opening().withK(17);
        assertThat(Document.read(file("a.talweg", SceneText.of(scene))))
                .isInstanceOfSatisfying(
                        Document.OfScene.class,
                        found -> assertThat(found.scene()).isEqualTo(scene));
        String sample = SampleResources.text("rosenbrock.toml").orElseThrow();
        assertThat(Document.read(file("b.TOML", sample)))
                .isInstanceOfSatisfying(
                        Document.OfSample.class,
                        found -> assertThat(found.sample().id()).isEqualTo("rosenbrock"));
        assertThat(Document.read(file("c.txt", "a = 3\nf(u, v) = a u^2 + v^2\n")))
                .isInstanceOf(Document.OfFormula.class);
    }

    @Test
    void aMistakeInTheFormulaIsNamedByItsLineInTheFile() throws Exception {
        String block = """
                version = 1
                domain = [[-2, 2], [-1, 3]]
                formula = \"""
                a = 1
                x^2 + a y^^2\"""
                start = [0, 0]
                """;
        assertThat(mistake("block.talweg", block).line()).isEqualTo(5);
        String line = "version = 1\nformula = \"x^2 +* y\"\ndomain = [[-2, 2], [-1, 3]]\nstart = [0, 0]\n";
        assertThat(mistake("line.talweg", line).line()).isEqualTo(2);
        UnreadableFile formula = mistake("formula.txt", "a = 2\n\nf(x, y) = a x^2 + sen(y)\n");
        assertThat(formula.line()).isEqualTo(3);
        assertThat(formula.getMessage()).contains("formula.txt").contains("sin");
    }

    @Test
    void aDomainOfOtherVariablesIsAMistakeToo() throws Exception {
        UnreadableFile mistake = mistake(
                "a.talweg",
                "version = 1\nformula = \"u^2 + v^2 + w^2\"\ndomain = [[-2, 2], [-1, 3]]\nstart = [0, 0]\n");
        assertThat(mistake.line()).isEqualTo(3);
        assertThat(mistake.reason()).contains("2 axes").contains("3 variables");
    }

    @Test
    void aPictureIsNoFormula() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThatThrownBy(() -> Document.read(picture)).hasMessageContaining("UTF-8");
    }

    private UnreadableFile mistake(String name, String text) throws IOException {
        Path file = file(name, text);
        return catchThrowableOfType(UnreadableFile.class, () -> Document.read(file));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
