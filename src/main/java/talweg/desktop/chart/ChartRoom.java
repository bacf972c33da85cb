package talweg.desktop.chart;

/// How much room charts get: above each other if that leaves the greater part of the window to the others, otherwise
/// the room of one, with tabs.
///
/// @param height of the pane, in pixels of the usual size
/// @param tabbed whether one is shown at a time
record ChartRoom(double height, boolean tabbed) {
    private static final double ONE = 195;

    /// What a further chart adds: they share the room, and each is at least about 90 pixels high.
    private static final double ANOTHER = 95;

    /// The parts of the window's height that charts take at most, beside the map and below it.
    private static final double MOST_BESIDE = 0.45;

    private static final double MOST_BELOW = 0.3;

    /// A lower window has room for one chart.
    private static final double LOW = 900;

    /// A pane that is wider lies below the map.
    private static final double WIDE = 480;

    /// The room for so many charts.
    ///
    /// @param window its height
    /// @param width of the pane
    static ChartRoom of(int charts, double window, double width) {
        double stacked = ONE + (charts - 1) * ANOTHER;
        double most = (width > WIDE ? MOST_BELOW : MOST_BESIDE) * window;
        boolean tabbed = charts > 1 && (window < LOW || stacked > most);
        return new ChartRoom(tabbed ? ONE : stacked, tabbed);
    }
}
