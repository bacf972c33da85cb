package talweg.desktop.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import talweg.desktop.ensemble.SwarmModel;
import talweg.figure.Signpost;
import talweg.figure.Viewport;
import talweg.figure.instrument.Handle;
import talweg.function.Words;

/// What gestures mean on this map: a click beside the start puts it there, or drops a flag while the curtain is down;
/// a click on a flag takes it away, one on a signpost brings its head to the middle.
final class Hand implements MapGestures.Target {
    private static final Words WORDS = new Words("desktop");

    private final MapViewModel model;
    private final Supplier<List<Signpost>> signposts;

    /// @param signposts those that are painted now
    Hand(MapViewModel model, Supplier<List<Signpost>> signposts) {
        this.model = model;
        this.signposts = signposts;
    }

    @Override
    public Viewport viewport() {
        return model.view().get();
    }

    @Override
    public double startX() {
        return model.start().x();
    }

    @Override
    public double startY() {
        return model.start().y();
    }

    @Override
    public void see(Viewport viewport) {
        model.camera().see(viewport);
    }

    @Override
    public void start(double x, double y) {
        model.start().told().set(true);
        model.start().put(x, y);
    }

    @Override
    public void select(boolean start) {
        model.start().select(start);
    }

    @Override
    public Optional<Handle> handle(double px, double py, double reach) {
        Viewport view = viewport();
        return Stream.concat(
                        model.instruments().handles().get().stream(), model.swarm().handle(startX(), startY()).stream())
                .filter(handle -> Math.hypot(view.toPixelX(handle.x()) - px, view.toPixelY(handle.y()) - py) <= reach)
                .min(Comparator.comparingDouble(
                        handle -> Math.hypot(view.toPixelX(handle.x()) - px, view.toPixelY(handle.y()) - py)));
    }

    @Override
    public void carry(Handle handle, double x, double y) {
        if (handle.key().equals(SwarmModel.HANDLE)) {
            double radius = Math.hypot(x - startX(), model.isGraph() ? 0 : y - startY());
            model.swarm().pull(Snap.shortest(radius, 0.5 / viewport().pixelsPerX()));
        } else {
            model.instruments().drag(handle.key(), x, y);
        }
    }

    @Override
    public boolean isThing(double px, double py) {
        return signpost(px, py).isPresent()
                || model.predictions().at(px, py, viewport()).isPresent();
    }

    @Override
    public void click(double px, double py) {
        Optional<Signpost> signpost = signpost(px, py);
        if (signpost.isPresent()) {
            centre(signpost.get());
        } else {
            model.predictions()
                    .at(px, py, viewport())
                    .ifPresentOrElse(model.curtain()::remove, () -> clickGround(px, py));
        }
    }

    private void clickGround(double px, double py) {
        Viewport view = viewport();
        double x = Snap.shortest(view.toX(px), 0.5 / view.pixelsPerX());
        double y = Snap.shortest(view.toY(py), 0.5 / view.pixelsPerY());
        if (model.curtain().isDown()) {
            model.predictions().drop(x, model.isGraph() ? Plane.height(model.workbench(), x) : y);
        } else {
            model.start().put(x, y);
        }
    }

    private void centre(Signpost signpost) {
        if (!model.camera().centre(signpost.head().x(), signpost.head().y())) {
            model.workbench().tell(WORDS.say("map.tooFar"));
        }
    }

    @Override
    public void pin(double px, double py) {
        model.probe().hold(viewport().toX(px), viewport().toY(py), viewport());
    }

    private Optional<Signpost> signpost(double px, double py) {
        return signposts.get().stream().filter(post -> post.contains(px, py)).findFirst();
    }
}
