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

    /// ΔE₀₀ of any basin from any method.
    private static final double FROM_METHODS = 18;

    /// Most scenes have no more methods.
    private static final int USUAL = 6;

    /// ΔE₀₀ of the first basins from the first methods, for every kind of colour vision.
    private static final double FIRST_FROM_METHODS = 14;

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

    /// Paths lie upon basins: no method may look as if it belonged to one.
    @ParameterizedTest
    @EnumSource
    void noBasinIsTakenForAMethod(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (int basin = Role.BASIN_1.ordinal(); basin <= Role.BASIN_DIVERGED.ordinal(); basin++) {
            for (int method = Role.METHOD_1.ordinal(); method <= Role.METHOD_12.ordinal(); method++) {
                Role ground = Role.values()[basin];
                Role path = Role.values()[method];
                assertThat(ColourVision.NORMAL.difference(palette.colour(ground), palette.colour(path)))
                        .as("%s and %s", ground, path)
                        .isGreaterThan(FROM_METHODS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void norAreTheFirstOnesByThoseWhoSeeFewerColours(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (ColourVision vision : ColourVision.values()) {
            for (int basin = 0; basin < FIRST; basin++) {
                for (int method = 0; method < USUAL; method++) {
                    Role path = Role.values()[Role.METHOD_1.ordinal() + method];
                    assertThat(vision.difference(palette.colour(Role.basin(basin)), palette.colour(path)))
                            .as("%s and %s seen with %s", Role.basin(basin), path, vision)
                            .isGreaterThan(FIRST_FROM_METHODS);
                }
            }
        }
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
