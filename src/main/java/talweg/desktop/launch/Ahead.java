package talweg.desktop.launch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import talweg.export.Formulas;
import talweg.session.SampleLibrary;

/// What the window is going to need, made ready in the background: the sample library while JavaFX starts, and the
/// fonts of
/// formulas once the map is there.
public final class Ahead {
    private static final AtomicReference<CompletableFuture<SampleLibrary>> LIBRARY = new AtomicReference<>();

    private Ahead() {}

    /// Begins, in the background.
    public static void begin() {
        LIBRARY.set(CompletableFuture.supplyAsync(SampleLibrary::load, Ahead::inBackground));
    }

    /// Goes on when the first map has been seen.
    public static void goOn() {
        inBackground(() -> Formulas.outline("\\nabla f", 1));
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform().daemon().name("talweg-ahead").start(work);
    }

    /// The library: the one that was read ahead the first time, and then as it is on the disk.
    public static SampleLibrary library() {
        CompletableFuture<SampleLibrary> ahead = LIBRARY.getAndSet(null);
        // What is wrong with a file is said in the language of the window, which was not known yet.
        return ahead == null || !ahead.join().mistakes().isEmpty() ? SampleLibrary.load() : ahead.join();
    }
}
