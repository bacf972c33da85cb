package talweg.desktop.surface;

import java.util.List;
import talweg.figure.Box;
import talweg.figure.Layer;
import talweg.figure.Palette;
import talweg.figure.surface.SurfacePicture;

/// What a shot is to show.
///
/// @param picture the surface, as it is to be seen
/// @param ground the layers of the map that lie on it
/// @param frame in pixels
/// @param density pixels of the screen for each of these
record SurfaceWish(SurfacePicture picture, List<Layer> ground, Box frame, Palette palette, double density) {
    /// Whether both make the same shot.
    boolean isSame(SurfaceWish other) {
        return picture.heights() == other.picture.heights()
                && picture.foot() == other.picture.foot()
                && picture.orbit().equals(other.picture.orbit())
                && ground == other.ground
                && frame.equals(other.frame)
                && palette == other.palette
                && density == other.density;
    }
}
