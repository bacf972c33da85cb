/// Lines and dots as pixels, without a toolkit and quickly.
///
/// ```
/// Outline + Stroke ──Dashes, Chords──▶ Coverage ──Ink──▶ Bitmap   (premultiplied ARGB in an int[])
///                                      one stroke
/// ```
///
/// A stroke is the union of *capsules*, one for each piece of straight line: all points nearer to it than half the
/// width. That gives round caps and joins by itself. [Coverage] keeps for each pixel the greatest coverage that any
/// capsule gives it, and lays the colour upon the [Bitmap] once at the end: so a translucent stroke does not add up
/// where it joins or crosses itself. How much of a pixel is covered is told by the distance of its middle from the edge
/// (after Gupta and Sproull, 1981), which is exact for edges along the axes and off by at most 0.05 for all others,
/// somewhat more at
/// ends.
///
/// The middle of the pixel in column i and row j is at (i + ½, j + ½), as on every other surface.
///
/// Nothing is allocated from the second picture of a size on.
///
/// Mutable classes: all of them; each is confined to one thread at a time.
package talweg.figure.raster;
