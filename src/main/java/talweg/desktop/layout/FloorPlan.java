package talweg.desktop.layout;

import talweg.session.Pane;

/// Where everything stands.
///
/// @param methods the list of methods
/// @param step the step panel
/// @param charts whether the charts are open, and not only their title line
/// @param showsCharts whether the charts can be seen, at least their title line
/// @param chartsBesideMap whether the charts stand below the step panel, and not below the map
/// @param low whether there is room for one chart at most
/// @param presentation whether the map has everything
public record FloorPlan(
        Place methods, Place step, boolean charts, boolean showsCharts, boolean chartsBesideMap, boolean presentation) {
    /// The plan for `situation`.
    public static FloorPlan of(Situation situation) {
        Place step = place(Pane.STEP, situation);
        boolean charts = situation.isOpen(Pane.CHARTS);
        return new FloorPlan(
                place(Pane.METHODS, situation),
                step,
                charts,
                situation.presentation() ? step.isOpen() : charts || situation.height() >= Situation.LOWEST,
                situation.presentation() || step == Place.DOCKED,
                situation.presentation());
    }

    private static Place place(Pane pane, Situation situation) {
        boolean open = situation.isOpen(pane);
        if (!situation.isTight(pane)) {
            return open ? Place.DOCKED : Place.STRIP;
        }
        if (open) {
            return Place.OVERLAY;
        }
        return situation.presentation() ? Place.TAB : Place.STRIP;
    }

    /// Whether the map leaves room for a strip at the side of a pane that stands at `place`.
    boolean hasStrip(Place place) {
        return place == Place.STRIP || place == Place.OVERLAY && !presentation;
    }

    /// Whether the contents of `pane` can be seen.
    public boolean isOpen(Pane pane) {
        return switch (pane) {
            case METHODS -> methods.isOpen();
            case STEP -> step.isOpen();
            case CHARTS -> charts && showsCharts();
        };
    }
}
