package talweg.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Point2D;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talweg.desktop.DrivenWindow;
import talweg.session.MethodChoice;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

/// The start is dragged in a circle on Rosenbrock's valley for four seconds, sixty times a second, with ten methods of
/// 2000 steps, in the program's own window of 1000 × 800 pixels on the software pipeline. What counts is not the time,
/// which is the hand's, but how long the JavaFX thread is at a time not to be had, in milliseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx2g"
        })
public class DragBenchmark {
    private static final int MOVES = 240;
    private static final long FRAME = 16_666_667;
    private static final double RADIUS = 60;

    /// Shorter tasks do not count, or the many that hold nobody up would hide the few that do.
    private static final double COUNTED = 0.5;

    private static final List<String> METHODS = List.of(
            "gd:lr=0.0012",
            "momentum:lr=0.001,momentum=0.9",
            "nesterov:lr=0.001",
            "adagrad:lr=0.42",
            "rmsprop:lr=0.01",
            "adadelta",
            "adam:lr=0.1",
            "adamw:lr=0.1",
            "nadam:lr=0.1",
            "adamax:lr=0.1");

    /// How long the thread was kept, in milliseconds, and how many new pictures there were a second.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Kept {
        /// Median.
        public double p50;

        /// Nine of ten tasks are shorter.
        public double p90;

        /// Ninety-nine of a hundred are shorter.
        public double p99;

        /// The longest.
        public double longest;

        /// The same as time on a processor, without waiting for anything.
        public double processorP99;

        /// New pictures a second.
        public double pictures;
    }

    private DrivenWindow window;
    private Point2D start;

    /// Opens the window.
    @Setup
    public void open() throws Exception {
        window = DrivenWindow.open();
        SampleFunction rosenbrock = SampleLibrary.load().functions().stream()
                .filter(sample -> sample.id().equals("rosenbrock"))
                .findFirst()
                .orElseThrow();
        List<MethodChoice> methods = METHODS.stream().map(MethodChoice::of).toList();
        window.show(Scene.of(rosenbrock).withMethods(methods).withSteps(2000).withK(2000), 1000, 800);
        start = window.start();
    }

    /// Once around, twice.
    @Benchmark
    public void dragged(Kept kept) throws Exception {
        window.move(start.getX(), start.getY());
        window.press();
        int before = window.answers();
        long begun = System.nanoTime();
        try (WindowThread thread = new WindowThread()) {
            for (int move = 1; move <= MOVES; move++) {
                double turn = 4 * Math.PI * move / MOVES;
                window.move(
                        start.getX() - RADIUS + RADIUS * Math.cos(turn), start.getY() + RADIUS * Math.sin(turn));
                LockSupport.parkNanos(begun + move * FRAME - System.nanoTime());
            }
            double seconds = (System.nanoTime() - begun) * 1e-9;
            kept.pictures = (window.answers() - before) / seconds;
            double[] tasks = thread.tasks(COUNTED);
            double[] work = thread.work(COUNTED);
            kept.p50 = WindowThread.quantile(tasks, 0.5);
            kept.p90 = WindowThread.quantile(tasks, 0.9);
            kept.p99 = WindowThread.quantile(tasks, 0.99);
            kept.longest = WindowThread.quantile(tasks, 1);
            kept.processorP99 = WindowThread.quantile(work, 0.99);
            System.out.printf(
                    Locale.ROOT,
                    "%n%s; %.0f new pictures a second%n  on a processor: %s%n",
                    WindowThread.text(tasks),
                    kept.pictures,
                    WindowThread.text(work));
        }
        window.release();
        Thread.sleep(500);
    }
}
