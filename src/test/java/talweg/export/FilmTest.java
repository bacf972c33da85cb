package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.io.NIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.figure.Figure;
import talweg.figure.MapStyle;
import talweg.figure.Theme;
import talweg.function.Cancellation;

class FilmTest {
    private static final int LENGTH = 5;

    private final AtomicInteger made = new AtomicInteger();

    /// Himmelblau's function from step to step.
    private final Film film = new Film() {
        @Override
        public int length() {
            return LENGTH;
        }

        @Override
        public Frame frame(int index) {
            made.incrementAndGet();
            Figure figure = Scenes.figure(Scenes.HIMMELBLAU, MapStyle.TALWEG, 321, 240, 20, 4 * index);
            return new Frame(figure, Duration.ofMillis(100));
        }
    };

    @TempDir
    private Path folder;

    @Test
    void aGifHasAllFrames() throws Exception {
        Path file = write("run.gif", Cancellation.NEVER, new ArrayList<>());
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(LENGTH);
            assertThat(reader.getWidth(0)).isEqualTo(321);
            assertThat(reader.getHeight(0)).isEqualTo(240);
        }
    }

    @Test
    void aVideoHasAllFramesAndAnEvenSize() throws Exception {
        Path file = write("run.mp4", Cancellation.NEVER, new ArrayList<>());
        try (FileChannelWrapper in = NIOUtils.readableChannel(file.toFile())) {
            FrameGrab frames = FrameGrab.createFrameGrab(in);
            assertThat(frames.getVideoTrack().getMeta().getTotalFrames()).isEqualTo(LENGTH);
            assertThat(frames.getNativeFrame().getCroppedWidth()).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.gif", "run.mp4"})
    void progressGoesFromNothingToAll(String name) throws Exception {
        List<Double> told = new ArrayList<>();
        write(name, Cancellation.NEVER, told);
        assertThat(told).containsExactly(0.2, 0.4, 0.6, 0.8, 1.0);
        assertThat(made).as("each frame once").hasValue(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.gif", "run.mp4"})
    void aCancelledFilmLeavesWhatWasThere(String name) throws Exception {
        Files.writeString(folder.resolve(name), "an older film");
        assertThatThrownBy(() -> write(name, () -> made.get() == 3, new ArrayList<>()))
                .isInstanceOf(CancellationException.class);
        assertThat(made).as("nothing is made any more").hasValue(3);
        assertThat(folder.resolve(name)).hasContent("an older film");
        assertThat(files()).containsExactly(folder.resolve(name));
    }

    @Test
    void aFilmThatCannotBeWrittenLeavesNothing() throws IOException {
        assertThatThrownBy(() -> write("missing/run.gif", Cancellation.NEVER, new ArrayList<>()))
                .isInstanceOf(ExportMistake.class)
                .hasMessageContaining("There is no folder");
        assertThat(files()).isEmpty();
    }

    @Test
    void theEndingOfTheNameSaysTheFormat() {
        assertThat(FilmFormat.named(Path.of("a.run.GIF"))).contains(FilmFormat.GIF);
        assertThat(FilmFormat.named(Path.of("run.mp4"))).contains(FilmFormat.MP4);
        assertThat(FilmFormat.named(Path.of("run.png"))).isEmpty();
        assertThat(FilmFormat.named(Path.of("gif"))).isEmpty();
    }

    private Path write(String name, Cancellation cancellation, List<Double> told) throws ExportMistake {
        Path file = folder.resolve(name);
        FilmFormat format = FilmFormat.named(file).orElseThrow();
        Exporter.film(film, Theme.LIGHT, format, file, cancellation, told::add);
        return file;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
