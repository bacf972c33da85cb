/// The map: a [talweg.desktop.map.Landscape] is computed in the background, pictures are made of it and of the runs,
/// and three canvases paint them. What a hand does is read by [talweg.desktop.map.MapGestures].
///
/// Mutable classes, confined to the JavaFX thread: the canvas, the gestures, and the models.
package talweg.desktop.map;
