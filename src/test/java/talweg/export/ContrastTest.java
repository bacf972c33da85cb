package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Argb;
import talweg.figure.MapStyle;
import talweg.figure.Palette;
import talweg.figure.Role;
import talweg.figure.Theme;

/// Everything that is read or has to be seen stands out from everything that it may stand on.
class ContrastTest {
    /// WCAG 2.2, 1.4.3: text.
    private static final double TEXT = 4.5;

    /// WCAG 2.2, 1.4.11: graphics that carry meaning.
    private static final double GRAPHICS = 3;

    /// What texts are written in. Which of them meet which ground is for views to choose, so any may meet any.
    private static final Set<Role> INKS = EnumSet.of(
            Role.TEXT,
            Role.MUTED,
            Role.ACCENT,
            Role.SUCCESS,
            Role.WARNING,
            Role.DANGER,
            Role.PARAMETER,
            Role.PROBE_GRADIENT,
            Role.AXIS);

    /// What lies below them.
    private static final Set<Role> GROUNDS =
            EnumSet.of(Role.GROUND, Role.PANE, Role.HOVER, Role.ACCENT_SOFT, Role.DANGER_SOFT);

    /// Grounds for [Role#ON_ACCENT], or for nothing that is read.
    private static final Set<Role> FILLS = EnumSet.of(Role.ACCENT, Role.LINE, Role.DANGER, Role.OVERLAY);

    private static final Pattern INK =
            Pattern.compile("-fx-(?:text-fill|fill|icon-color|prompt-text-fill): -talweg-([a-z0-9-]+)");
    private static final Pattern FILL = Pattern.compile("-fx-background-color: -talweg-([a-z0-9-]+)");

    @ParameterizedTest
    @EnumSource
    void everyTextReadsOnEveryGround(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (Role ink : INKS) {
            for (Role ground : GROUNDS) {
                assertContrast(palette, ink, palette.colour(ground), TEXT, ground.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextReadsOnPlatesUponEveryMap(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (Role ink : INKS) {
            for (int tone : tones(palette)) {
                int plate = Argb.over(palette.colour(Role.OVERLAY), tone);
                assertContrast(palette, ink, plate, TEXT, Argb.print(tone));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAndLabelsReadInTheirHaloOnEveryMap(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (Role ink : EnumSet.of(Role.LABEL, Role.AXIS)) {
            for (int tone : tones(palette)) {
                int halo = Argb.over(palette.colour(Role.HALO), tone);
                assertContrast(palette, ink, halo, TEXT, Argb.print(tone));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textOnButtonsAndSelectedTextRead(Theme theme) {
        Palette palette = Palettes.load(theme);
        assertContrast(palette, Role.ON_ACCENT, palette.colour(Role.ACCENT), TEXT, "ACCENT");
    }

    @ParameterizedTest
    @EnumSource
    void methodsAreSeenInTheirCasingOnCardsAndInCharts(Theme theme) {
        Palette palette = Palettes.load(theme);
        Set<Role> grounds = EnumSet.copyOf(GROUNDS);
        grounds.add(Role.CASING);
        grounds.remove(Role.DANGER_SOFT);
        for (int method = 0; method < Role.METHODS; method++) {
            for (Role ground : grounds) {
                assertContrast(palette, Role.method(method), palette.colour(ground), GRAPHICS, ground.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksOnTheMapAreSeenInTheirCasing(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (Role mark : EnumSet.of(
                Role.START,
                Role.MINIMUM,
                Role.SADDLE,
                Role.TANGENT,
                Role.PROBE_GRADIENT,
                Role.LEVEL_PROBE,
                Role.ACCENT)) {
            assertContrast(palette, mark, palette.colour(Role.CASING), GRAPHICS, "CASING");
        }
    }

    @ParameterizedTest
    @EnumSource
    void levelCurvesAreSeenOnEveryTone(Theme theme) {
        Palette palette = Palettes.load(theme);
        for (MapStyle style : MapStyle.values()) {
            for (double tone = 0; tone <= 1; tone += 0.01) {
                assertContrast(palette, style.ink(tone), palette.map(style).at(tone), GRAPHICS, style + " at " + tone);
            }
        }
    }

    @Test
    void noStyleSheetWritesInAnotherColour() throws IOException {
        Set<Role> tested = EnumSet.copyOf(INKS);
        tested.add(Role.ON_ACCENT);
        assertThat(roles(INK)).isNotEmpty().allSatisfy(ink -> assertThat(tested).contains(ink));
    }

    @Test
    void noStyleSheetWritesOnAnotherGround() throws IOException {
        Set<Role> tested = EnumSet.copyOf(GROUNDS);
        tested.addAll(FILLS);
        assertThat(roles(FILL))
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(tested).contains(ground));
    }

    /// The roles that the first group of `pattern` names in any style sheet.
    private static List<Role> roles(Pattern pattern) throws IOException {
        List<Role> roles = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of("styles"), "*.css")) {
            for (Path file : files) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1).toUpperCase(Locale.ROOT).replace('-', '_'))
                        .map(Role::valueOf)
                        .forEach(roles::add);
            }
        }
        return roles;
    }

    /// Colours of every map, from the lowest to the highest value.
    private static int[] tones(Palette palette) {
        return Arrays.stream(MapStyle.values())
                .flatMapToInt(style ->
                        IntStream.rangeClosed(0, 50).map(i -> palette.map(style).at(i / 50.0)))
                .toArray();
    }

    private static void assertContrast(Palette palette, Role ink, int ground, double least, String where) {
        assertThat(Argb.contrast(palette.colour(ink), ground))
                .as(ink + " on " + where)
                .isGreaterThanOrEqualTo(least);
    }
}
