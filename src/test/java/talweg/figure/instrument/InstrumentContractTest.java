package talweg.figure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// What holds for every instrument.
class InstrumentContractTest {
    private static final Domain DOMAIN = Domain.rectangle(-3, 3, -2, 2);

    static Stream<Instrument> all() {
        return Instruments.ALL.stream();
    }

    static Site site(String formula) {
        RealFunction function = CompiledFunction.of((Formula) Formula.parse(formula));
        Viewport view = Viewport.fit(Box.size(900, 600), DOMAIN, true);
        return new Site(function, function.defaults(), DOMAIN, view, List.of());
    }

    /// The graph of a function of one variable.
    static Site line(String formula) {
        RealFunction function = CompiledFunction.of((Formula) Formula.parse(formula));
        RealFunction free = new CoordinatePlane(function, 0, CoordinatePlane.FREE, new double[1]);
        Viewport view = Viewport.fit(Box.size(900, 600), DOMAIN, false);
        return new Site(free, function.defaults(), DOMAIN, view, List.of());
    }

    private static Site site(Instrument instrument, String plane, String graph) {
        return instrument.isForGraphs() ? line("f(x) = " + graph) : site(plane);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAnIdOfItsOwnByWhichItIsFound(Instrument instrument) {
        assertThat(Instruments.named(instrument.id())).containsSame(instrument);
        assertThat(instrument.id()).matches("[a-z][a-z-]*");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysSomethingWhereverItIsPickedUp(Instrument instrument) {
        List<String> formulas = instrument.isForGraphs()
                ? List.of("x^4 - 3x^2 + x", "x^2", "0 x", "ln(x)", "1/x", "|x + 0.5|")
                : List.of("(1 - x)^2 + 100 (y - x^2)^2", "x^2 + 3 y^2", "0 x + 0 y", "ln(x) + y");
        for (String formula : formulas) {
            Site site = site(instrument, formula, formula);
            Settings settings = instrument.begin(site, -0.5, 0.25);
            Reading reading = instrument.read(settings, site, new Workspace());
            assertThat(reading.sentence()).as(formula).isNotBlank();
            instrument.survey(site, new Workspace());
            instrument.controls(settings, site);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsTheSameFromWhatAFileRemembersOfIt(Instrument instrument) {
        Site site = site(instrument, "x^4 - 2 x^2 + y^2", "x^4 - 2 x^2");
        Settings settings = instrument.begin(site, 0.5, 0.25);
        Settings remembered = new Settings(settings.numbers());
        assertThat(instrument.read(remembered, site, new Workspace()).sentence())
                .isEqualTo(instrument.read(settings, site, new Workspace()).sentence());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aHandleThatIsDraggedToWhereItStandsStaysThere(Instrument instrument) {
        Site site = site(instrument, "(1 - x)^2 + 100 (y - x^2)^2", "x^4 - 3x^2 + x");
        Settings settings = instrument.begin(site, -0.5, 0.5);
        List<Handle> handles = instrument.handles(settings, site);
        for (int i = 0; i < handles.size(); i++) {
            Handle handle = handles.get(i);
            Settings dragged = instrument.drag(handle.key(), settings, handle.x(), handle.y(), site);
            Handle after = instrument.handles(dragged, site).get(i);
            assertThat(Math.hypot(after.x() - handle.x(), after.y() - handle.y()))
                    .as(handle.key())
                    .isLessThan(1e-6);
        }
    }
}
