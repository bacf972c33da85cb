package talweg.desktop.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {
    @ParameterizedTest
    @CsvSource({
        "himm, Himmelblau's function",
        "gd, Gradient descent",
        "hohen, Höhenlinien",
        "dark theme, Theme: dark",
        "strasse, Straße",
        "newton's p, Newton’s parabola",
        "one fo, One iteration forward"
    })
    void lettersInTheirOrderAreFound(String typed, String name) {
        assertThat(Match.score(typed, name)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"dg, Gradient descent", "xyz, Rosenbrock", "rosenbrockx, Rosenbrock", "eao, Heat map for you"})
    void otherOrdersAndScatteredLettersAreNot(String typed, String name) {
        assertThat(Match.score(typed, name)).isZero();
    }

    @Test
    void theBeginningOfAWordIsWorthMoreThanItsMiddle() {
        assertThat(Match.score("ro", "Rosenbrock")).isGreaterThan(Match.score("ro", "Hide AdaGrad (zero)"));
        assertThat(Match.score("map", "Heat map")).isGreaterThan(Match.score("map", "Himmelblau map-like remapped"));
    }

    @Test
    void aWordInOnePieceIsWorthMoreThanItsLettersInSeveral() {
        assertThat(Match.score("dial", "Instruments: Directional dial"))
                .isGreaterThan(Match.score("dial", "Diagramme: Lernrate α"));
    }

    @Test
    void nothingTypedFitsEverythingAlike() {
        assertThat(Match.score("", "Adam")).isPositive();
    }
}
