package talweg.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.desktop.DrivenWindow;
import talweg.figure.instrument.Handle;
import talweg.formula.Formula;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.session.FunctionText;
import talweg.session.Held;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

/// The handle of an instrument is dragged in a circle for three seconds, sixty times a second, in the program's own window
/// of 1280 × 800 pixels on the software pipeline. As in [DragBenchmark] what counts is how long the JavaFX thread is at a
/// time not to be had; and how long after a move there is a reading for it, in milliseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx2g"
        })
public class InstrumentDragBenchmark {
    private static final int MOVES = 180;
    private static final long FRAME = 16_666_667;
    private static final double RADIUS = 50;
    private static final double COUNTED = 0.5;

    /// How long the thread was kept, in milliseconds, and how soon there was an answer.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Kept {
        /// Half of the tasks are shorter.
        public double p50;

        /// Ninety-nine of a hundred are shorter.
        public double p99;

        /// The same as time on a processor, without waiting for anything.
        public double processorP99;

        /// Of all tasks together for each move: time of the JavaFX thread on a processor.
        public double processor;

        /// New readings a second; a still hand has none.
        public double readings;

        /// From a move of the mouse to the reading, on the median.
        public double reading;

        /// From a move of the mouse to the end of the pulse that paints the reading, on the median.
        public double painted;
    }

    /// What it is held to; graph instruments to a function of one variable like it.
    @Param({"rosenbrock", "ackley"})
    public String function;

    /// Its id.
    @Param({"walk", "dial", "slice", "taylor", "convexity", "condition", "rates", "flow", "secant", "parabola"})
    public String instrument;

    private DrivenWindow window;
    private Point2D handle;
    private final Times times = new Times();

    /// When the mouse was moved last, the first reading after that, and the pulse after that. On the JavaFX thread.
    private static final class Times {
        private volatile long moved;
        private volatile long read;
        private volatile long painted;
        private volatile int readings;

        void reading() {
            readings++;
            read = read == 0 ? System.nanoTime() : read;
        }

        void pulse() {
            painted = read != 0 && painted == 0 ? System.nanoTime() : painted;
        }

        void move() {
            read = 0;
            painted = 0;
            moved = System.nanoTime();
        }
    }

    /// Opens the window.
    @Setup
    public void open() throws Exception {
        window = DrivenWindow.open();
        window.show(scene(), 1280, 800);
        var instruments = window.instruments();
        window.perform(() -> {
            instruments.reading().addListener((_, _, _) -> times.reading());
            window.eachPulse(times::pulse);
        });
        Handle point = instruments.handles().get().getLast();
        handle = window.of(point.x(), point.y());
    }

    private Scene scene() {
        boolean graph = instrument.equals("secant") || instrument.equals("parabola");
        boolean ackley = function.equals("ackley");
        Scene scene = graph
                ? line(ackley ? "f(x) = -20 exp(-0.2 |x|) - exp(cos(2 pi x)) + e + 20" : "f(x) = x^4 - 3x^2 + x")
                : Scene.of(sample());
        Held held = Held.of(instrument + (graph ? ":x=-1.3" : ackley ? ":x=-1.6,y=1.3" : ":x=-0.4,y=0.8"));
        return scene.withArrangement(scene.arrangement().withInstrument(Optional.of(held)));
    }

    private static Scene line(String text) {
        RealFunction compiled = CompiledFunction.of((Formula) Formula.parse(text));
        return Scene.of(FunctionText.of(text), compiled, compiled.defaults());
    }

    private SampleFunction sample() {
        return SampleLibrary.load().functions().stream()
                .filter(sample -> sample.id().equals(function))
                .findFirst()
                .orElseThrow();
    }

    /// Once around, and then some moves one by one.
    @Benchmark
    public void dragged(Kept kept) throws Exception {
        window.move(handle.getX(), handle.getY());
        window.press();
        int before = times.readings;
        long begun = System.nanoTime();
        try (WindowThread thread = new WindowThread()) {
            for (int move = 1; move <= MOVES; move++) {
                moveTo(2 * Math.PI * move / MOVES);
                LockSupport.parkNanos(begun + move * FRAME - System.nanoTime());
            }
            double seconds = (System.nanoTime() - begun) * 1e-9;
            kept.readings = (times.readings - before) / seconds;
            double[] tasks = thread.tasks(COUNTED);
            double[] work = thread.work(COUNTED);
            kept.p50 = WindowThread.quantile(tasks, 0.5);
            kept.p99 = WindowThread.quantile(tasks, 0.99);
            kept.processor = Arrays.stream(thread.work(0)).sum() / MOVES;
            kept.processorP99 = WindowThread.quantile(work, 0.99);
            System.out.printf(
                    Locale.ROOT,
                    "%n%s; %.0f readings a second%n  on a processor: %s; %.1f ms for each move%n",
                    WindowThread.text(tasks),
                    kept.readings,
                    WindowThread.text(work),
                    kept.processor);
        }
        react(kept);
        // Where it was taken hold of, so that the next round finds it there.
        moveTo(0);
        Thread.sleep(300);
        window.release();
        Thread.sleep(300);
    }

    private void react(Kept kept) throws Exception {
        double[] readings = new double[20];
        double[] pictures = new double[readings.length];
        for (int i = 0; i < readings.length; i++) {
            Thread.sleep(150 + 7 * i % 17);
            Platform.runLater(times::move);
            moveTo(0.2 + 0.3 * i);
            Thread.sleep(1);
            for (int wait = 0; wait < 400 && times.painted == 0; wait++) {
                Thread.sleep(1);
            }
            readings[i] = (times.read - times.moved) * 1e-6;
            pictures[i] = (times.painted - times.moved) * 1e-6;
        }
        Arrays.sort(readings);
        Arrays.sort(pictures);
        kept.reading = readings[readings.length / 2];
        kept.painted = pictures[pictures.length / 2];
        System.out.printf(
                Locale.ROOT,
                "  a reading after %.1f (90 %% %.1f), its pulse after %.1f (90 %% %.1f) ms%n",
                kept.reading,
                readings[readings.length * 9 / 10],
                kept.painted,
                pictures[pictures.length * 9 / 10]);
    }

    private void moveTo(double turn) {
        window.move(handle.getX() - RADIUS + RADIUS * Math.cos(turn), handle.getY() + RADIUS * Math.sin(turn));
    }
}
