package talweg.desktop.layout;

import java.util.Set;
import talweg.session.Pane;

/// What decides where the panes stand.
///
/// @param width of the window, in usual pixels
/// @param height of the window, in usual pixels
/// @param folded what the scene folds away where there is room for it
/// @param opened what was opened for a moment where there is none
/// @param presentation whether a room looks at the window
public record Situation(double width, double height, Set<Pane> folded, Set<Pane> opened, boolean presentation) {
    /// Below this width the step panel has no place beside the map.
    static final double NARROW = 1280;

    /// Below this width the methods have none either.
    static final double NARROWEST = 800;

    /// Below this height there is one chart, folded.
    static final double LOW = 900;

    /// Below this height not even its title line has a place.
    static final double LOWEST = 450;

    /// Keeps its own copies.
    public Situation {
        folded = Set.copyOf(folded);
        opened = Set.copyOf(opened);
    }

    /// Whether there is no room for `pane`, so that it is closed unless it was opened for a moment.
    boolean isTight(Pane pane) {
        return presentation
                || switch (pane) {
                    case METHODS -> width < NARROWEST;
                    case STEP -> width < NARROW;
                    case CHARTS -> height < LOW;
                };
    }

    /// Whether `pane` can be seen.
    boolean isOpen(Pane pane) {
        return isTight(pane) ? opened.contains(pane) : !folded.contains(pane);
    }

    /// Whether two panes upon the map would leave nothing of it.
    boolean isTiny() {
        return width < NARROWEST;
    }
}
