package talweg.export.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.DemuxerTrackMeta;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Videos are read back with JCodec's decoder, which shares no code with what is tested but the tables.
class Mp4WriterTest {
    private static final int RED = 0xc04010;

    @TempDir
    private Path folder;

    @Test
    void eachPictureIsShownAsItWasGiven() throws Exception {
        List<int[]> pictures = List.of(
                Pictures.ground(),
                Pictures.square(16, 16, RED),
                Pictures.square(24, 18, RED),
                Pictures.square(48, 30, 0x10a060),
                Pictures.ground());
        List<Picture> shown = read(write(Duration.ofMillis(100), pictures));
        assertThat(shown).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(shown.get(i).getCroppedWidth()).isEqualTo(Pictures.WIDTH);
            assertThat(shown.get(i).getCroppedHeight()).isEqualTo(Pictures.HEIGHT);
            assertThat(brightnessError(pictures.get(i), shown.get(i)))
                    .as("picture " + i)
                    .isLessThan(1);
        }
    }

    @Test
    void coloursKeepTheirHue() throws Exception {
        Picture shown = read(write(Duration.ofSeconds(1), List.of(Pictures.square(16, 16, RED))))
                .getFirst();
        int[] rgb = rgb(shown, 20, 20);
        assertThat(rgb[0]).isCloseTo(0xc0, within(6));
        assertThat(rgb[1]).isCloseTo(0x40, within(6));
        assertThat(rgb[2]).isCloseTo(0x10, within(6));
    }

    @Test
    void noiseIsNotTooMuch() throws Exception {
        List<int[]> pictures = List.of(Pictures.noise(1), Pictures.noise(2), Pictures.noise(3));
        List<Picture> shown = read(write(Duration.ofMillis(100), pictures));
        for (int i = 0; i < 3; i++) {
            assertThat(brightnessError(pictures.get(i), shown.get(i)))
                    .as("picture " + i)
                    .isLessThan(2);
        }
    }

    @Test
    void aLongFilmHasMorePicturesToBeginWithAndStaysExact() throws Exception {
        List<int[]> pictures = new ArrayList<>();
        for (int i = 0; i < VideoStream.KEY_INTERVAL + 20; i++) {
            pictures.add(Pictures.square(i % 60, i % 40, i * 0x050301));
        }
        Path file = write(Duration.ofMillis(40), pictures);
        List<Picture> shown = read(file);
        assertThat(shown).hasSameSizeAs(pictures);
        for (int i : new int[] {100, VideoStream.KEY_INTERVAL - 1, VideoStream.KEY_INTERVAL, shown.size() - 1}) {
            assertThat(brightnessError(pictures.get(i), shown.get(i)))
                    .as("picture " + i)
                    .isLessThan(1);
        }
        try (FileChannelWrapper in = NIOUtils.readableChannel(file.toFile())) {
            DemuxerTrackMeta track =
                    FrameGrab.createFrameGrab(in).getVideoTrack().getMeta();
            assertThat(track.getSeekFrames()).containsExactly(0, VideoStream.KEY_INTERVAL);
            assertThat(track.getTotalDuration()).isCloseTo(0.04 * pictures.size(), within(1e-6));
        }
    }

    @Test
    void whatStaysAsItIsTakesHardlyAnyRoom() throws Exception {
        long one = Files.size(write(Duration.ofMillis(40), List.of(Pictures.noise(1))));
        long many = Files.size(write(
                Duration.ofMillis(40),
                List.of(
                        Pictures.noise(1),
                        Pictures.noise(1),
                        Pictures.noise(1),
                        Pictures.noise(1),
                        Pictures.noise(1))));
        assertThat(many - one).isLessThan(300);
    }

    @Test
    void anOddSizeIsRefused() {
        assertThatThrownBy(() -> new Mp4Writer(folder.resolve("odd.mp4"), 71, 50))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path write(Duration each, List<int[]> pictures) throws IOException {
        Path file = folder.resolve("film.mp4");
        try (FilmWriter writer = new Mp4Writer(file, Pictures.WIDTH, Pictures.HEIGHT)) {
            for (int[] picture : pictures) {
                writer.add(picture, each);
            }
            writer.finish();
        }
        return file;
    }

    private static List<Picture> read(Path file) throws IOException, JCodecException {
        List<Picture> shown = new ArrayList<>();
        try (FileChannelWrapper in = NIOUtils.readableChannel(file.toFile())) {
            FrameGrab frames = FrameGrab.createFrameGrab(in);
            for (Picture next = frames.getNativeFrame(); next != null; next = frames.getNativeFrame()) {
                // The decoder uses its pictures again.
                shown.add(next.cloneCropped());
            }
        }
        return shown;
    }

    /// The mean, of 0…255.
    private static double brightnessError(int[] rgb, Picture shown) {
        double sum = 0;
        for (int i = 0; i < rgb.length; i++) {
            double wanted = 0.2126 * (rgb[i] >> 16 & 0xff) + 0.7152 * (rgb[i] >> 8 & 0xff) + 0.0722 * (rgb[i] & 0xff);
            sum += Math.abs(wanted - brightness(shown, i % Pictures.WIDTH, i / Pictures.WIDTH));
        }
        return sum / rgb.length;
    }

    private static double brightness(Picture shown, int x, int y) {
        return (shown.getPlaneData(0)[y * shown.getPlaneWidth(0) + x] + 128 - 16) * 255 / 219.0;
    }

    /// Back from BT.709.
    private static int[] rgb(Picture shown, int x, int y) {
        int i = y / 2 * shown.getPlaneWidth(1) + x / 2;
        double blue = shown.getPlaneData(1)[i] * 255 / 224.0;
        double red = shown.getPlaneData(2)[i] * 255 / 224.0;
        double light = brightness(shown, x, y);
        return new int[] {
            (int) Math.round(light + 1.5748 * red),
            (int) Math.round(light - 0.4681 * red - 0.1873 * blue),
            (int) Math.round(light + 1.8556 * blue)
        };
    }
}
