package talweg.field;

/// A level's value, written along its curve.
///
/// @param level which level, as an index
/// @param text its value in figures
/// @param x the middle of the text, on the curve
/// @param y the middle of the text, on the curve
/// @param dx the direction of the text in the plane; `dx` ≥ 0, so that it stands upright
/// @param dy the direction of the text in the plane
/// @param angle the direction on the screen in radians against the clock, in (−π/2, π/2]
public record LevelLabel(int level, String text, double x, double y, double dx, double dy, double angle) {}
