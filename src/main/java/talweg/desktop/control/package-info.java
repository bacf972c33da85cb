/// Controls that the window needs and JavaFX lacks, above all for numbers: exact entry, sliders with scales and limits.
///
/// A number that was typed, dragged or walked to goes to a [talweg.desktop.control.NumberTarget], which takes it or
/// says
/// why not. Whoever is done returns the keys to the map ([talweg.desktop.control.MapKeys]).
package talweg.desktop.control;
