package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import talweg.figure.Argb;

/// The measures that the tests of the palette rely on.
class ColourVisionTest {
    /// From the table of Sharma, Wu and Dalal (2005): the turn in blue, hues on both sides of 0°, greys, small and
    /// large
    /// differences.
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751,  50, 0, -82.7485,  2.0425",
        "50, 0, 0,  50, -1, 2,  2.3669",
        "50, 2.49, -0.001,  50, -2.49, 0.0011,  7.2195",
        "50, 2.5, 0,  73, 25, -18,  27.1492",
        "50, 2.5, 0,  58, 24, 15,  19.4535",
        "60.2574, -34.0099, 36.2677,  60.4626, -34.1751, 39.4387,  1.2644",
        "22.7233, 20.0904, -46.6940,  23.0331, 14.9730, -42.5619,  2.0373",
        "90.8027, -2.0831, 1.4410,  91.1528, -1.6435, 0.0447,  1.4441"
    })
    void differencesAreThoseOfTheLiterature(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        double[] one = {l1, a1, b1};
        double[] other = {l2, a2, b2};
        assertThat(ColourDifference.between(one, other)).isCloseTo(difference, within(5e-5));
        assertThat(ColourDifference.between(other, one)).isCloseTo(difference, within(5e-5));
    }

    @ParameterizedTest
    @EnumSource
    void everybodySeesGreyAsGrey(ColourVision vision) {
        double[] lab = vision.lab(Argb.parse("#808080"));
        assertThat(lab[0]).isCloseTo(53.6, within(0.1));
        assertThat(Math.hypot(lab[1], lab[2])).isLessThan(0.1);
    }

    @Test
    void redAndGreenOfOneLightnessAreHardToTellApartWithoutMediumCones() {
        int red = Argb.parse("#c05050");
        int green = Argb.parse("#708000");
        assertThat(ColourVision.NORMAL.difference(red, green)).isGreaterThan(40);
        assertThat(ColourVision.DEUTERANOPIA.difference(red, green)).isLessThan(15);
    }
}
