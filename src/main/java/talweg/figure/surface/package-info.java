/// The surface z = f(x, y), seen from above at an angle, as a figure of the same marks as the map's.
///
/// ```
/// Ground ──Heights──▶ Camera + ReliefRenderer ──▶ Relief (depth, tone, light of each pixel)
/// map's layers ──Drape + Relief──▶ the same layers on the surface, what is behind a hill left out or faint
/// ```
///
/// Whatever is drawn on the map lies on the surface too: [Drape] takes marks of the plane to marks of the picture,
/// whose "data coordinates" are its pixels. So casings, markers, names and signposts are painted by the same code as
/// the map's, and instruments, swarms and gradients need nothing of their own.
///
/// **Coordinates.** Data (x, y) and a height in [0, 1] become a point of a *block*: the longer side of its base is
/// 2 long, its height 1, or more in a tall picture. A camera takes the block to pixels, with a mild perspective.
///
/// **Hidden surfaces** are left out by a depth buffer (Catmull, 1974), which also says which parts of a curve are
/// hidden and which point of the surface is under a pixel.
///
/// Mutable classes: `ReliefRenderer`, confined to one thread.
package talweg.figure.surface;
