package talweg.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.figure.instrument.Handle;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Instruments;
import talweg.figure.instrument.Reading;
import talweg.figure.instrument.Settings;
import talweg.figure.instrument.Site;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// An instrument whose uppermost handle goes round in a circle of 60 pixels, on a map of 800 × 560, in milliseconds: what is
/// done on the JavaFX thread at each move, what it then says, and the ground that it shows.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class InstrumentBenchmark {
    private static final Box MAP = Box.size(800, 560);
    private static final double RADIUS = 60;
    private static final int MOVES = 97;

    /// Functions of two variables, and of one, for instruments that are held to graphs.
    public enum Ground {
        ROSENBROCK(
                "(1 - x)^2 + 100 (y - x^2)^2",
                Domain.rectangle(-2, 2, -1, 3),
                "f(x) = x^4 - 3x^2 + x",
                Domain.rectangle(-2.5, 2.5, -5, 10)),
        ACKLEY(
                "-20 exp(-0.2 sqrt(0.5 (x^2 + y^2))) - exp(0.5 (cos(2 pi x) + cos(2 pi y))) + e + 20",
                Domain.cube(2, -5, 5),
                "f(x) = -20 exp(-0.2 |x|) - exp(cos(2 pi x)) + e + 20",
                Domain.rectangle(-5, 5, 0, 15));

        private final String plane;
        private final Domain domain;
        private final String line;
        private final Domain frame;

        Ground(String plane, Domain domain, String line, Domain frame) {
            this.plane = plane;
            this.domain = domain;
            this.line = line;
            this.frame = frame;
        }

        Site site(boolean graph) {
            RealFunction function = CompiledFunction.of((Formula) Formula.parse(graph ? line : plane));
            RealFunction seen = graph ? new CoordinatePlane(function, 0, CoordinatePlane.FREE, new double[1]) : function;
            Domain about = graph ? frame : domain;
            return new Site(seen, function.defaults(), about, Viewport.fit(MAP, about, !graph), List.of());
        }
    }

    /// What it is held to.
    @Param
    public Ground function;

    /// Its id.
    @Param({
        "walk",
        "dial",
        "slice",
        "taylor",
        "stationary",
        "convexity",
        "condition",
        "rates",
        "flow",
        "secant",
        "parabola"
    })
    public String instrument;

    private final Workspace workspace = new Workspace();
    private Instrument held;
    private Site site;
    private Settings settings;
    private double[] middle;
    private int move;

    /// Picks it up right of and above the middle.
    @Setup(Level.Iteration)
    public void pickUp() {
        held = Instruments.named(instrument).orElseThrow();
        site = function.site(held.isForGraphs());
        middle = new double[] {0.6 * MAP.width(), 0.4 * MAP.height()};
        settings = held.begin(site, site.view().toX(middle[0]), site.view().toY(middle[1]));
    }

    /// One move of the hand. What has no handle is shown another part of the plane instead.
    private void move() {
        double turn = 2 * Math.PI * (++move % MOVES) / MOVES;
        List<Handle> handles = held.handles(settings, site);
        if (handles.isEmpty()) {
            site = new Site(
                    site.function(),
                    site.parameters(),
                    site.domain(),
                    Viewport.fit(MAP, site.domain(), true).pan(RADIUS * Math.cos(turn), RADIUS * Math.sin(turn)),
                    site.runners());
        } else {
            settings = held.drag(
                    handles.getLast().key(),
                    settings,
                    site.view().toX(middle[0] + RADIUS * Math.cos(turn)),
                    site.view().toY(middle[1] + RADIUS * Math.sin(turn)),
                    site);
        }
    }

    /// A move, where its handles are then, and what can be set.
    @Benchmark
    public int moved() {
        move();
        return held.handles(settings, site).size()
                + held.controls(settings, site).size();
    }

    /// A move and what it says.
    @Benchmark
    public Reading read() {
        move();
        return held.say(settings, site, workspace);
    }

    /// A move and its ground.
    @Benchmark
    public boolean surveyed() {
        move();
        return held.survey(site, workspace).isPresent();
    }
}
