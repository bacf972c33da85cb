package talweg.formula;

/// An expression with a name, used in place of it: a part that depends on the variables or on parameters, or a number
/// that says how many terms a sum has.
///
/// @param name its name
/// @param body what it stands for
public record Term(String name, Expr body) {}
