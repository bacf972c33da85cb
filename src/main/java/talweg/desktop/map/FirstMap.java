package talweg.desktop.map;

import javafx.animation.AnimationTimer;

/// Tells when the first map is on the screen, for whoever measures how long that takes.
public final class FirstMap extends AnimationTimer {
    /// In one pulse the map is painted; two pulses later JavaFX has shown it.
    private static final int PULSES = 3;

    private final MapViewModel map;
    private final Runnable then;
    private int pulses;

    private FirstMap(MapViewModel map, Runnable then) {
        this.map = map;
        this.then = then;
    }

    /// Does `then` as soon as the map has been seen.
    public static void await(MapViewModel map, Runnable then) {
        new FirstMap(map, then).start();
    }

    @Override
    public void handle(long now) {
        if (map.ground().ground().get().isPresent() && ++pulses == PULSES) {
            stop();
            then.run();
        }
    }
}
