package talweg.desktop.map;

import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.Workbench;
import talweg.session.Outlook;
import talweg.session.Scene;
import talweg.session.Shown;

/// Whether map or surface is seen, and from where. A function of one variable has a graph and neither.
public final class OutlookModel {
    private final Workbench workbench;

    OutlookModel(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What is seen now.
    public Outlook get() {
        return of(workbench.scene().get());
    }

    /// Changes whenever that does.
    public ObservableValue<Outlook> changes() {
        return workbench.scene().map(OutlookModel::of);
    }

    private static Outlook of(Scene scene) {
        Outlook outlook = scene.arrangement().outlook();
        return scene.start().dimension() == 1 ? outlook.withShown(Shown.MAP) : outlook;
    }

    /// Shows the map, its surface or both.
    public void show(Shown shown) {
        look(outlook -> outlook.withShown(shown));
    }

    /// Shows the surface or both; the map, if that is what is shown.
    public void toggle(Shown shown) {
        show(get().shown() == shown ? Shown.MAP : shown);
    }

    /// Looks at the surface in another way.
    public void look(UnaryOperator<Outlook> change) {
        workbench.change(scene -> scene.withArrangement(
                scene.arrangement().withOutlook(change.apply(scene.arrangement().outlook()))));
    }
}
