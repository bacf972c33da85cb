package talweg.publication.torch;

/// How tightly the parts of a Python expression bind, from loose to tight.
enum Binding {
    OR,
    AND,
    NOT,
    COMPARISON,
    SUM,
    PRODUCT,
    SIGN,
    POWER,
    PRIMARY
}
