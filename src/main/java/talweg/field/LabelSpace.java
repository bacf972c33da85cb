package talweg.field;

import java.util.List;
import java.util.function.ToDoubleFunction;
import talweg.function.Domain;

/// What has to be known of the screen, or of paper, to place labels.
///
/// @param visible the part of the plane that is shown
/// @param pixelsPerX pixels a unit of x takes
/// @param pixelsPerY pixels a unit of y takes
/// @param height of a line of text, in pixels
/// @param width of a text, in pixels
/// @param markers points (x, y) of the plane that labels keep away from
/// @param maximum the greatest number of labels
public record LabelSpace(
        Domain visible,
        double pixelsPerX,
        double pixelsPerY,
        double height,
        ToDoubleFunction<String> width,
        List<double[]> markers,
        int maximum) {
    /// Labels on a map at most, if nothing else is wanted.
    public static final int USUAL_MAXIMUM = 12;

    /// Pixels that a label keeps away from a marker.
    public static final double MARKER_DISTANCE = 24;

    /// Keeps its own copy of the list.
    public LabelSpace {
        markers = List.copyOf(markers);
    }

    double toPixelX(double x) {
        return (x - visible.axis(0).low()) * pixelsPerX;
    }

    double toPixelY(double y) {
        return (y - visible.axis(1).low()) * pixelsPerY;
    }

    double pixelWidth() {
        return visible.axis(0).width() * pixelsPerX;
    }

    double pixelHeight() {
        return visible.axis(1).width() * pixelsPerY;
    }
}
