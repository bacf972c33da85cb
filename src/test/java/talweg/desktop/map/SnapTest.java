package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapTest {
    @ParameterizedTest
    @CsvSource({
        "-1.2037,0.005,-1.2",
        "-1.2037,0.0005,-1.204",
        "0.0004,0.005,0",
        "-0.0075,0.0075,0",
        "0.0074,0.0075,0",
        "0.00750000000001,0.0075,0",
        "0.0076,0.0075,0.01",
        "1234.56,30,1230",
        "1234.56,80,1200",
        "0.1,0.01,0.1"
    })
    void roundsToTheFewestDigitsWithinTheTolerance(double value, double tolerance, double expected) {
        assertThat(Snap.shortest(value, tolerance)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.34,0.1,0.3", "-0.26,0.1,-0.3", "17,10,20"})
    void snapsToTheGrid(double value, double spacing, double expected) {
        assertThat(Snap.toGrid(value, spacing)).isEqualTo(expected);
    }
}
