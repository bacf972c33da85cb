package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.Theme;

/// Paths are thin lines on a coloured ground, so their colours have to differ by many times what is just noticeable.
class MethodColoursTest {
    /// The methods of a new scene stand side by side most often.
    private static final int FIRST = 5;

    /// ΔE₀₀ between any two of the first methods, for every kind of colour vision.
    private static final double FIRST_APART = 15;

    /// ΔE₀₀ between any two of all methods.
    private static final double APART = 18;

    /// The same for people without one kind of cone, for whom twelve colours have only a plane to spread in; dash and
    /// marker differ as well.
    private static final double APART_WITHOUT_A_CONE = 9;

    /// ΔE₀₀ from the colours that mean something else on the map.
    private static final double APART_FROM_OTHERS = 9;

    @ParameterizedTest
    @EnumSource
    void theFirstMethodsAreToldApartByEverybody(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            assertApart(theme, vision, FIRST, FIRST_APART);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allMethodsAreToldApartByEverybody(Theme theme) {
        for (ColourVision vision : ColourVision.values()) {
            assertApart(theme, vision, Role.METHODS, vision == ColourVision.NORMAL ? APART : APART_WITHOUT_A_CONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMethodLooksLikeTheGradientOrLikeAControl(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (int method = 0; method < Role.METHODS; method++) {
            for (Role other : new Role[] {Role.PROBE_GRADIENT, Role.ACCENT}) {
                assertThat(difference(palette, ColourVision.NORMAL, Role.method(method), other))
                        .as("%s and %s", Role.method(method), other)
                        .isGreaterThan(APART_FROM_OTHERS);
            }
        }
    }

    private static void assertApart(Theme theme, ColourVision vision, int methods, double least) {
        Palette palette = Palettes.load(theme);
        for (int a = 0; a < methods; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(difference(palette, vision, Role.method(a), Role.method(b)))
                        .as("%s and %s seen with %s", Role.method(a), Role.method(b), vision)
                        .isGreaterThan(least);
            }
        }
    }

    private static double difference(Palette palette, ColourVision vision, Role one, Role other) {
        return vision.difference(palette.colour(one), palette.colour(other));
    }
}
