/// The map.
///
/// ```
/// MapViewModel   what can be done: Camera (what is seen), StartModel, ProbeModel, GroundModel, Predictions
///    ▲                                    │
///    │                                    ▼
/// Hand ◀── MapGestures ◀── MapInput    MapPictures, ProbePicture ──▶ MapCanvas
/// what a gesture   a state   mouse,       values of the room figure     three canvases
/// means here       machine   touch, keys
/// ```
///
/// The ground (heat, level curves, arrows) is computed in the background, always for the newest view; until it is
/// there, the one before is moved and stretched. Numbers on level curves, paths and heads are painted on a canvas of
/// their own in each frame, and the probe on a third.
///
/// Nothing that is to be read covers anything else that is: [talweg.desktop.map.Covers] tells where controls stand,
/// [talweg.figure.Furniture] where everything painted stands, and readouts and signposts look for their places around
/// both.
///
/// Mutable classes, confined to the JavaFX thread: the canvas, the gestures, the models, and the pictures, which keep
/// what they have made last.
package talweg.desktop.map;
