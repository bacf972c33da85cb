package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Argb;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.Theme;

/// Basins are large areas, told apart by hue, with the level curves upon them.
class BasinColoursTest {
    /// Most functions of a lesson have no more minima.
    private static final int FIRST = 4;

    /// ΔE₀₀ between any two of the first limits, for every kind of colour vision.
    private static final double FIRST_APART = 9;

    /// ΔE₀₀ between any two of all, and from what comes to no limit; their letters differ as well.
    private static final double APART = 8;

    @ParameterizedTest
    @EnumSource
    void theFirstLimitsAreToldApartByEverybody(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            assertApart(theme, vision, FIRST, FIRST_APART);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allLimitsAreToldApart(Theme theme) {
        int all = Role.BASIN_DIVERGED.ordinal() - Role.BASIN_1.ordinal() + 1;
        assertApart(theme, ColourVision.NORMAL, all, APART);
    }

    /// WCAG 2.2, 1.4.11. On paper basins are no darker than their colour, in the dark no lighter.
    @ParameterizedTest
    @EnumSource
    void levelCurvesAreSeenOnEveryBasin(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (int i = 0; i < Role.BASINS; i++) {
            assertThat(Argb.contrast(palette.colour(Role.LEVEL), palette.colour(Role.basin(i))))
                    .as("%s", Role.basin(i))
                    .isGreaterThan(3);
        }
    }

    private static void assertApart(Theme theme, ColourVision vision, int count, double least) {
        Palette palette = Palettes.load(theme);
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < a; b++) {
                Role one = Role.values()[Role.BASIN_1.ordinal() + a];
                Role other = Role.values()[Role.BASIN_1.ordinal() + b];
                assertThat(vision.difference(palette.colour(one), palette.colour(other)))
                        .as("%s and %s seen with %s", one, other, vision)
                        .isGreaterThan(least);
            }
        }
    }
}
