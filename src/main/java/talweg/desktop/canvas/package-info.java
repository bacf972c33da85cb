/// Figures on JavaFX canvases: a canvas as a [talweg.figure.Surface], whose many lines are rasterized by ourselves, on
/// another thread where that takes long; and small pictures among controls.
package talweg.desktop.canvas;
