package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Per cents that a person can add up.
class PercentagesTest {
    @Test
    void theyAddUpToAHundred() {
        assertThat(Percentages.of(0, 1, 1, 1)).containsExactly("34 %", "33 %", "33 %");
        assertThat(Percentages.of(1, 1, 1, 1)).containsExactly("33.4 %", "33.3 %", "33.3 %");
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            int[] counts = random.ints(2 + i % 5, 10, 1000).toArray();
            int sum = Percentages.of(0, counts).stream()
                    .mapToInt(text -> text.startsWith("<") ? 0 : Integer.parseInt(text.replace(" %", "")))
                    .sum();
            assertThat(sum).as("%s", (Object) counts).isEqualTo(100);
        }
    }

    @Test
    void noneIsFartherThanOneFromItsPart() {
        assertThat(Percentages.of(0, 395, 5, 100)).containsExactly("79 %", "1 %", "20 %");
        assertThat(Percentages.of(0, 0, 400)).containsExactly("0 %", "100 %");
    }

    @Test
    void whatIsNotQuiteNothingOrAllNeverLooksLikeIt() {
        assertThat(Percentages.of(0, 1, 999)).containsExactly("< 1 %", "> 99 %");
        assertThat(Percentages.of(1, 1, 99_999)).containsExactly("< 0.1 %", "> 99.9 %");
        assertThat(Percentages.of(1, 1_000_000)).containsExactly("100.0 %");
    }
}
