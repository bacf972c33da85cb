package talweg.desktop.map;

import java.util.List;
import javafx.beans.value.ObservableValue;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.Workbench;
import talweg.session.Appearance;
import talweg.session.Scene;

/// What the pictures of the map follow from: when any of it changes, one is painted anew.
record MapSources(MapViewModel model, ThemeModel theme, MapPictures pictures) {
    private Workbench workbench() {
        return model.workbench();
    }

    private ObservableValue<Appearance> look() {
        return workbench().scene().map(Scene::appearance);
    }

    /// Of heat, level curves and arrows.
    List<ObservableValue<?>> ground() {
        return List.of(
                model.basins().known(),
                model.ground().ground(),
                model.ground().graph(),
                model.instruments().ground(),
                theme.palette(),
                theme.factor(),
                look(),
                model.known(),
                model.curtain().down());
    }

    /// Of the runs and what stands upon the map.
    List<ObservableValue<?>> paths() {
        return List.of(
                model.basins().known(),
                model.ground().ground(),
                model.ground().graph(),
                theme.palette(),
                theme.factor(),
                model.view(),
                look(),
                model.curtain().down(),
                workbench().scene().map(Scene::start),
                workbench().scene().map(Scene::ensemble),
                workbench().runs().runs(),
                workbench().playback().shown(),
                workbench().phases().place(),
                workbench().runs().selected(),
                workbench().future(),
                model.curtain().flags(),
                model.predictions().verdicts(),
                model.startSelected(),
                model.nameTags(),
                model.instruments().reading(),
                model.instruments().ground(),
                model.instruments().handles(),
                pictures.waiting(),
                pictures.upon(),
                pictures.covered());
    }

    /// Of the dots.
    List<ObservableValue<?>> swarm() {
        return List.of(
                theme.palette(),
                theme.factor(),
                model.view(),
                workbench().scene(),
                workbench().function().subject(),
                workbench().runs().runs(),
                workbench().runs().selected(),
                workbench().playback().playing(),
                workbench().playback().shown());
    }

    /// Of the probe.
    List<ObservableValue<?>> probe() {
        return List.of(
                model.basins().known(),
                theme.palette(),
                theme.factor(),
                model.view(),
                look(),
                model.probe().probe(),
                model.probe().pinned(),
                model.instruments().instrument(),
                model.probe().curve());
    }
}
