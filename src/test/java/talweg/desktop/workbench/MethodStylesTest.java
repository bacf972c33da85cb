package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talweg.session.MethodChoice;

class MethodStylesTest {
    private final MethodStyles three = MethodStyles.NONE.follow(methods("gd", "momentum", "adam"));

    @Test
    void looksAreCountedFromTheFirst() {
        assertThat(three.styles()).containsExactly(0, 1, 2);
    }

    @Test
    void theOthersKeepTheirLooksWhenOneIsRemoved() {
        assertThat(three.follow(methods("momentum", "adam")).styles()).containsExactly(1, 2);
        assertThat(three.follow(methods("gd", "adam")).styles()).containsExactly(0, 2);
        assertThat(three.follow(methods("gd", "momentum")).styles()).containsExactly(0, 1);
    }

    @Test
    void aNewMethodGetsTheFirstFreeLook() {
        MethodStyles two = three.follow(methods("momentum", "adam"));
        assertThat(two.follow(methods("momentum", "adam", "newton")).styles()).containsExactly(1, 2, 0);
    }

    @Test
    void anotherHyperparameterIsNoOtherMethod() {
        MethodStyles two = three.follow(methods("momentum", "adam"));
        assertThat(two.follow(methods("momentum", "adam:lr=0.5")).styles()).containsExactly(1, 2);
    }

    @Test
    void aMovedMethodKeepsItsLook() {
        assertThat(three.follow(methods("adam", "gd", "momentum")).styles()).containsExactly(2, 0, 1);
        assertThat(three.follow(methods("momentum", "gd", "adam")).styles()).containsExactly(1, 0, 2);
    }

    @Test
    void oneThatComesInBetweenLeavesTheOthersTheirs() {
        assertThat(three.follow(methods("gd", "gd", "momentum", "adam")).styles())
                .containsExactly(0, 3, 1, 2);
    }

    @Test
    void aRemovedMethodThatIsPutBackHasItsLookAgain() {
        assertThat(three.follow(methods("gd", "adam"))
                        .follow(methods("gd", "momentum", "adam"))
                        .styles())
                .containsExactly(0, 1, 2);
    }

    private static List<MethodChoice> methods(String... specifications) {
        return Stream.of(specifications).map(MethodChoice::of).toList();
    }
}
