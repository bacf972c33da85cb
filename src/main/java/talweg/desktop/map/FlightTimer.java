package talweg.desktop.map;

import javafx.animation.AnimationTimer;

/// Passes the time to a camera for as long as it flies.
final class FlightTimer extends AnimationTimer {
    private final Camera camera;
    private long before;

    private FlightTimer(Camera camera) {
        this.camera = camera;
    }

    static void passTo(Camera camera) {
        FlightTimer timer = new FlightTimer(camera);
        camera.flying().subscribe(flying -> {
            if (flying) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    @Override
    public void start() {
        before = System.nanoTime();
        super.start();
    }

    @Override
    public void handle(long now) {
        camera.pass(Math.max(0, now - before) * 1e-9);
        before = now;
    }
}
