package talweg.desktop.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.engine.Engine;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.figure.instrument.Instruments;
import talweg.figure.instrument.Site;
import talweg.figure.instrument.Survey;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;

/// The ground of an instrument is computed anew where it may be another, and nowhere else.
class InstrumentGroundTest {
    private static final RealFunction SPACE =
            CompiledFunction.of((Formula) Formula.parse("f(x, y, z) = x^2 + a y^2 + z^2 + 1"));
    private static final Viewport VIEW = Viewport.fit(Box.size(120, 90), Domain.cube(2, -1, 1), true);

    private final InstrumentGround ground = new InstrumentGround(Engine.sameThread(error -> {
        throw new AssertionError(error);
    }));

    private static Site plane(double z, Viewport view, double parameter) {
        RealFunction plane = new CoordinatePlane(SPACE, 0, 1, new double[] {0, 0, z});
        return new Site(plane, new double[] {parameter}, Domain.cube(2, -1, 1), view, List.of());
    }

    private Survey shown(String instrument, Site site) {
        ground.show(Instruments.named(instrument).orElseThrow(), site);
        return ground.survey().get().orElseThrow();
    }

    @Test
    void itStaysOnAPlaneThatIsMadeAnewForEachRequest() {
        assertThat(shown("condition", plane(1, VIEW, 2))).isSameAs(shown("condition", plane(1, VIEW, 2)));
    }

    @Test
    void itIsAnotherInAnotherViewOrPlaneOrWithAnotherParameterOrInstrument() {
        Survey first = shown("condition", plane(1, VIEW, 2));
        Survey moved = shown("condition", plane(1, VIEW.pan(3, 0), 2));
        Survey beyond = shown("condition", plane(3, VIEW, 2));
        Survey steeper = shown("condition", plane(3, VIEW, 5));
        Survey other = shown("convexity", plane(3, VIEW, 5));
        assertThat(List.of(first, moved, beyond, steeper, other)).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsLeftOfItWhenNothingIsHeldAndItComesBack() {
        Survey before = shown("condition", plane(1, VIEW, 2));
        ground.clear();
        assertThat(ground.survey().get()).isEmpty();
        assertThat(shown("condition", plane(1, VIEW, 2))).isNotSameAs(before);
    }

    @Test
    void anInstrumentWithoutAGroundTakesThatOfTheOneBeforeAway() {
        shown("condition", plane(1, VIEW, 2));
        ground.show(Instruments.named("dial").orElseThrow(), plane(1, VIEW, 2));
        assertThat(ground.survey().get()).isEmpty();
    }
}
