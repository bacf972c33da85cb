package talweg.formula;

/// What comes out of reading a text: a formula, or the mistake that was met first.
public sealed interface Parsed permits Formula, Mistake {}
