/// The surface z = f(x, y) in the window, instead of the map or beside it.
///
/// ```
/// SurfaceSource ──▶ SurfaceModel ──background──▶ SurfaceShot (image, depth) ──▶ SurfaceView ──▶ SurfaceCanvas
///   (the map)         one at a time, coarse while it turns, then fine            paths lie on the shot
/// ```
///
/// The JavaFX thread never waits: shots are made in the background, one at a time, always for the newest wish. Paths,
/// heads and the probe are laid on the shot that is shown, so that they and the surface always go together.
package talweg.desktop.surface;
