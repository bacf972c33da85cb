package talweg.kernel;

/// To what the result of an operation is rounded.
public enum Precision {
    /// 53 binary digits.
    DOUBLE,
    /// 24 binary digits. An operation is computed in double precision and its result rounded to `float`. For
    /// the four arithmetic operations and the square root that is the float nearest to the exact result,
    /// because double has more than twice the digits (Figueroa 1995); for elementary functions it nearly always
    /// is.
    SINGLE
}
