package talweg.desktop.layout;

/// Where a pane beside the map stands.
public enum Place {
    /// Beside the map.
    DOCKED,
    /// Folded to a strip beside the map.
    STRIP,
    /// Away; a tab at the edge of the map lets it slide in.
    TAB,
    /// Upon the map.
    OVERLAY;

    /// Whether its contents can be seen.
    public boolean isOpen() {
        return this == DOCKED || this == OVERLAY;
    }
}
