package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import talweg.field.LevelCurveThrough;
import talweg.figure.Layer;
import talweg.figure.ProbeLayer;
import talweg.figure.Viewport;
import talweg.session.Arrows;

/// The probe with what belongs to it, as a layer and in numbers. While an instrument is held, which has curves, arrows
/// and numbers of its own, it is there only if it was pinned.
final class ProbePicture {
    private final MapViewModel model;

    ProbePicture(MapViewModel model) {
        this.model = model;
    }

    List<Layer> layers() {
        return probe().stream().map(this::layer).toList();
    }

    private Optional<Probe> probe() {
        boolean held = model.instruments().instrument().get().isPresent();
        return model.probe()
                .probe()
                .get()
                .filter(_ -> !held || model.probe().pinned().get());
    }

    private Layer layer(Probe probe) {
        Viewport view = model.view().get();
        if (model.isGraph()) {
            return GraphProbe.layer(probe, view);
        }
        return switch (arrows()) {
            case GRADIENT -> ProbeLayer.of(curve(probe), probe.gradientX(), probe.gradientY(), view);
            case DESCENT -> ProbeLayer.downhill(curve(probe), probe.gradientX(), probe.gradientY(), view);
        };
    }

    /// Until the curve has been followed, it is the point alone.
    private LevelCurveThrough curve(Probe probe) {
        return model.probe()
                .curve()
                .get()
                .orElseGet(() -> new LevelCurveThrough(
                        new double[] {probe.x()},
                        new double[] {probe.y()},
                        0,
                        LevelCurveThrough.End.LIMIT,
                        LevelCurveThrough.End.LIMIT));
    }

    /// The numbers of the probe; empty if there is none.
    String readout() {
        return probe().map(probe -> model.isGraph()
                        ? GraphProbe.text(probe, model.view().get())
                        : ProbeText.of(probe, axes(), arrows(), model.view().get()) + fate(probe))
                .orElse("");
    }

    private Optional<String> axes() {
        return Plane.of(model.workbench())
                .filter(plane -> plane.dimension() > 2)
                .map(plane -> "(" + String.join(", ", plane.section().variables()) + ")");
    }

    /// What becomes of a run from there, where that is known.
    private String fate(Probe probe) {
        return model.basins()
                .known()
                .get()
                .map(known -> BasinsText.at(known.basins(), probe.x(), probe.y()))
                .filter(text -> !text.isEmpty())
                .map(text -> "\n" + text)
                .orElse("");
    }

    private Arrows arrows() {
        return model.workbench().scene().get().appearance().arrows();
    }
}
