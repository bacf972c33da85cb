package talweg.desktop.action;

/// What stands in a menu.
public sealed interface Entry permits Action, ActionGroup, Choice, Gathering, Entry.Gap {
    /// A line between entries.
    Gap GAP = new Gap();

    /// A line between entries.
    record Gap() implements Entry {}
}
