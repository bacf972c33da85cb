/// Help (F1) and the tour. A [HelpPage] is a value made of blocks; pages about the language, the methods and the keys
/// are
/// made from the vocabulary, the methods and the actions themselves, so that they cannot lie. [HelpView] shows them in
/// a
/// window of their own, which does not stand in the way of a lecture; a click on an example types it.
package talweg.desktop.help;
