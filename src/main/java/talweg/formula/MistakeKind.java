package talweg.formula;

import java.util.Locale;

/// What can be wrong with a text. The message of each is in the bundle under `mistake.` and its name in lower case with
/// hyphens; the arguments that the message shows are listed here.
public enum MistakeKind {
    /// Nothing was typed.
    EMPTY_TEXT(true),
    /// The text ends after an operator. {0}: the operator
    OPERAND_AWAITED(true),
    /// A bracket is still open. {0}: the bracket, {1}: what closes it
    BRACKET_LEFT_OPEN(true),
    /// |x is still open.
    BAR_LEFT_OPEN(true),

    /// A number, name or bracket should stand here. {0}: what does
    OPERAND_EXPECTED,
    /// Something stands where the formula could have ended. {0}: what
    UNEXPECTED,
    /// Another sign should stand here. {0}: which, {1}: what stands there
    SYMBOL_EXPECTED,
    /// A bracket closes that was never opened. {0}: the bracket
    BRACKET_NOT_OPENED,
    /// `x 2`. {0}: the number
    NUMBER_AFTER_OPERAND,
    /// `0,5`. {0}: the number with a point
    DECIMAL_COMMA,
    /// `1.2.3`. {0}: the text
    NUMBER_MALFORMED,
    /// `1e999`. {0}: the text
    NUMBER_TOO_LARGE,
    /// {0}: the character
    CHARACTER_UNKNOWN,
    /// `\foo`. {0}: the command
    COMMAND_UNKNOWN,

    /// {0}: the name, {1}: the name that was probably meant
    NAME_UNKNOWN,
    /// A name that is no function, with several arguments. {0}: the name
    FUNCTION_UNKNOWN,
    /// `sin x`. {0}: the function
    FUNCTION_NEEDS_BRACKETS,
    /// {0}: the function, {1}: how many it takes, {2}: how many there are
    ARGUMENT_COUNT,

    /// `a < b < c`.
    COMPARISON_CHAINED,
    /// A comparison where a number should stand.
    COMPARISON_OUTSIDE_IF,
    /// A number where a comparison should stand.
    CONDITION_EXPECTED,
    /// `if(a = b, …)`.
    EQUALS_IN_CONDITION,

    /// Neither `name` nor `f(x, y)` stands left of the sign of equality.
    DEFINITION_TARGET,
    /// {0}: the name
    NAME_RESERVED,
    /// {0}: the name
    NAME_DEFINED_TWICE,
    /// {0}: the way back, as `a → b → a`
    DEFINITION_CIRCULAR,
    /// Definitions alone.
    FUNCTION_MISSING,
    /// More than one line says what the function is.
    FUNCTION_DEFINED_TWICE,

    /// `in [lo, hi]` after something that is no plain number. {0}: the name
    RANGE_OF_TERM,
    /// `in [0, 1/0]`.
    RANGE_NOT_FINITE,
    /// {0}: lo, {1}: hi
    RANGE_EMPTY,
    /// {0}: the name, {1}: the value, {2}: lo, {3}: hi
    VALUE_OUTSIDE_RANGE,

    /// {0}: the name that moves, or the text of the bound
    BOUND_NOT_CONSTANT,
    /// {0}: the value
    BOUND_NOT_WHOLE,
    /// `sum(1, …)`.
    INDEX_NAME_EXPECTED,
    /// {0}: the variable, {1}: the index, {2}: how many there are
    INDEX_OUTSIDE,
    /// `x[1]` where x is no indexed variable. {0}: the name
    NAME_NOT_INDEXED,
    /// `x` where x is an indexed variable. {0}: the name
    INDEX_MISSING,

    /// {0}: the bound
    LIMIT_LENGTH,
    /// {0}: the bound
    LIMIT_NESTING,
    /// {0}: the bound
    LIMIT_OPERATIONS,
    /// {0}: the bound
    LIMIT_TERMS,
    /// {0}: the bound
    LIMIT_VARIABLES,
    /// {0}: the bound
    LIMIT_DEFINITIONS;

    private final boolean unfinished;

    MistakeKind() {
        this(false);
    }

    MistakeKind(boolean unfinished) {
        this.unfinished = unfinished;
    }

    /// Whether the text is right as far as it goes, and only needs to go on: worth a quiet hint, not an alarm.
    public boolean unfinished() {
        return unfinished;
    }

    /// The key of its message.
    public String key() {
        return "mistake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
