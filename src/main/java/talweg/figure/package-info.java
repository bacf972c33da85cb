/// What is drawn, as a value and without a toolkit.
///
/// A [Figure] is a [Viewport] (which part of the plane, on how many pixels) and layers of [Mark]s. Marks lie in data
/// coordinates and carry a [Role] instead of a colour: "the gradient", "the third method", "a level curve". A
/// [Painter] asks a [Palette] what the roles look like today and paints the figure on a [Surface], the handful of
/// drawing calls that a JavaFX canvas, a bitmap, an SVG and a PDF have in common. So the screen and the exporters show
/// the same picture, because they paint the same value by the same code.
///
/// ```
/// field, engine ──Layers──▶ Figure ──Painter + Palette──▶ Surface   (canvas, PNG, SVG, PDF)
/// ```
///
/// [Layers] and [ProbeLayer] make layers of marks from grids, level curves, gradients and [Trajectory]s, each layer
/// from its own data. A [Sheet] arranges a page for print around the map.
///
/// **Places.** What is written upon the map keeps clear of what else stands there: [Furniture] knows where axes and
/// colour bar are, [Signpost]s and name tags look for free places around them. Widths come from monospaced figures and
/// not from a surface, so that places are known, and tested, before anything is painted.
///
/// **Pixels** are CSS pixels (1/96 inch): widths and font sizes are given in them, and a surface that has finer dots
/// scales everything. In data space y grows upwards, in pixels downwards; [Viewport] alone knows.
///
/// **Colours** are ints 0xAARRGGBB with straight alpha. They come from `styles/palette.toml` and nowhere else.
///
/// **Safety.** A run may leave for 10¹²; a dash pattern along such a line would never end. `Clipper` therefore cuts all
/// lines at the frame, with the phase of the dash kept, before a surface sees them.
///
/// Mutable classes: [Outline], `Clipper` and `Occupied` (scratch of one painting) and [Painter] itself (it keeps the
/// last rasters' colours); each is confined to one thread.
package talweg.figure;
