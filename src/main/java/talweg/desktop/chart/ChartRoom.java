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

    private static final double MOST = 0.45;

    /// A lower window has room for one chart.
    private static final double LOW = 900;

    /// The room for so many charts in a window of this height.
    static ChartRoom of(int charts, double window) {
        double stacked = ONE + (charts - 1) * ANOTHER;
        boolean tabbed = charts > 1 && (window < LOW || stacked > MOST * window);
        return new ChartRoom(tabbed ? ONE : stacked, tabbed);
    }
}
