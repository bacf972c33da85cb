package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.figure.Figure;
import talweg.figure.MapStyle;
import talweg.figure.Theme;

class ExporterTest {
    private final Figure figure = Scenes.figure(Scenes.HIMMELBLAU, MapStyle.TALWEG, 640, 420, 90, 40);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"figure.png", "figure.svg", "figure.pdf"})
    void sameFigureSameBytes(String name) throws ExportMistake {
        Format format = Format.of(Path.of(name), 1);
        byte[] once = format.encode(figure, Palettes.load(Theme.LIGHT));
        byte[] again = format.encode(figure, Palettes.load(Theme.LIGHT));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void aBitmapHasTheSizeThatWasAskedFor() throws Exception {
        Path file = folder.resolve("figure.png");
        Exporter.write(figure, Theme.DARK, Format.of(file, 2), file);
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(840);
    }

    @Test
    void anSvgIsWellFormedAndItsTextsCanBeFound() throws Exception {
        byte[] bytes = new SvgFormat().encode(figure, Palettes.load(Theme.LIGHT));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Himmelblau’s function", "Gradient descent", "β = 0.9");
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 640 420");
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path missing = folder.resolve("missing").resolve("figure.png");
        assertThatThrownBy(() -> Exporter.write(figure, Theme.LIGHT, new PngFormat(1), missing))
                .isInstanceOf(ExportMistake.class)
                .hasMessageContaining("There is no folder");
        Path taken = Files.createDirectories(folder.resolve("taken.svg").resolve("full"));
        assertThatThrownBy(() -> Exporter.write(figure, Theme.LIGHT, new SvgFormat(), taken.getParent()))
                .isInstanceOf(ExportMistake.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(taken.getParent());
        }
    }

    @Test
    void anUnknownEndingIsSaid() {
        assertThatThrownBy(() -> Format.of(Path.of("figure.bmp"), 1))
                .isInstanceOf(ExportMistake.class)
                .hasMessageContaining(".png, .svg or .pdf");
    }

    @Test
    void aBitmapThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new PngFormat(1000).encode(figure, Palettes.load(Theme.LIGHT)))
                .isInstanceOf(ExportMistake.class)
                .hasMessageContaining("too many");
    }
}
