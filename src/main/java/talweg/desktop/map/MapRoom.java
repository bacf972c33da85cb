package talweg.desktop.map;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import talweg.desktop.control.Magnified;
import talweg.desktop.control.NextPulse;
import talweg.desktop.theme.ThemeModel;
import talweg.function.Domain;
import talweg.session.Outlook;
import talweg.session.Scene;
import talweg.session.Shown;

/// Shares the room between the map and its surface, and keeps what is to be read or pressed clear of what stands upon
/// its edges. The map goes on below that; the surface, which would lose its axes there, does not. Side by side, the map
/// gets the shape of its domain, so that both show the same part of the plane.
final class MapRoom {
    /// Height over width of the map beside its surface, at least; one over that at most.
    private static final double FLATTEST = 0.5;

    private final Pane room;
    private final Magnified map;
    private final Pane overlay;
    private final Region surface;
    private final Node caption;

    /// @param overlay what is placed in the pixels of the map
    /// @param caption what is to be read first: the surface begins below it
    MapRoom(Pane room, Magnified map, Pane overlay, Region surface, Node caption) {
        this.room = room;
        this.map = map;
        this.overlay = overlay;
        this.surface = surface;
        this.caption = caption;
    }

    /// Follows the model from now on.
    ///
    /// @param upon is told how much of the map, in its own pixels, is below what stands upon its edges
    void share(MapViewModel model, ThemeModel theme, ObjectProperty<Insets> upon) {
        upon.bind(Bindings.createObjectBinding(
                () -> edges(
                        model.upon().get(),
                        model.outlook().get().shown(),
                        theme.factor().get()),
                model.upon(),
                model.outlook().changes(),
                theme.factor()));
        NextPulse sharing = NextPulse.of(() -> divide(
                model.upon().get(),
                model.outlook().get().shown(),
                shape(model.workbench().scene().get())));
        sharing.follow(List.of(
                model.upon(),
                model.outlook().changes().map(Outlook::shown),
                model.workbench().scene().map(MapRoom::shape),
                caption.visibleProperty(),
                caption.boundsInParentProperty(),
                room.widthProperty(),
                room.heightProperty()));
    }

    /// Beside the surface nothing stands upon the map's right edge.
    private static Insets edges(Insets upon, Shown shown, double factor) {
        double right = shown == Shown.BOTH ? 0 : upon.getRight();
        return new Insets(0, right / factor, 0, upon.getLeft() / factor);
    }

    /// Height over width that the map needs for its domain; 0 where it takes any shape.
    private static double shape(Scene scene) {
        Domain range = scene.range();
        return scene.appearance().equalAspect() && range.axes().size() == 2
                ? Math.clamp(range.axis(1).width() / range.axis(0).width(), FLATTEST, 1 / FLATTEST)
                : 0;
    }

    private Insets belowCaption(Insets upon) {
        double read = caption.isVisible() ? caption.getBoundsInParent().getMaxY() : 0;
        return new Insets(upon.getTop() + read, upon.getRight(), upon.getBottom(), upon.getLeft());
    }

    private void divide(Insets upon, Shown shown, double shape) {
        double free = Math.max(0, room.getWidth() - upon.getLeft() - upon.getRight());
        double width = Math.rint(shape > 0 ? Math.min(free / 2, room.getHeight() / shape) : free / 2);
        double height = shape > 0 ? Math.min(width * shape, room.getHeight()) : room.getHeight();
        double middle = upon.getLeft() + width;
        double beyond = Math.max(0, room.getWidth() - middle);
        double above = Math.rint((room.getHeight() - height) / 2);
        boolean both = shown == Shown.BOTH;
        map.setVisible(shown != Shown.SURFACE);
        overlay.setVisible(shown != Shown.SURFACE);
        surface.setVisible(shown != Shown.MAP);
        surface.setManaged(shown != Shown.MAP);
        Insets readable = both ? new Insets(0, beyond, 0, upon.getLeft()) : upon;
        for (Node part : room.getChildren()) {
            if (part == map || part == overlay) {
                StackPane.setMargin(part, both ? new Insets(above, beyond, above, 0) : Insets.EMPTY);
            } else if (part == surface) {
                StackPane.setMargin(part, both ? new Insets(0, upon.getRight(), 0, middle) : belowCaption(upon));
            } else {
                StackPane.setMargin(part, readable);
            }
        }
    }
}
