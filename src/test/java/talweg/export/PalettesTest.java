package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Argb;
import talweg.figure.ColourMap;
import talweg.figure.MapStyle;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.Theme;

class PalettesTest {
    /// WCAG 2.2, 1.4.3: text.
    private static final double TEXT = 4.5;

    /// WCAG 2.2, 1.4.11: graphics that carry meaning.
    private static final double GRAPHICS = 3;

    @ParameterizedTest
    @EnumSource
    void textReadsOnGroundAndPane(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (Role text : List.of(
                Role.TEXT,
                Role.MUTED,
                Role.ACCENT,
                Role.SUCCESS,
                Role.WARNING,
                Role.DANGER,
                Role.PARAMETER,
                Role.PROBE_GRADIENT,
                Role.AXIS)) {
            for (Role ground : List.of(Role.GROUND, Role.PANE)) {
                assertThat(contrast(palette, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textReadsOnTintedGrounds(Theme theme) {
        Palette palette = Palettes.load(theme);
        assertThat(contrast(palette, Role.ON_ACCENT, Role.ACCENT)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(palette, Role.TEXT, Role.ACCENT_SOFT)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(palette, Role.MUTED, Role.ACCENT_SOFT)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(palette, Role.TEXT, Role.HOVER)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(palette, Role.MUTED, Role.HOVER)).isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(palette, Role.DANGER, Role.DANGER_SOFT)).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesOnTheMapReadsOnItsCasing(Theme theme) {
        Palette palette = Palettes.load(theme);
        assertThat(contrast(palette, Role.LABEL, Role.CASING)).isGreaterThanOrEqualTo(TEXT);
        for (int method = 0; method < Role.METHODS; method++) {
            for (Role ground : List.of(Role.CASING, Role.PANE)) {
                assertThat(contrast(palette, Role.method(method), ground))
                        .as(Role.method(method) + " on " + ground)
                        .isGreaterThanOrEqualTo(GRAPHICS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void levelCurvesReadOnEveryTone(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (MapStyle style : MapStyle.values()) {
            for (double tone = 0; tone <= 1; tone += 0.01) {
                int ink = palette.colour(style.ink(tone));
                assertThat(Argb.contrast(ink, palette.map(style).at(tone)))
                        .as(style + " at " + tone)
                        .isGreaterThanOrEqualTo(style == MapStyle.TALWEG ? 1.5 : GRAPHICS);
            }
        }
    }

    /// ΔE*ab of about 2.3 is just noticeable (Mahy, Van Eycken and Oosterlinck, 1994); side by side on thin lines
    /// it takes several times that.
    @ParameterizedTest
    @EnumSource
    void methodsAreToldApartByEverybody(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (ColourVision vision : ColourVision.values()) {
            double least = vision == ColourVision.NORMAL ? 25 : 9;
            for (int a = 0; a < Role.METHODS; a++) {
                for (int b = 0; b < a; b++) {
                    int one = palette.colour(Role.method(a));
                    int other = palette.colour(Role.method(b));
                    assertThat(vision.difference(one, other))
                            .as("%s and %s seen with %s", Role.method(a), Role.method(b), vision)
                            .isGreaterThan(least);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void colourMapsGrowEvenlyLighterOrDarker(Theme theme) {
        for (MapStyle style : MapStyle.values()) {
            for (ColourVision vision : ColourVision.values()) {
                double[] lightness = lightness(Palettes.load(theme).map(style), vision);
                double sign = Math.signum(lightness[lightness.length - 1] - lightness[0]);
                double mean = Math.abs(lightness[lightness.length - 1] - lightness[0]) / (lightness.length - 1);
                for (int i = 1; i < lightness.length; i++) {
                    double rise = sign * (lightness[i] - lightness[i - 1]);
                    assertThat(rise).as("%s, %s, step %d", style, vision, i).isBetween(0.0, 3 * mean);
                }
            }
        }
    }

    private static double[] lightness(ColourMap map, ColourVision vision) {
        return IntStream.rangeClosed(0, 20)
                .mapToDouble(i -> vision.lab(map.at(i / 20.0))[0])
                .toArray();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleBecomesAStyleSheetVariable(Theme theme) {
        String css = Palettes.css(theme);
        assertThat(css).startsWith(".root {").endsWith("}\n").contains("-talweg-accent-soft: #");
        assertThat(css.lines().filter(line -> line.endsWith(";")).count()).isEqualTo(Role.values().length);
    }

    private static double contrast(Palette palette, Role over, Role under) {
        return Argb.contrast(palette.colour(over), palette.colour(under));
    }
}
