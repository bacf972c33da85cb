package talweg.figure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static talweg.figure.instrument.InstrumentContractTest.line;
import static talweg.figure.instrument.InstrumentContractTest.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.Workspace;

/// What instruments say where numbers alone would mislead.
class InstrumentEdgesTest {
    private static Reading say(String id, Settings settings, Site site) {
        Instrument instrument = Instruments.named(id).orElseThrow();
        return instrument.say(instrument.completed(settings, site, 0, 0), site, new Workspace());
    }

    private static String all(Reading reading) {
        return Stream.concat(reading.lines().stream().map(Reading.Line::plain), Stream.of(reading.sentence()))
                .collect(Collectors.joining("\n"));
    }

    private static Site small(String formula, double half) {
        Site plain = InstrumentContractTest.site(formula);
        Domain domain = Domain.cube(2, -half, half);
        return new Site(
                plain.function(),
                plain.parameters(),
                domain,
                Viewport.fit(Box.size(600, 600), domain, true),
                List.of());
    }

    private static Site with(Site site, Site.Runner... runners) {
        return new Site(site.function(), site.parameters(), site.domain(), site.view(), List.of(runners));
    }

    private static Site.Runner runner(String name, int look, double rate) {
        return new Site.Runner(name, MethodStyle.of(look), new double[] {1, 1}, rate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk", "dial", "slice", "taylor", "rates"})
    void onAKinkItIsSaidThatThereIsNoGradient(String id) {
        assertThat(say(id, Settings.at(0, 0), site("|x| + |y|")).sentence()).contains("kink");
        assertThat(say(id, Settings.at(0, 1), site("|x| + |y|")).sentence()).contains("kink");
        assertThat(say(id, Settings.at(1, 1), site("|x| + |y|")).sentence()).doesNotContain("kink");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secant", "parabola"})
    void onAKinkOfAGraphToo(String id) {
        assertThat(say(id, new Settings(Map.of("x", 0.0)), line("f(x) = |x|")).sentence())
                .contains("kink");
        assertThat(say(id, new Settings(Map.of("x", 1.0)), line("f(x) = |x|")).sentence())
                .doesNotContain("kink");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "dial",
                "slice",
                "taylor",
                "condition",
                "rates",
                "convexity",
                "flow",
                "secant",
                "parabola"
            })
    void whereThereIsNoValueNoNumberIsShown(String id) {
        Instrument instrument = Instruments.named(id).orElseThrow();
        Site site = instrument.isForGraphs() ? line("f(x) = ln(x)") : site("ln(x) + y");
        assertThat(all(say(id, Settings.at(-1, 0.5).with("x2", -2).with("y2", 0), site)))
                .doesNotContain("NaN")
                .doesNotContain("∞");
    }

    @Test
    void whereADifferenceOrAStepIsNotThereItIsLeftOut() {
        Settings wide = new Settings(Map.of("x", 0.05, "h", 0.1));
        assertThat(all(say("secant", wide, line("f(x) = sqrt(x)"))))
                .contains("(f(x + h) − f(x))/h")
                .doesNotContain("NaN");
        assertThat(all(say("parabola", new Settings(Map.of("x", 1.0)), line("f(x) = 5 + 0 x"))))
                .contains("no vertex")
                .doesNotContain("NaN");
    }

    @Test
    void withoutAStepThereIsNoQuotientOfTheRemainder() {
        assertThat(all(say("slice", Settings.at(1, 1).with("alpha", 0), site("x^2 + 3 y^2"))))
                .contains("R(αd) = 0")
                .doesNotContain("NaN");
    }

    @Test
    void aChordThroughAHoleProvesNothing() {
        Site site = site("sqrt(x^2 - 1) + y^2");
        Reading reading = say("convexity", Settings.at(-2, 0).with("x2", 2).with("y2", 0), site);
        assertThat(reading.sentence()).contains("not defined all the way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 + 0 x + 0 y", "|x| + |y|", "0.1 x + 0.3 y"})
    void roundingAloneIsNoCounterexampleNorWrittenAsOne(String formula) {
        Reading reading = say("convexity", Settings.at(0, 0).with("x2", 1.7).with("y2", 0.8), site(formula));
        assertThat(all(reading)).contains("below its chord").doesNotContain(" > ");
    }

    @Test
    void relativeToAValueOfZeroThereIsNoCondition() {
        assertThat(say("condition", Settings.at(1, 1), site("x - y")).sentence())
                .contains("f = 0")
                .doesNotContain("NaN");
        assertThat(say("condition", Settings.at(0, 0), site("x^2 + y^2")).sentence())
                .contains("f = 0")
                .doesNotContain("NaN");
    }

    @Test
    void aSlopeAgainstTheGradientIsWrittenWithAMinus() {
        // ∇f = (2, 6); u at −100°.
        assertThat(say("dial", Settings.at(1, 1).with("angle", Math.toRadians(-100)), site("x^2 + 3 y^2"))
                        .sentence())
                .contains("−99 %");
    }

    @Test
    void aFlowThatIsOnlySlowHasNotArrived() {
        assertThat(say("flow", Settings.at(5e-7, 4e-7), small("1e12 x^2 + y^2", 1e-6))
                        .sentence())
                .contains("not followed farther");
        assertThat(say("flow", Settings.at(2, 1), site("x^2 + 3 y^2")).sentence())
                .contains("comes to rest");
        // A valley floor has a singular Hessian, and is arrived at.
        assertThat(say("flow", Settings.at(2, 1), site("(x + y)^2")).sentence()).contains("comes to rest");
    }

    @Test
    void ofAnotherFunctionTheWalkTakesTheLevelAtItsPoint() {
        Settings old = Settings.at(1, 1).with("c", 4);
        assertThat(all(say("walk", old, site("x^2 + 5 y^2")))).contains("c = 6", "|f(γ) − c| = 0");
    }

    @Test
    void theBarOfTheRemainderIsInThePictureFromEndToEnd() {
        Site site = site("x^2 + 3 y^2");
        Diagram graph = say("slice", Settings.at(1, 1).with("alpha", 0.9), site)
                .diagrams()
                .getFirst();
        // f = 4, ⟨∇f, d⟩ = −40, at 0.9 · 1.25/3.
        double linear = 4 - 40 * 0.9 * 1.25 / 3;
        assertThat(graph.y().low()).isLessThan(linear);
    }

    @Test
    void theRatesOfAllMethodsAreSeenOrSaid() {
        Site site = with(
                site("x^2 + 3 y^2"),
                runner("Gradient descent", 0, 0.1),
                runner("Momentum", 1, 0.1),
                runner("Adam", 2, 2));
        for (String id : List.of("slice", "rates")) {
            Reading reading = say(id, Settings.at(1, 1), site);
            assertThat(reading.sentence())
                    .contains("Adam")
                    .contains("α\u00a0=\u00a02")
                    .doesNotContain("Momentum")
                    .contains("The curve is that of gradient descent");
            assertThat(reading.diagrams().getFirst().legend())
                    .extracting(Survey.Key::words)
                    .endsWith("Gradient descent", "Momentum");
            double[] sizes = reading.diagrams().getFirst().marks().stream()
                    .filter(Mark.Points.class::isInstance)
                    .map(Mark.Points.class::cast)
                    .filter(mark -> Math.abs(mark.x()[0] - 0.1) < 1e-12)
                    .mapToDouble(Mark.Points::radius)
                    .toArray();
            // The one below is larger, so that it is not hidden.
            assertThat(Arrays.stream(sizes).boxed().toList()).hasSize(2);
            assertThat(sizes[0]).isGreaterThan(sizes[1] + 2);
        }
    }

    @Test
    void onASaddleNoRateIsSaidToArrive() {
        assertThat(say("rates", Settings.at(1, 1), site("x^2 - y^2")).sentence())
                .contains("converges for no α")
                .doesNotContain("still arrives");
    }

    @Test
    void onAWideGraphTheSecantCanBeAsWide() {
        Site narrow = line("f(x) = x^2");
        Domain wide = Domain.rectangle(-3e6, 3e6, 0, 9e12);
        Site site = new Site(
                narrow.function(), narrow.parameters(), wide, Viewport.fit(Box.size(900, 600), wide, false), List.of());
        SecantAndTangent secant = new SecantAndTangent();
        Settings moved = secant.drag("ahead", secant.begin(site, 0, 0), 1e6, 0, site);
        assertThat(moved.get("h", 0)).isEqualTo(1e6);
    }
}
