package talweg.figure;

import java.util.Locale;

/// The colour maps that there are. TALWEG follows the theme; so does GLOW, which is for what is not f and is not among
/// those that people choose for f; the others are the perceptually uniform maps of the
/// literature: viridis and magma (van der Walt and Smith, 2015), cividis (Nuñez, Anderton and Renslow, 2018).
public enum MapStyle {
    TALWEG,
    VIRIDIS,
    CIVIDIS,
    MAGMA,
    GLOW;

    /// The name in `palette.toml`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Which ink a thin line needs where the map has the tone `tone` in [0, 1]. On the theme's own maps one ink
    /// reads everywhere; the others run from nearly black to nearly white.
    public Role ink(double tone) {
        return switch (this) {
            case TALWEG, GLOW -> Role.LEVEL;
            case VIRIDIS, CIVIDIS, MAGMA -> tone < DARK_UNTIL ? Role.LEVEL_ON_DARK : Role.LEVEL_ON_LIGHT;
        };
    }

    /// All three uniform maps pass the middle grey, on which both inks have the same contrast, near this tone.
    private static final double DARK_UNTIL = 0.53;
}
