/// The picture of a hyperparameter pad: the same on the card, in its window and in a file.
///
/// ```
/// PadTable + Theory ──▶ PadTones (a number for each cell as a tone, with ticks for the colour bar)
///                   ──▶ PadPicture ──▶ layers in the unit square, decorations around it ──▶ Figure
/// ```
///
/// The plane of these figures is the unit square: how far a number is along its axis in the axis' own scale. Where runs
/// diverge or are not defined, the picture has a hole, hatched as on the map.
package talweg.figure.pad;
