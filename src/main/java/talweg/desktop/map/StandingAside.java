package talweg.desktop.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.transform.Translate;
import talweg.figure.Box;

/// Keeps a button that stands upon the map out of the way of the hand: from over the start it moves up, and while a
/// head
/// passes beneath it, it fades and lets the mouse through.
final class StandingAside {
    private static final double FADED = 0.25;

    private final Node button;
    private final Translate aside = new Translate();

    StandingAside(Node button) {
        this.button = button;
        button.getTransforms().add(aside);
    }

    /// @param place of the button, in pixels of the map
    /// @param density pixels of the window that a pixel of the map takes
    /// @param start what it may not cover, likewise
    /// @param heads what it had better not cover
    void show(Box place, double density, Box start, List<Box> heads) {
        double moved = aside.getY() / density;
        Box rest = new Box(place.x(), place.y() - moved, place.width(), place.height());
        double up = rest.overlaps(start) ? rest.bottom() - start.y() : 0;
        aside.setY(-up * density);
        Box now = new Box(rest.x(), rest.y() - up, rest.width(), rest.height());
        boolean covers = heads.stream().anyMatch(now::overlaps);
        button.setOpacity(covers ? FADED : 1);
        button.setMouseTransparent(covers);
    }
}
