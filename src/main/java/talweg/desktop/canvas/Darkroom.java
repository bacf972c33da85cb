package talweg.desktop.canvas;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// Makes the pixels of one picture at a time beside the JavaFX thread, on a thread of its own: those of the engine have
/// runs to compute, and a picture that waited for them would be of yesterday. Confined to the JavaFX thread.
public final class Darkroom {
    private static final Executor THREAD = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "talweg-lines");
        thread.setDaemon(true);
        return thread;
    });

    private final Runnable emptied;
    private boolean busy;

    /// An empty one.
    ///
    /// @param emptied is called after a picture has been put on its canvas
    public Darkroom(Runnable emptied) {
        this.emptied = emptied;
    }

    /// Whether a picture is being made.
    public boolean isBusy() {
        return busy;
    }

    /// Makes the picture and draws it.
    public void develop(Sketch sketch) {
        busy = true;
        THREAD.execute(() -> {
            try {
                sketch.rasterizing().run();
            } finally {
                Platform.runLater(() -> finish(sketch));
            }
        });
    }

    private void finish(Sketch sketch) {
        busy = false;
        sketch.drawing().run();
        emptied.run();
    }
}
