package talweg.figure.instrument;

import java.util.List;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Role;

/// What a hand takes hold of on the map.
///
/// @param key names it among the handles of its instrument
/// @param x where it stands
/// @param y where it stands
/// @param grip how it looks
public record Handle(String key, double x, double y, Grip grip) {
    /// How a handle looks.
    public enum Grip {
        /// A ring that stands at a point.
        POINT,
        /// A smaller one at the end of something that is turned or stretched.
        END
    }

    /// One that stands at a point.
    public static Handle point(String key, double x, double y) {
        return new Handle(key, x, y, Grip.POINT);
    }

    /// One at the end of something.
    public static Handle end(String key, double x, double y) {
        return new Handle(key, x, y, Grip.END);
    }

    /// How it is drawn.
    public List<Mark> marks() {
        double radius = grip == Grip.POINT ? 7 : 5.5;
        return List.of(
                Mark.Points.one(x, y, Marker.DISC, radius, Role.PANE),
                Mark.Points.one(x, y, Marker.RING, radius, Role.ACCENT),
                Mark.Points.one(x, y, Marker.DISC, grip == Grip.POINT ? 2.6 : 1.6, Role.ACCENT));
    }
}
