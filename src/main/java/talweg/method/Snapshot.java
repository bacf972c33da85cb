package talweg.method;

/// The kept columns of a block of lanes before step k: enough to compute every later step again, to the bit. Its
/// arrays are written only by whoever takes the next one in its place.
///
/// @param k the iteration
/// @param columns by column and row; null where a column is not kept
public record Snapshot(int k, double[][][] columns) {}
