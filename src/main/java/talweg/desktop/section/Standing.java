package talweg.desktop.section;

import talweg.figure.MethodStyle;

/// Where a method stands beside the plane of the map.
///
/// @param name of the method
/// @param style of the method
/// @param distance from the plane, in space
/// @param value f(x_k)
/// @param below f at the foot of x_k on the plane
record Standing(String name, MethodStyle style, double distance, double value, double below) {}
