package talweg.desktop.chart;

import java.util.Arrays;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.session.Measure;

/// Charts can be added and taken away.
public final class ChartActions {
    private static final Words WORDS = new Words("desktop");

    private ChartActions() {}

    /// A menu with a switch for each chart.
    public static ActionGroup menu(Workbench workbench) {
        return new ActionGroup(
                WORDS.say("menu.charts"),
                Arrays.stream(Measure.values())
                        .map(measure -> toggle(workbench, measure))
                        .toList());
    }

    private static Action toggle(Workbench workbench, Measure measure) {
        return Action.of(
                        WORDS.say("measure." + measure.name()),
                        () -> workbench.change(scene ->
                                scene.withArrangement(scene.arrangement().withToggled(measure))))
                .switching(workbench
                        .scene()
                        .map(scene -> scene.arrangement().charts().contains(measure)));
    }
}
