package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.function.Domain;

class FlightTest {
    private final Viewport home = Viewport.fit(Box.size(800, 600), Domain.rectangle(-4, 4, -3, 3), true);

    @Test
    void itBeginsAndEndsExactly() {
        Viewport away = home.zoom(7, 100, 100).pan(300, -20);
        Flight flight = new Flight(away, home);
        assertThat(flight.at(0)).isEqualTo(away);
        assertThat(flight.at(1)).isEqualTo(home);
        assertThat(flight.at(3)).isEqualTo(home);
    }

    @Property(tries = 100)
    void aZoomLeavesItsPointWhereItIsAllTheTime(
            @ForAll @DoubleRange(min = 0.1, max = 50) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        Viewport zoomed = home.zoom(factor, 600, 150);
        Viewport onTheWay = new Flight(home, zoomed).at(part);
        assertThat(onTheWay.toX(600)).isCloseTo(home.toX(600), within(1e-6));
        assertThat(onTheWay.toY(150)).isCloseTo(home.toY(150), within(1e-6));
    }

    @Test
    void aPanIsHalfwayInTheMiddle() {
        Viewport there = home.pan(-200, 0);
        assertThat(new Flight(home, there).at(0.5).centerX()).isCloseTo(there.centerX() / 2, within(1e-12));
    }
}
