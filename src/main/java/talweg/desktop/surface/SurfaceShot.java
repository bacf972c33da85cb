package talweg.desktop.surface;

import java.util.List;
import talweg.figure.Layer;
import talweg.figure.Pixels;
import talweg.figure.surface.Relief;

/// The surface as it was painted in the background.
///
/// @param wish what it shows
/// @param relief what of the surface is seen where
/// @param pixels colours with premultiplied alpha, level curves included
/// @param upon arrows and minima on it
record SurfaceShot(SurfaceWish wish, Relief relief, Pixels pixels, List<Layer> upon) {}
