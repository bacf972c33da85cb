package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.ColourMap;
import talweg.figure.MapStyle;
import talweg.figure.Theme;

/// What lies between two colours of the map is read as a height, so equal distances have to look equal: lightness,
/// which
/// carries form, runs evenly in one direction for every kind of colour vision.
class ColourMapsTest {
    private static final int STEPS = 20;

    /// Of a step of L* to the mean step. Viridis and cividis stay within 0.67 and 1.49 for every kind of vision; magma
    /// begins at black, where L* itself is steep.
    private static final double LEAST = 0.4;

    private static final double MOST = 1.5;

    /// ΔE₀₀ of a step: a twentieth of the map can be told from its neighbours.
    private static final double NOTICEABLE = 1;

    /// L* from the lowest to the highest value.
    private static final double RANGE = 40;

    @ParameterizedTest
    @EnumSource
    void mapsGrowEvenlyLighterOrDarkerForEverybody(Theme theme) {
        for (MapStyle style : MapStyle.values()) {
            for (ColourVision vision : ColourVision.values()) {
                List<double[]> colours = colours(theme, style, vision);
                double rise = colours.getLast()[0] - colours.getFirst()[0];
                assertThat(Math.abs(rise)).as("%s, %s", style, vision).isGreaterThan(RANGE);
                for (int i = 0; i < STEPS; i++) {
                    double step = colours.get(i + 1)[0] - colours.get(i)[0];
                    assertThat(step / (rise / STEPS))
                            .as("%s, %s, step %d", style, vision, i)
                            .isBetween(LEAST, MOST);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void neighbouringHeightsAreToldApartByEverybody(Theme theme) {
        for (MapStyle style : MapStyle.values()) {
            for (ColourVision vision : ColourVision.values()) {
                List<double[]> colours = colours(theme, style, vision);
                for (int i = 0; i < STEPS; i++) {
                    assertThat(ColourDifference.between(colours.get(i), colours.get(i + 1)))
                            .as("%s, %s, step %d", style, vision, i)
                            .isGreaterThan(NOTICEABLE);
                }
            }
        }
    }

    private static List<double[]> colours(Theme theme, MapStyle style, ColourVision vision) {
        ColourMap map = Palettes.load(theme).map(style);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> vision.lab(map.at((double) i / STEPS)))
                .toList();
    }
}
