package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColourMapTest {
    private final int low = Argb.parse("#102030");
    private final int high = Argb.parse("#f0e0d0");
    private final ColourMap map = new ColourMap(List.of(low, high));

    @Test
    void theEndsAreTheStops() {
        assertThat(map.at(0)).isEqualTo(low);
        assertThat(map.at(1)).isEqualTo(high);
        assertThat(map.at(-5)).isEqualTo(low);
        assertThat(map.at(Double.POSITIVE_INFINITY)).isEqualTo(high);
    }

    @Test
    void aHoleIsTransparent() {
        assertThat(map.at(Double.NaN)).isZero();
    }

    @Test
    void aRowIsColouredAsItsTonesOneByOne() {
        double[] tones = {Double.NaN, -1, 0, 0.25, 0.5, 1, 2, Double.NEGATIVE_INFINITY};
        int[] row = new int[tones.length + 1];
        map.colour(tones, 0, tones.length, row, 1);
        for (int i = 0; i < tones.length; i++) {
            assertThat(row[i + 1]).isEqualTo(map.at(tones[i]));
        }
    }

    @Test
    void aLongRowIsColouredToTheBitAsItsTonesOneByOne() {
        Random random = new Random(3);
        double[] tones = random.doubles(5000, -0.2, 1.2).toArray();
        for (int i = 0; i <= 1023; i++) {
            // Around the places where one colour ends and the next begins.
            tones[i] = Math.nextUp((i + 0.5) / 1023);
            tones[1024 + i] = Math.nextDown((i + 0.5) / 1023);
            tones[2048 + i] = i % 7 == 0 ? Double.NaN : (i + 0.5) / 1023;
        }
        int[] row = new int[4500];
        map.colour(tones, 300, 4200, row, 77);
        for (int i = 0; i < 4200; i++) {
            assertThat(row[77 + i]).isEqualTo(map.at(tones[300 + i]));
        }
        assertThat(row[76]).isZero();
        assertThat(row[77 + 4200]).isZero();
    }
}
