package talweg.figure.cloud;

import talweg.figure.Viewport;

/// From data to the pixels of an image that shows the frame of a view.
///
/// @param offsetX the pixel of x = 0
/// @param scaleX pixels a unit of x takes
/// @param offsetY the pixel of y = 0
/// @param scaleY pixels a unit of y takes, downwards
record Projection(double offsetX, double scaleX, double offsetY, double scaleY) {
    /// @param density pixels of the image for each pixel of the view
    static Projection of(Viewport view, double density) {
        return new Projection(
                density * (view.toPixelX(0) - view.frame().x()),
                density * view.pixelsPerX(),
                density * (view.toPixelY(0) - view.frame().y()),
                -density * view.pixelsPerY());
    }

    double x(double x) {
        return offsetX + scaleX * x;
    }

    double y(double y) {
        return offsetY + scaleY * y;
    }
}
