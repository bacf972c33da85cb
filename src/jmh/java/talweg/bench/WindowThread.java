package talweg.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// How long the JavaFX thread is at a time not to be had. Two thousand times a second it is asked for; what it
/// was asked during one task it does in a row after it, so that the wait of the first is the length of the task, up
/// to half a millisecond. Nothing that keeps the thread can hide from that: events, pulses, layout, waiting for
/// the renderer, collecting garbage.
final class WindowThread implements AutoCloseable {
    private static final long PERIOD = 500_000;

    private final long[] tasks = new long[1_000_000];
    private final long[] work = new long[tasks.length];
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long worked;
    private int count;
    private long answered;
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final Thread asking = new Thread(this::ask, "asking");

    /// Begins.
    WindowThread() {
        asking.setDaemon(true);
        asking.setPriority(Thread.MAX_PRIORITY);
        asking.start();
    }

    private void ask() {
        long next = System.nanoTime();
        while (goesOn.get()) {
            long now = System.nanoTime();
            Platform.runLater(() -> answer(now));
            next = Math.max(next + PERIOD, now);
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    /// On the JavaFX thread. Whoever was answered in between has not waited for what came before that.
    private void answer(long when) {
        long now = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        tasks[count] = now - Math.max(when, answered);
        work[count] = answered == 0 ? 0 : cpu - worked;
        count++;
        answered = now;
        worked = cpu;
    }

    /// Milliseconds of all tasks that took longer than `least` milliseconds, ascending.
    double[] tasks(double least) {
        return longer(tasks, least);
    }

    /// The same as time in which the thread was at work and not waiting, be it for the renderer or for a processor.
    double[] work(double least) {
        return longer(work, least);
    }

    private double[] longer(long[] lengths, double least) {
        return Arrays.stream(lengths, 0, count).mapToDouble(t -> t * 1e-6).filter(t -> t > least).sorted().toArray();
    }

    static double quantile(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    static String text(double[] tasks) {
        return String.format(
                Locale.ROOT,
                "%d tasks; p50 %.1f, p90 %.1f, p99 %.1f, longest %.1f ms",
                tasks.length,
                quantile(tasks, 0.5),
                quantile(tasks, 0.9),
                quantile(tasks, 0.99),
                tasks.length == 0 ? 0 : tasks[tasks.length - 1]);
    }

    @Override
    public void close() {
        goesOn.set(false);
        try {
            asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
