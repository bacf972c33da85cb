package talweg.desktop.surface;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import talweg.desktop.map.SurfaceSource;
import talweg.engine.Engine;
import talweg.field.FieldMistake;
import talweg.figure.Box;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Palette;
import talweg.figure.surface.Orbit;
import talweg.figure.surface.SurfacePicture;
import talweg.session.Outlook;
import talweg.session.Shown;

/// Has the surface computed and shot in the background. One coarse shot is made at a time, and after it that of the
/// newest wish, so that it follows a hand that turns it; when nothing more is wished, a fine one.
public final class SurfaceModel {
    /// Pixels that the map's buttons take, which stand upon the surface where it has the room alone.
    private static final double BUTTONS = 44;

    private final SurfaceSource source;
    private final Engine engine;
    private final SurfaceStudio studio = new SurfaceStudio();
    private final Object shooting = new Object();
    private final ReadOnlyObjectWrapper<Optional<SurfaceShot>> shot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<SurfaceSource.Request> requested = Optional.empty();
    private Optional<SurfacePicture> picture = Optional.empty();
    private List<Layer> ground = List.of();
    private Ground groundOf;
    private boolean groundChanged;
    private SurfaceWish wanted;
    private boolean busy;
    private Runnable ready = () -> {};

    /// The surface of `source`.
    public SurfaceModel(SurfaceSource source, Engine engine) {
        this.source = source;
        this.engine = engine;
        source.groundChanges().forEach(change -> change.subscribe(_ -> groundChanged = true));
    }

    SurfaceSource source() {
        return source;
    }

    /// The newest shot.
    ReadOnlyObjectProperty<Optional<SurfaceShot>> shot() {
        return shot.getReadOnlyProperty();
    }

    /// From where the surface is seen now.
    Orbit orbit() {
        Outlook outlook = source.outlook();
        double usual = picture.map(SurfacePicture::orbit).orElse(Orbit.STANDARD).azimuth();
        return new Orbit(outlook.azimuth().orElse(usual), outlook.elevation(), outlook.zoom());
    }

    /// Asks for a shot as it should be now.
    void show(Box frame, Palette palette, double density) {
        if (source.outlook().shown() == Shown.MAP || frame.width() < 2 || frame.height() < 2) {
            return;
        }
        compute();
        if (picture.isEmpty()) {
            return;
        }
        Ground computed = picture.get().ground();
        if (groundChanged || groundOf != computed) {
            groundChanged = false;
            groundOf = computed;
            ground = source.ground(computed);
        }
        double foot = source.outlook().shown() == Shown.SURFACE ? BUTTONS : 0;
        SurfacePicture seen = picture.get().from(orbit()).above(foot);
        SurfaceWish wish = new SurfaceWish(seen, ground, frame, palette, density);
        if (wanted == null || !wanted.isSame(wish)) {
            wanted = wish;
            shoot();
        }
    }

    private void compute() {
        Optional<SurfaceSource.Request> wish = source.request();
        if (wish.isEmpty() || requested.filter(wish.get()::sameSurface).isPresent()) {
            return;
        }
        requested = wish;
        engine.submit(
                this,
                (cancelled, _) -> {
                    try {
                        return Optional.of(wish.get().compute(cancelled));
                    } catch (FieldMistake tooFarOut) {
                        // The map says so.
                        return Optional.<SurfacePicture>empty();
                    }
                },
                this::publish);
    }

    private void publish(Optional<SurfacePicture> computed) {
        picture = computed;
        if (wanted != null && computed.isPresent()) {
            show(wanted.frame(), wanted.palette(), wanted.density());
        } else {
            ready.run();
        }
    }

    /// Is told when there is a first surface to be shot.
    void whenReady(Runnable told) {
        ready = told;
    }

    private void shoot() {
        if (busy) {
            return;
        }
        busy = true;
        SurfaceWish wish = wanted;
        engine.submit(shooting, (cancelled, _) -> studio.shoot(wish, false, cancelled), made -> {
            busy = false;
            shot.set(Optional.of(made));
            if (wish.isSame(wanted)) {
                refine(wish);
            } else {
                shoot();
            }
        });
    }

    private void refine(SurfaceWish wish) {
        engine.submit(
                shooting, (cancelled, _) -> studio.shoot(wish, true, cancelled), made -> shot.set(Optional.of(made)));
    }
}
