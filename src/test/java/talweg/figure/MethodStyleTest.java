package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MethodStyleTest {
    @Test
    void noTwoOfAHundredMethodsLookTheSame() {
        assertThat(IntStream.range(0, 100).mapToObj(MethodStyle::of)).doesNotHaveDuplicates();
    }

    @Test
    void neighboursDifferInColourDashAndMarker() {
        for (int i = 1; i < 100; i++) {
            MethodStyle before = MethodStyle.of(i - 1);
            MethodStyle style = MethodStyle.of(i);
            assertThat(style.role()).isNotEqualTo(before.role());
            assertThat(style.dash()).isNotEqualTo(before.dash());
            assertThat(style.marker()).isNotEqualTo(before.marker());
        }
    }

    @Test
    void theTwoWarmColoursHaveUnlikeDashes() {
        assertThat(MethodStyle.of(1).dash().pattern(2)).hasSize(2);
        assertThat(MethodStyle.of(6).dash().pattern(2)).hasSize(4);
    }

    @Test
    void theFirstFiveAreThoseOfTheOpeningScene() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> MethodStyle.of(i).role()))
                .containsExactly(Role.METHOD_1, Role.METHOD_2, Role.METHOD_3, Role.METHOD_4, Role.METHOD_5);
    }
}
