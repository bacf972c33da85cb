/// The window's frame: what stands where, at every size of the window and of the texts.
///
/// ```
/// Situation   the window's size in usual pixels, what is folded, whether a room looks at it
///     │  FloorPlan.of
///     ▼
/// FloorPlan   which pane is docked, folded to a strip, or slides over the map
///     │
///     ▼
/// Floor       the boxes, on the screen
/// ```
///
/// The map has what the others leave, and they leave more the smaller the window is. Sizes count in *usual* pixels,
/// those
/// of a window whose texts are shown at 100 percent: a window of 1920 pixels at 200 percent is as narrow as one of 960.
package talweg.desktop.layout;
