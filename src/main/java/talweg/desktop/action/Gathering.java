package talweg.desktop.action;

import java.util.List;
import java.util.function.Supplier;

/// Actions that are gathered anew whenever somebody looks: recent files, the scenes of a deck.
///
/// @param name of the submenu; it is not there while it would be empty
/// @param actions the actions as they are now
public record Gathering(String name, Supplier<List<Action>> actions) implements Entry {}
