package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.MapStyle;
import talweg.figure.Palette;
import talweg.figure.Theme;

class FilmCameraTest {
    private final Palette palette = Palettes.load(Theme.DARK);
    private final Figure figure = Scenes.figure(Scenes.HOLES, MapStyle.TALWEG, 400, 300, 20, 10);

    @Test
    void aGroundThatIsPaintedOnceLooksAsIfPaintedEachTime() throws ExportMistake {
        Set<Layer.Kind> all = EnumSet.allOf(Layer.Kind.class);
        List<Figure> frames = List.of(
                figure,
                figure.only(EnumSet.complementOf(EnumSet.of(Layer.Kind.POINTS))),
                figure.only(EnumSet.complementOf(EnumSet.of(Layer.Kind.PATHS))),
                figure.only(EnumSet.complementOf(EnumSet.of(Layer.Kind.CONTOURS))),
                figure.only(EnumSet.complementOf(EnumSet.of(Layer.Kind.HEAT))),
                figure.only(all));
        FilmCamera camera = camera();
        for (Figure frame : frames) {
            int[] copied = camera.take(frame);
            int[] painted = camera().take(frame);
            assertThat(Arrays.mismatch(copied, painted))
                    .as("first pixel that differs")
                    .isNegative();
        }
    }

    private FilmCamera camera() throws ExportMistake {
        return new FilmCamera(figure, 1, FilmFormat.MP4, palette);
    }
}
