package talweg.figure;

import java.util.Locale;

/// What a colour is *for*. Marks, style sheets and exporters name roles; `styles/palette.toml` says which colour a
/// role has in which theme, under the key [#key()].
public enum Role {
    // The window.
    GROUND,
    PANE,
    LINE,
    TEXT,
    MUTED,
    ACCENT,
    ACCENT_SOFT,
    ON_ACCENT,
    HOVER,
    SUCCESS,
    WARNING,
    DANGER,
    DANGER_SOFT,
    PARAMETER,
    OVERLAY,
    SHADOW,

    // The map.
    LEVEL,
    LEVEL_MAJOR,
    LEVEL_PROBE,
    LEVEL_ON_DARK,
    LEVEL_ON_LIGHT,
    GRADIENT,
    PROBE_GRADIENT,
    TANGENT,
    START,
    MINIMUM,
    SADDLE,
    LABEL,
    HALO,
    CASING,
    HOLE,
    HOLE_HATCH,
    AXIS,

    // Basins of attraction: the limits in their order, and what comes to none.
    BASIN_1,
    BASIN_2,
    BASIN_3,
    BASIN_4,
    BASIN_5,
    BASIN_6,
    BASIN_7,
    BASIN_8,
    BASIN_9,
    BASIN_10,
    BASIN_ELSEWHERE,
    BASIN_UNDER_WAY,
    BASIN_DIVERGED,

    // The methods, in the order in which they are added.
    METHOD_1,
    METHOD_2,
    METHOD_3,
    METHOD_4,
    METHOD_5,
    METHOD_6,
    METHOD_7,
    METHOD_8,
    METHOD_9,
    METHOD_10,
    METHOD_11,
    METHOD_12;

    /// How many methods have a colour of their own.
    public static final int METHODS = METHOD_12.ordinal() - METHOD_1.ordinal() + 1;

    /// How many limits have a colour of their own.
    public static final int BASINS = BASIN_10.ordinal() - BASIN_1.ordinal() + 1;

    /// The role of the limit at `index` = 0, 1, 2, …; the colours begin again after the last.
    public static Role basin(int index) {
        return values()[BASIN_1.ordinal() + Math.floorMod(index, BASINS)];
    }

    /// The role of the method at `index` = 0, 1, 2, …; the colours begin again after the last.
    public static Role method(int index) {
        return values()[METHOD_1.ordinal() + Math.floorMod(index, METHODS)];
    }

    /// The name in `palette.toml` and, after `-talweg-`, in style sheets: `accent-soft`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
