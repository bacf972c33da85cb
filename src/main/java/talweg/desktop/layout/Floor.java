package talweg.desktop.layout;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import talweg.figure.Box;

/// The room below the function: the map and what stands around it, as a [FloorPlan] says. Its children stand in the
/// order in which Tab goes through them.
public final class Floor extends Pane {
    /// What stands on the floor.
    record Furniture(
            Region methodsStrip,
            Region methods,
            Region map,
            Region transport,
            Region stepStrip,
            Region step,
            Region charts,
            Region chartsHead) {}

    /// Parts of the height, beside the map and below it, that charts take at most.
    private static final double MOST_BESIDE = 0.6;

    private static final double MOST_BELOW = 0.4;

    /// Part of the width that a pane upon the map takes at most.
    private static final double MOST_OVER = 0.9;

    private final ObjectProperty<FloorPlan> plan = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Insets> uponMap = new ReadOnlyObjectWrapper<>(Insets.EMPTY);
    private Furniture furniture;

    /// A floor without a plan.
    public Floor() {
        getStyleClass().add("floor");
        plan.subscribe(_ -> requestLayout());
        setMinSize(0, 0);
    }

    /// Where everything stands.
    ObjectProperty<FloorPlan> plan() {
        return plan;
    }

    /// How much of the map is below panes and tabs that stand upon it.
    ReadOnlyObjectProperty<Insets> uponMap() {
        return uponMap.getReadOnlyProperty();
    }

    void furnish(Furniture things) {
        furniture = things;
        // Upon the map, although Tab comes to them before it.
        things.methods().setViewOrder(-1);
        things.methodsStrip().setViewOrder(-0.5);
        // In a very low window even the least that they need may be too much.
        List.of(things.map(), things.methodsStrip(), things.stepStrip(), things.step(), things.methods())
                .forEach(Floor::keepInside);
    }

    private static void keepInside(Region thing) {
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(thing.widthProperty());
        frame.heightProperty().bind(thing.heightProperty());
        thing.setClip(frame);
    }

    @Override
    protected void layoutChildren() {
        if (furniture != null && plan.get() != null) {
            lay(plan.get(), furniture);
        }
    }

    private void lay(FloorPlan now, Furniture all) {
        double width = getWidth();
        double leftPane = side(all.methods());
        double rightPane = side(all.step());
        double left = room(now, now.methods(), leftPane, all.methodsStrip());
        double right = room(now, now.step(), rightPane, all.stepStrip());
        double from = now.methods() == Place.DOCKED ? left : 0;
        double to = now.step() == Place.DOCKED ? width - right : width;
        double foot = getHeight() - Math.ceil(all.transport().prefHeight(to - from));
        put(all.transport(), new Box(from, foot, to - from, getHeight() - foot));
        double below = now.chartsBesideMap() || !now.showsCharts() ? 0 : charts(now, all, MOST_BELOW * foot);
        put(all.map(), new Box(left, 0, width - left - right, foot - below));
        uponMap.set(new Insets(
                0,
                upon(now.step(), rightPane, all.stepStrip()) - right,
                0,
                upon(now.methods(), leftPane, all.methodsStrip()) - left));
        if (!now.chartsBesideMap()) {
            put(all.charts(), new Box(left, foot - below, width - left - right, below));
        }
        double methodsFoot = now.methods() == Place.DOCKED ? getHeight() : foot;
        put(all.methods(), new Box(0, 0, leftPane, methodsFoot));
        layRight(now, all, rightPane, now.step() == Place.DOCKED ? getHeight() : foot - below);
        strip(all.methodsStrip(), now.methods(), 0, foot);
        strip(all.stepStrip(), now.step(), width, foot);
    }

    private void layRight(FloorPlan now, Furniture all, double width, double foot) {
        double below = now.chartsBesideMap() && now.showsCharts() ? charts(now, all, MOST_BESIDE * foot) : 0;
        put(all.step(), new Box(getWidth() - width, 0, width, foot - below));
        if (now.chartsBesideMap()) {
            put(all.charts(), new Box(getWidth() - width, foot - below, width, below));
        }
    }

    private double side(Region pane) {
        return Math.min(Math.ceil(pane.prefWidth(-1)), Math.floor(MOST_OVER * getWidth()));
    }

    private static double room(FloorPlan now, Place place, double pane, Region strip) {
        if (place == Place.DOCKED) {
            return pane;
        }
        return now.hasStrip(place) ? Math.ceil(strip.prefWidth(-1)) : 0;
    }

    /// What stands at an edge takes so much of the width, beside the map or upon it.
    private static double upon(Place place, double pane, Region strip) {
        return place.isOpen() ? pane : Math.ceil(strip.prefWidth(-1));
    }

    private static double charts(FloorPlan now, Furniture all, double most) {
        if (!now.charts()) {
            Insets around = all.charts().getInsets();
            return Math.ceil(around.getTop() + all.chartsHead().prefHeight(-1) + around.getBottom());
        }
        return Math.min(Math.ceil(all.charts().prefHeight(-1)), Math.round(most));
    }

    /// A strip stands beside the map from top to bottom; a tab in the middle of its edge.
    private static void strip(Region strip, Place place, double edge, double foot) {
        double width = Math.ceil(strip.prefWidth(-1));
        double height = place == Place.TAB ? Math.min(Math.ceil(strip.prefHeight(-1)), foot) : foot;
        double x = edge == 0 ? 0 : edge - width;
        put(strip, new Box(x, Math.round((foot - height) / 2), width, height));
    }

    private static void put(Node node, Box box) {
        node.resizeRelocate(box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()));
    }
}
