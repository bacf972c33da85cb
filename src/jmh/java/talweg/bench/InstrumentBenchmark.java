package talweg.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import talweg.figure.instrument.Survey;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// A handle of an instrument goes round in a circle of 60 pixels, on a map of 800 × 560. What counts is the time on a
/// processor, in milliseconds, since others at work on the same machine do not change it: of what is done on the JavaFX
/// thread at each move, of what the instrument then says, and of its ground, which waits for the view alone.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class InstrumentBenchmark {
    private static final Box MAP = Box.size(800, 560);
    private static final double RADIUS = 60;
    private static final int MOVES = 30;

    /// Of each the median of a round, in milliseconds.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Kept {
        /// A move on the JavaFX thread.
        public double move;

        /// What it says after that.
        public double reading;

        /// What it shows all over the map.
        public double ground;
    }

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

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Workspace workspace = new Workspace();
    private Instrument held;
    private Site site;
    private Settings settings;
    private double[] middle;
    private int move;
    private Reading said;
    private Optional<Survey> ground;

    /// Picks it up right of and above the middle.
    @Setup(Level.Iteration)
    public void pickUp() {
        held = Instruments.named(instrument).orElseThrow();
        site = function.site(held.isForGraphs());
        middle = new double[] {0.6 * MAP.width(), 0.4 * MAP.height()};
        settings = held.begin(site, site.view().toX(middle[0]), site.view().toY(middle[1]));
    }

    /// One move of the hand: where the handles are then, and what can be set. What has no handle is shown another part of
    /// the plane instead.
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
        held.handles(settings, site);
        held.controls(settings, site);
    }

    /// Once round.
    @Benchmark
    public void round(Kept kept) {
        double[] moves = new double[MOVES];
        double[] readings = new double[MOVES];
        double[] grounds = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            moves[i] = taken(this::move);
            readings[i] = taken(() -> said = held.say(settings, site, workspace));
            grounds[i] = taken(() -> ground = held.survey(site, workspace));
        }
        kept.move = median(moves);
        kept.reading = median(readings);
        kept.ground = median(grounds);
    }

    private double taken(Runnable work) {
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) * 1e-6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
