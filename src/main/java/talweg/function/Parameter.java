package talweg.function;

/// A constant of a function that can be moved without compiling it again.
///
/// @param name as in the formula
/// @param value the value when nothing else is said
/// @param low  the lower end of its slider
/// @param high the upper end of its slider
public record Parameter(String name, double value, double low, double high) {}
