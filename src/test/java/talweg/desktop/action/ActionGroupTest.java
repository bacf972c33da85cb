package talweg.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionGroupTest {
    private static Action action(String name) {
        return Action.of(name, () -> {});
    }

    @Test
    void actionsOfASubmenuAreFoundUnderTheNameOfTheInnermostMenu() {
        ActionGroup charts = new ActionGroup("Charts", List.of(action("f")));
        ActionGroup panels = new ActionGroup("Panels", List.of(action("Step"), Entry.GAP, charts));
        Gathering recent = new Gathering("Recent", () -> List.of(action("a.talweg")));
        ActionGroup view = new ActionGroup(
                "View", List.of(panels, action("Fit"), new Choice("Theme", List.of(action("dark"))), recent));
        assertThat(view.actions().map(Action::name))
                .containsExactly("Panels: Step", "Charts: f", "Fit", "Theme: dark", "Recent: a.talweg");
    }
}
