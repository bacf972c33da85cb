/// Everything the window can be told to do, said once: name, key, and what happens. The menu, the keys, the palette and
/// the help page on keys are all made from the same [ActionGroup]s, so they cannot differ. Each group is made by a
/// class
/// that lists its actions; [Actions] is all of them.
package talweg.desktop.action;
