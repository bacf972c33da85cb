package talweg.figure;

import java.util.List;

/// A method is one colour, one dash and one marker everywhere: list, map, charts, legend. Dash and marker differ too,
/// because some people do not see the colours and some printers have none.
public record MethodStyle(Role role, Dash dash, Marker marker) {
    /// The brown of the seventh is near the orange of the second, so that their dashes are not.
    private static final List<Dash> DASHES = List.of(
            Dash.SOLID,
            Dash.DASHED,
            Dash.DOTTED,
            Dash.DASH_DOT,
            Dash.LONG,
            Dash.DASH_DOT_DOT,
            Dash.LONG_SHORT,
            Dash.SHORT);

    private static final List<Marker> MARKERS = List.of(
            Marker.DISC,
            Marker.SQUARE,
            Marker.DIAMOND,
            Marker.TRIANGLE_UP,
            Marker.PENTAGON,
            Marker.TRIANGLE_DOWN,
            Marker.HEXAGON);

    /// The style of the method at `index` = 0, 1, 2, … Colours, dashes and markers repeat with different periods
    /// (12, 8, 7), so that the combination does not for a long time.
    public static MethodStyle of(int index) {
        return new MethodStyle(
                Role.method(index),
                DASHES.get(Math.floorMod(index, DASHES.size())),
                MARKERS.get(Math.floorMod(index, MARKERS.size())));
    }
}
