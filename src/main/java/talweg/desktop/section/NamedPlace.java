package talweg.desktop.section;

import talweg.session.Point;

/// A point of space that a plane may go through.
///
/// @param name as a menu says it
record NamedPlace(String name, Point at) {}
