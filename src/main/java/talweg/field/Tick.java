package talweg.field;

/// A mark on the colour bar.
///
/// @param value of f
/// @param position on the bar, from 0 at the low end to 1
/// @param text the value in figures
public record Tick(double value, double position, String text) {}
