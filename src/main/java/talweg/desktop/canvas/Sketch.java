package talweg.desktop.canvas;

/// A picture that is not on its canvas yet.
///
/// @param points how many there are in its lines
/// @param rasterizing makes the pixels of lines; any thread may do it, and nothing else may be painted meanwhile
/// @param drawing puts the picture on the canvas, after that
public record Sketch(int points, Runnable rasterizing, Runnable drawing) {}
