package talweg.desktop.layout;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.util.Subscription;
import talweg.desktop.preference.Preferences;
import talweg.desktop.workbench.Workbench;
import talweg.session.Pane;

/// Decides where the panes stand. What is folded where there is room belongs to the scene; what is opened where there
/// is none lasts as long as there is none.
public final class FloorModel {
    private final Workbench workbench;
    private final Preferences preferences;
    private final ObjectProperty<Dimension2D> size = new SimpleObjectProperty<>(new Dimension2D(1280, 900));
    private final ObjectProperty<Set<Pane>> opened = new SimpleObjectProperty<>(Set.of());
    private Set<Pane> openedBefore = Set.of();
    private final ObjectProperty<Insets> uponMap = new SimpleObjectProperty<>(Insets.EMPTY);
    private final ReadOnlyObjectWrapper<FloorPlan> plan = new ReadOnlyObjectWrapper<>();
    private final Subscription following;

    /// The frame around the map of `workbench`.
    public FloorModel(Workbench workbench, Preferences preferences) {
        this.workbench = workbench;
        this.preferences = preferences;
        plan.bind(Bindings.createObjectBinding(
                () -> FloorPlan.of(situation()), size, opened, workbench.scene(), preferences.presentation()));
        following = preferences.presentation().subscribe((_, now) -> present(now));
    }

    /// A presentation begins with the map alone; after it everything is open again that was.
    private void present(boolean begins) {
        Set<Pane> left = opened.get();
        opened.set(begins ? Set.of() : openedBefore);
        openedBefore = begins ? left : Set.of();
    }

    /// Hears nothing more: the window is made anew.
    public void end() {
        following.unsubscribe();
    }

    /// Where everything stands now.
    public ReadOnlyObjectProperty<FloorPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// How much of the map is below panes and tabs that stand upon it: nothing that is to be read or pressed stands
    /// there.
    public ObjectProperty<Insets> uponMap() {
        return uponMap;
    }

    /// Whether a room looks at the window.
    public BooleanProperty presentation() {
        return preferences.presentation();
    }

    /// Whether nothing slides.
    ReadOnlyBooleanProperty reducedMotion() {
        return preferences.reducedMotion();
    }

    /// The window has this size in usual pixels.
    public void resize(double width, double height) {
        size.set(new Dimension2D(width, height));
    }

    /// Whether `pane` can be seen.
    public ObservableValue<Boolean> open(Pane pane) {
        return plan.map(now -> now.isOpen(pane));
    }

    /// Opens `pane` or folds it away.
    public void toggle(Pane pane) {
        Situation now = situation();
        if (pane == Pane.CHARTS && now.presentation() && !plan.get().showsCharts()) {
            // In a presentation the charts come with the step panel.
            opened.set(EnumSet.of(Pane.STEP, Pane.CHARTS));
        } else if (now.isTight(pane)) {
            opened.set(toggled(now, pane));
        } else {
            workbench.change(
                    "fold", scene -> scene.withArrangement(scene.arrangement().withToggled(pane)));
            remember(pane);
        }
    }

    /// Charts that somebody opened stay open when the window becomes smaller, or everything in it larger: unlike the
    /// other
    /// panes they do not lie upon the map.
    private void remember(Pane pane) {
        if (pane == Pane.CHARTS) {
            Set<Pane> panes = EnumSet.noneOf(Pane.class);
            panes.addAll(opened.get());
            panes.remove(pane);
            if (situation().isOpen(pane)) {
                panes.add(pane);
            }
            opened.set(panes);
        }
    }

    private static Set<Pane> toggled(Situation now, Pane pane) {
        Set<Pane> panes = EnumSet.noneOf(Pane.class);
        panes.addAll(now.opened());
        if (!panes.remove(pane)) {
            if (now.isTiny()) {
                panes.clear();
            }
            panes.add(pane);
        }
        return panes;
    }

    private Situation situation() {
        return new Situation(
                size.get().getWidth(),
                size.get().getHeight(),
                workbench.scene().get().arrangement().folded(),
                opened.get(),
                preferences.presentation().get());
    }
}
