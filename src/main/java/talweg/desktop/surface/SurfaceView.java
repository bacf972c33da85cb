package talweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import talweg.desktop.control.Magnified;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.figure.Layer;
import talweg.session.Shown;

/// The surface: asks for shots, shows them, and lays on the newest what stands on the map.
public final class SurfaceView {
    private final SurfaceModel model;
    private final ThemeModel theme;
    private final NextPulse asking = NextPulse.of(this::ask);
    private final NextPulse actors = NextPulse.of(this::paintActors);

    @FXML
    private Magnified magnified;

    @FXML
    private SurfaceCanvas canvas;

    @FXML
    private Label readout;

    /// A view of `model`.
    public SurfaceView(SurfaceModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        magnified.factor().bind(theme.factor());
        canvas.density().bind(theme.factor());
        List<ObservableValue<?>> sources = new ArrayList<>(model.source().groundChanges());
        sources.addAll(List.of(
                theme.palette(),
                theme.factor(),
                canvas.widthProperty(),
                canvas.heightProperty(),
                model.source().workbench().scene(),
                model.source().workbench().function().subject()));
        asking.follow(sources);
        model.whenReady(asking::ask);
        model.shot().subscribe(now -> now.ifPresent(this::show));
        actors.follow(model.source().actorChanges());
        new SurfaceInput(model, canvas).listen();
    }

    private void ask() {
        model.show(canvas.frame(), theme.palette().get(), canvas.density().get());
    }

    private void show(SurfaceShot shot) {
        canvas.paint(shot);
        paintActors();
    }

    private void paintActors() {
        Shown shown = model.source().outlook().shown();
        if (shown == Shown.MAP) {
            return;
        }
        List<Layer> layers = new ArrayList<>(model.source().actors());
        layers.addAll(model.source().probe());
        model.shot().get().ifPresent(shot -> canvas.paintUpon(shot, layers));
        readout.setText(shown == Shown.SURFACE ? model.source().readout() : "");
        readout.setVisible(!readout.getText().isEmpty());
    }
}
