package talweg.export.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// GIFs are read back with ImageIO and put together as a browser does.
class GifWriterTest {
    private static final int RED = 0xc04010;
    private static final int GREEN = 0x10a060;

    private record Shown(int[] rgb, int delay, int pixels) {}

    @TempDir
    private Path folder;

    @Test
    void eachPictureIsShownAsItWasGiven() throws IOException {
        List<int[]> pictures = List.of(
                Pictures.ground(),
                Pictures.square(10, 10, RED),
                Pictures.square(20, 12, RED),
                Pictures.square(50, 30, GREEN),
                Pictures.ground());
        List<Shown> shown = read(write(Duration.ofMillis(100), pictures));
        assertThat(shown).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(Pictures.difference(shown.get(i).rgb(), pictures.get(i)))
                    .as("picture " + i)
                    .isLessThanOrEqualTo(6);
        }
    }

    @Test
    void onlyWhatChangesIsWritten() throws IOException {
        Path file = write(Duration.ofMillis(100), List.of(Pictures.ground(), Pictures.square(10, 10, RED)));
        assertThat(read(file).get(1).pixels()).isEqualTo(64);
    }

    @Test
    void aPictureThatIsTheSameProlongsTheLast() throws IOException {
        List<int[]> pictures = List.of(Pictures.ground(), Pictures.ground(), Pictures.square(1, 1, RED));
        assertThat(read(write(Duration.ofMillis(200), pictures)))
                .extracting(Shown::delay)
                .containsExactly(40, 20);
    }

    @Test
    void theFilmDoesNotDriftFromItsClock() throws IOException {
        List<int[]> pictures = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pictures.add(Pictures.square(i, i % 10, RED));
        }
        List<Shown> shown = read(write(Duration.ofNanos(1_000_000_000 / 30), pictures));
        assertThat(shown).extracting(Shown::delay).containsOnly(3, 4);
        assertThat(shown.stream().mapToInt(Shown::delay).sum()).isEqualTo(100);
    }

    @Test
    void noiseHasMoreColoursThanATableButIsKeptInOutline() throws IOException {
        int[] noise = Pictures.noise(1);
        Shown shown = read(write(Duration.ofSeconds(1), List.of(noise))).getFirst();
        long sum = 0;
        for (int i = 0; i < noise.length; i++) {
            sum += Math.abs((noise[i] >> 8 & 0xff) - (shown.rgb()[i] >> 8 & 0xff));
        }
        assertThat(sum / (double) noise.length).isLessThan(20);
    }

    @Test
    void itPlaysForEver() throws IOException {
        Path file = write(Duration.ofMillis(100), List.of(Pictures.ground(), Pictures.square(1, 1, RED)));
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text)
                .startsWith("GIF89a")
                .contains("NETSCAPE2.0\u0003\u0001\0\0")
                .endsWith(";");
    }

    private Path write(Duration each, List<int[]> pictures) throws IOException {
        Path file = folder.resolve("film.gif");
        try (FilmWriter writer = new GifWriter(file, Pictures.WIDTH, Pictures.HEIGHT)) {
            for (int[] picture : pictures) {
                writer.add(picture, each);
            }
            writer.finish();
        }
        return file;
    }

    private static List<Shown> read(Path file) throws IOException {
        List<Shown> shown = new ArrayList<>();
        BufferedImage screen = new BufferedImage(Pictures.WIDTH, Pictures.HEIGHT, BufferedImage.TYPE_INT_RGB);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage image = reader.read(i);
                IIOMetadata metadata = reader.getImageMetadata(i);
                int left = attribute(metadata, "ImageDescriptor", "imageLeftPosition");
                int top = attribute(metadata, "ImageDescriptor", "imageTopPosition");
                screen.createGraphics().drawImage(image, left, top, null);
                shown.add(new Shown(
                        screen.getRGB(0, 0, Pictures.WIDTH, Pictures.HEIGHT, null, 0, Pictures.WIDTH),
                        attribute(metadata, "GraphicControlExtension", "delayTime"),
                        image.getWidth() * image.getHeight()));
            }
        }
        return shown;
    }

    private static int attribute(IIOMetadata metadata, String element, String attribute) {
        Node root = metadata.getAsTree("javax_imageio_gif_image_1.0");
        return Integer.parseInt(
                ((Element) ((Element) root).getElementsByTagName(element).item(0)).getAttribute(attribute));
    }
}
