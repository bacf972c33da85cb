package talweg.figure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static talweg.figure.instrument.InstrumentContractTest.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Mark;
import talweg.figure.MethodStyle;
import talweg.formula.Formula;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// What instruments read, against closed forms.
class InstrumentNumbersTest {
    private static final String BOWL = "x^2 + 3 y^2";
    private static final Workspace WORKSPACE = new Workspace();

    private static String lines(Reading reading) {
        return reading.lines().stream().map(Reading.Line::plain).collect(Collectors.joining("\n"));
    }

    private static String read(String id, Settings settings, Site site) {
        Instrument instrument = Instruments.named(id).orElseThrow();
        return lines(instrument.read(instrument.completed(settings, site, 0, 0), site, WORKSPACE));
    }

    @Test
    void theWalkStaysOnItsLevelCurveAndItsTangentPerpendicularToTheGradient() {
        Site site = site(BOWL);
        LevelWalk walk = new LevelWalk();
        Settings settings = walk.begin(site, 1, 1);
        for (double[] hand : new double[][] {{1.5, 0.5}, {1.9, 0.1}, {2.5, -0.3}, {0, -1.5}}) {
            settings = walk.drag("point", settings, hand[0], hand[1], site);
            double x = settings.x();
            double y = settings.y();
            assertThat(x * x + 3 * y * y).isCloseTo(4, within(1e-10));
        }
        // Nearest to (0, −1.5) on x² + 3y² = 4.
        assertThat(settings.x()).isCloseTo(0, within(1e-4));
        assertThat(lines(walk.read(settings, site, WORKSPACE))).contains("f(γ(t)) = c = 4");
    }

    @Test
    void theWalkGoesOnToTheNextDrawnCurveAndBack() {
        Site site = site(BOWL).withLevels(1, 2, 5, 10);
        LevelWalk walk = new LevelWalk();
        Settings settings = walk.begin(site, 1, 1);
        for (double[] way : new double[][] {{1, 5}, {-1, 2}, {1, 5}, {1, 10}, {1, 10}, {-1, 5}, {-1, 2}, {-1, 1}}) {
            settings = walk.done(way[0] > 0 ? "higher" : "lower", settings, site, WORKSPACE);
            double x = settings.x();
            double y = settings.y();
            assertThat(settings.get("c", 0)).isEqualTo(way[1]);
            assertThat(x * x + 3 * y * y).isCloseTo(way[1], within(1e-10));
            // The flow of ∇f = (2x, 6y) keeps y/x³, and the way goes nearly with it.
            assertThat(y / (x * x * x)).isCloseTo(1, within(0.1));
        }
    }

    @Test
    void belowAMinimumTheWalkFindsNoLowerCurve() {
        Site site = site("x^2 + y^2 + 3").withLevels(1, 4);
        LevelWalk walk = new LevelWalk();
        Settings settings = walk.begin(site, 0.1, 0);
        assertThat(walk.done("lower", settings, site, WORKSPACE)).isEqualTo(settings);
    }

    @Test
    void theDialReadsTheProjectionOfTheGradient() {
        assertThat(read("dial", Settings.at(1, 1).with("angle", Math.PI / 2), site(BOWL)))
                .contains("∇ᵤf = ⟨∇f, u⟩ = 6")
                .contains("−‖∇f‖ = −6.32456");
    }

    @Test
    void theRemainderOfAQuadraticIsItsSecondOrderTerm() {
        // d = (−2, −6), ⟨∇f, d⟩ = −40, ½⟨d, Hd⟩ = ½(2·4 + 6·36) = 112; the slice reaches 1.25 · 2/6.
        double alpha = 0.5 * 1.25 / 3;
        assertThat(read("slice", Settings.at(1, 1).with("alpha", 0.5), site(BOWL)))
                .contains("⟨∇f, d⟩ = −40")
                .contains("R(αd) = " + talweg.method.Figures.plain(112 * alpha * alpha));
    }

    @Test
    void newtonsDirectionHasTheMinimumOfAQuadraticAtOne() {
        // The slice reaches 2, so that half of it is α = 1.
        assertThat(read("slice", Settings.at(1, 1).with("d", 1).with("alpha", 0.5), site(BOWL)))
                .contains("d = (−1, −1)")
                .contains("f(x + αd) = 0,");
    }

    @Test
    void theHandleOfTheSliceStaysOnItsLine() {
        Site site = site(BOWL);
        SliceAndRemainder slice = new SliceAndRemainder();
        Settings settings = slice.begin(site, 1, 1).with("d", 2).with("dx", 1).with("dy", 0);
        Settings dragged = slice.drag("reached", settings, 1.7, 1.9, site);
        assertThat(slice.handles(dragged, site).getFirst().x()).isCloseTo(1.7, within(1e-12));
        assertThat(slice.handles(dragged, site).getFirst().y()).isEqualTo(1);
    }

    @Test
    void theSecondOrderModelOfAQuadraticIsExact() {
        Site site = site(BOWL);
        String said = read("taylor", Settings.at(1, 1).with("dx", 0.5).with("dy", 0.25), site);
        assertThat(said).contains("λₘᵢₙ = 2, λₘₐₓ = 6", "f(x + s) = 6.9375", "R₁ = 0.4375", "R₂ = 0");
    }

    @Test
    void theNinePointsOfHimmelblauAreListedWithTheirKinds() {
        Instrument instrument = new StationaryTable();
        Site site = new Site(
                site("(x^2 + y - 11)^2 + (x + y^2 - 7)^2").function(),
                new double[0],
                talweg.function.Domain.cube(2, -6, 6),
                talweg.figure.Viewport.fit(
                        talweg.figure.Box.size(600, 600), talweg.function.Domain.cube(2, -6, 6), true),
                List.of());
        Reading reading = instrument.read(instrument.begin(site, 0, 0), site, WORKSPACE);
        List<List<String>> rows = reading.listing().orElseThrow().rows();
        assertThat(rows).hasSize(9);
        assertThat(rows.stream().filter(row -> row.get(1).equals("min"))).hasSize(4);
        assertThat(rows.stream().filter(row -> row.get(1).equals("saddle"))).hasSize(4);
        // As the limits of basins of attraction are lettered: A is (3.584…, −1.848…), B (3, 2).
        assertThat(rows.get(0)).contains("1", "min", "3.584, −1.848");
        assertThat(rows.get(1)).contains("2", "min", "3, 2");
        assertThat(rows.getLast()).contains("max", "−0.271, −0.923", "181.6");
    }

    @Test
    void largeEigenvaluesAreWholeNumbersThatTheTableHasRoomFor() {
        StationaryTable table = new StationaryTable();
        List<String> row = table.read(Settings.at(0, 0), site("617.1803 x^2 + 13107.6987 y^2"), WORKSPACE)
                .listing()
                .orElseThrow()
                .rows()
                .getFirst();
        assertThat(row).endsWith("1234, 26215");
    }

    @Test
    void aChordAcrossTwoWellsRefutesConvexity() {
        Site site = site("x^4 - 2 x^2 + y^2");
        Instrument instrument = new ConvexityTest();
        Settings settings = Settings.at(-1, 0).with("x2", 1).with("y2", 0);
        assertThat(instrument.read(settings, site, WORKSPACE).sentence()).contains("above its chord by 1:");
        Settings searched = instrument.done("search", instrument.begin(site, 2, 2), site, WORKSPACE);
        assertThat(instrument.read(searched, site, WORKSPACE).sentence()).contains("not convex");
        Site bowl = site(BOWL);
        Settings vain = instrument.done("search", instrument.begin(bowl, 2, 2), bowl, WORKSPACE);
        assertThat(instrument.read(vain, bowl, WORKSPACE).sentence()).contains("no counterexample was found");
    }

    @Test
    void aCounterexampleLeavesThePointWhereAHandPutIt() {
        Site site = site("x^4 - 2 x^2 + y^2");
        Instrument instrument = new ConvexityTest();
        Settings put = instrument.drag("a", instrument.begin(site, 2, 2), 0.5, 0.25, site);
        Settings found = instrument.done("search", put, site, WORKSPACE);
        assertThat(found.x()).isNotEqualTo(0.5);
        assertThat(found.putX()).isEqualTo(0.5);
        assertThat(found.putY()).isEqualTo(0.25);
        // Nor does it go below the buttons at the lower edge.
        for (Handle handle : instrument.handles(found, site)) {
            assertThat(site.view().toPixelY(handle.y())).isBetween(48.0, 600.0 - 76);
        }
    }

    @Test
    void theMapOfDefinitenessFollowsTheSignOfTheSecondDerivative() {
        Site site = site("x^4 - 2 x^2 + y^2");
        Mark.Tiles tiles = (Mark.Tiles) new ConvexityTest()
                .survey(site, WORKSPACE)
                .orElseThrow()
                .marks()
                .getFirst();
        for (int i = 0; i < tiles.kinds().length; i++) {
            double x = tiles.x0() + (tiles.x1() - tiles.x0()) * (i % tiles.columns()) / (tiles.columns() - 1);
            assertThat(tiles.kinds()[i]).isEqualTo(12 * x * x - 4 > 0 ? 0 : 2);
        }
    }

    @Test
    void cancellationMagnifiesRelativeErrors() {
        // (|x| + |y|)/|x − y|
        String said = read("condition", Settings.at(1, 0.75), site("x - y"));
        assertThat(said).contains("κ = ‖∇f‖ = 1.41421", "κᵣₑₗ = Σ|xᵢ ∂ᵢf| / |f| = 7");
    }

    @Test
    void theLimitsOfTheRateAreThoseOfTheLargestEigenvalue() {
        Site site = site(BOWL);
        assertThat(read("rates", Settings.at(1, 1), site))
                .contains("1/λₘₐₓ = 0.166667, 2/λₘₐₓ = 0.333333", "2/(λₘᵢₙ + λₘₐₓ) = 0.25");
        assertThat(new RateLimitsRule()
                        .read(Settings.at(0, 0), site("-x^2 - y^2"), WORKSPACE)
                        .sentence())
                .contains("no limits");
    }

    @Test
    void ofAChordThatIsKeptTheWidestGapIsShown() {
        // x² below its chord from −1 to 1, and x⁴ from 0 to 2: 8x − x⁴ is largest at x = ∛2.
        assertThat(read("convexity", Settings.at(-1, 0).with("x2", 1).with("y2", 0), site("x^2 + y^2")))
                .contains("t = 0.5: 0 ≤ 1");
        assertThat(read("convexity", Settings.at(0, 0).with("x2", 2).with("y2", 0), site("x^4 + y^2")))
                .contains("t = 0.63125: ");
    }

    @Test
    void roundingIsNotReadOut() {
        // Products of 3 · 0.1, and a quadratic, whose second remainder is 0.
        assertThat(read("walk", Settings.at(1.1, 0.7), site("0.1 x^2 + 0.3 x y + 0.7 y^2")))
                .containsPattern("⟨∇f, γ′⟩ [=≈] 0\\n");
        for (double s : new double[] {0.1, 0.3, 0.7, 1.3}) {
            Settings here = Settings.at(1.1, 0.7).with("dx", s).with("dy", -s / 3);
            assertThat(read("taylor", here, site("0.1 x^2 + 0.3 x y + 0.7 y^2")))
                    .containsPattern("R₂ [=≈] 0$");
            // A cubic term of 1e-9 is no rounding.
            assertThat(read("taylor", here, site("0.1 x^2 + 0.3 x y + 0.7 y^2 + 1e-9 x^3")))
                    .doesNotContainPattern("R₂ [=≈] 0$");
        }
    }

    @Test
    void theCurvesOfAModelCarryItsValues() {
        // At (1, 1) the model of first order of x² + 3y² is 4 + 2(x − 1) + 6(y − 1).
        List<Mark.Label> values = new TaylorModels()
                .read(Settings.at(1, 1).with("order", 1).with("dx", 1), site(BOWL), WORKSPACE).marks().stream()
                        .filter(Mark.Label.class::isInstance)
                        .map(Mark.Label.class::cast)
                        .filter(label -> !Double.isNaN(label.level()))
                        .toList();
        assertThat(values).hasSizeGreaterThan(2);
        for (Mark.Label label : values) {
            assertThat(4 + 2 * (label.x() - 1) + 6 * (label.y() - 1)).isCloseTo(label.level(), within(1e-6));
        }
    }

    @Test
    void uBesideTheGradientHasItsNameFartherOut() {
        // ∇f = (2, 0): at 0° and 180° u points along it, at 90° not.
        double[] away = new double[3];
        for (int i = 0; i < away.length; i++) {
            away[i] = new DirectionalDial()
                            .read(Settings.at(1, 0).with("angle", i * Math.PI / 2), site("x^2 + y^2"), WORKSPACE)
                            .marks()
                            .stream()
                            .filter(mark -> mark instanceof Mark.Label label
                                    && label.text().equals("u"))
                            .map(Mark.Label.class::cast)
                            .mapToDouble(label -> 150 * Math.hypot(label.x() - 1, label.y()))
                            .findFirst()
                            .orElseThrow();
        }
        assertThat(away[0]).isCloseTo(away[1] + 20, within(1e-6));
        assertThat(away[2]).isCloseTo(away[1] + 20, within(1e-6));
    }

    @Test
    void aCurvatureThatIsTheSameInAllDirectionsIsALevelLine() {
        Diagram curvature = new TaylorModels()
                .read(Settings.at(1, 1).with("dx", 1), site("x^2 + y^2"), WORKSPACE)
                .diagrams()
                .getFirst();
        assertThat(curvature.y().low()).isEqualTo(1);
        assertThat(curvature.y().high()).isEqualTo(3);
    }

    @Test
    void whereTheHessianIsIndefiniteNoRateIsSaidToArrive() {
        // |1 − α(−2)| = 1 + 2α > 1.
        assertThat(new RateLimitsRule()
                        .read(Settings.at(1, 1), site("2 x^2 - y^2"), WORKSPACE)
                        .sentence())
                .contains("converges for no α > 0", "1/λₘₐₓ = 0.25", "2/λₘₐₓ = 0.5")
                .doesNotContain("arrives");
        assertThat(new RateLimitsRule()
                        .read(Settings.at(1, 1), site("(x + y)^2 / 3"), WORKSPACE)
                        .sentence())
                .contains("still arrives");
    }

    @Test
    void aMethodsRateIsMarkedWhereItsFactorIs() {
        Site plain = site(BOWL);
        Site site = new Site(
                plain.function(),
                plain.parameters(),
                plain.domain(),
                plain.view(),
                List.of(new Site.Runner("Gradient descent", MethodStyle.of(0), new double[] {1, 1}, 0.25)));
        Diagram diagram = new RateLimitsRule()
                .read(Settings.at(1, 1), site, WORKSPACE)
                .diagrams()
                .getFirst();
        Mark.Points mark = (Mark.Points) diagram.marks().getLast();
        assertThat(mark.x()[0]).isEqualTo(0.25);
        assertThat(mark.y()[0]).isCloseTo(Math.abs(1 - 0.25 * 6), within(1e-12));
    }

    @Test
    void theFlowOfABowlIsAPowerLaw() {
        Site site = site(BOWL);
        Reading reading = new FlowLines().read(Settings.at(2, 1), site, WORKSPACE);
        Mark.Polylines path = (Mark.Polylines) reading.marks().getFirst();
        // x = 2 e^{−2t}, y = e^{−6t}, so y = (x/2)³.
        for (int i = 0; i < path.x().length; i++) {
            assertThat(path.y()[i]).isCloseTo(Math.pow(path.x()[i] / 2, 3), within(1e-5));
        }
        assertThat(Arrays.stream(path.x()).min().orElseThrow()).isCloseTo(0, within(1e-4));
        assertThat(reading.sentence()).contains("comes to rest");
    }

    @Test
    void ofMoreVariablesTheWholeHessianLimitsTheRateAndOthersNameTheirPlane() {
        RealFunction space = CompiledFunction.of((Formula) Formula.parse("x1^2 + 3 x2^2 + 10 x3^2 + x1 x3"));
        Site flat = site(BOWL);
        Site site = new Site(
                CoordinatePlane.ofFirst(space, new double[] {0, 0, -4}),
                new double[0],
                flat.domain(),
                flat.view(),
                List.of());
        // λ of ((2, 1), (1, 20)) and 6.
        double largest = 11 + Math.sqrt(82);
        assertThat(lines(new RateLimitsRule().say(Settings.at(1, 1), site, WORKSPACE)))
                .contains("2/λₘₐₓ = " + talweg.method.Figures.plain(2 / largest));
        Instrument taylor = new TaylorModels();
        assertThat(taylor.say(taylor.begin(site, 1, 1), site, WORKSPACE).sentence())
                .contains("the plane x3 = −4 alone");
    }

    @Test
    void theTangentOfTheWalkIsTheGradientTurnedCounterclockwise() {
        // ∇f = (2, 6).
        assertThat(read("walk", Settings.at(1, 1), site(BOWL))).contains("γ′ = (−0.948683, 0.316228)");
    }
}
