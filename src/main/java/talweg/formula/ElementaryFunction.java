package talweg.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The functions of the language: what they are called and how many arguments they take.
public enum ElementaryFunction {
    /// √u
    SQRT,
    /// ∛u, also of negative numbers
    CBRT,
    /// eᵘ
    EXP,
    /// Natural logarithm.
    LN,
    /// log(u) is the natural logarithm, log(u, b) that to the base b.
    LOG(1, 2),
    /// Logarithm to the base 10.
    LOG10,
    /// Logarithm to the base 2.
    LOG2,
    /// Sine.
    SIN,
    /// Cosine.
    COS,
    /// Tangent.
    TAN,
    /// Arc sine.
    ASIN("arcsin"),
    /// Arc cosine.
    ACOS("arccos"),
    /// Arc tangent.
    ATAN("arctan"),
    /// The angle of the point (x, y), written atan2(y, x).
    ATAN2(2, 2),
    /// Hyperbolic sine.
    SINH,
    /// Hyperbolic cosine.
    COSH,
    /// Hyperbolic tangent.
    TANH,
    /// Inverse hyperbolic sine.
    ASINH("arsinh"),
    /// Inverse hyperbolic cosine.
    ACOSH("arcosh"),
    /// Inverse hyperbolic tangent.
    ATANH("artanh"),
    /// |u|
    ABS,
    /// −1, 0 or 1.
    SIGN("sgn"),
    /// The largest whole number that is not larger.
    FLOOR,
    /// The smallest whole number that is not smaller.
    CEIL,
    /// To the nearest whole number, ties to even.
    ROUND,
    /// The smallest argument.
    MIN(2, Integer.MAX_VALUE),
    /// The largest argument.
    MAX(2, Integer.MAX_VALUE),
    /// √(u² + v² + …) without overflow.
    HYPOT(2, Integer.MAX_VALUE),
    /// pow(u, v) is u^v.
    POW(2, 2),
    /// a − b·⌊a/b⌋
    MOD(2, 2),
    /// 1/(1 + e⁻ᵘ)
    SIGMOID,
    /// u where it is positive, else 0.
    RELU,
    /// ln(1 + eᵘ)
    SOFTPLUS,
    /// 0 for u < 0, else 1.
    STEP,
    /// The error function.
    ERF,
    /// Γ(u)
    GAMMA,
    /// ln |Γ(u)|
    LGAMMA,
    /// ψ(u), the derivative of ln Γ.
    DIGAMMA,
    /// ψ′(u)
    TRIGAMMA;

    private static final Map<String, ElementaryFunction> BY_NAME = new HashMap<>();

    static {
        for (ElementaryFunction function : values()) {
            BY_NAME.put(function.word(), function);
            function.synonyms.forEach(word -> BY_NAME.put(word, function));
        }
    }

    private final int fewest;
    private final int most;
    private final List<String> synonyms;

    ElementaryFunction(String... synonyms) {
        this.fewest = 1;
        this.most = 1;
        this.synonyms = List.of(synonyms);
    }

    ElementaryFunction(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
        this.synonyms = List.of();
    }

    /// The function that is called `word`.
    public static Optional<ElementaryFunction> named(String word) {
        return Optional.ofNullable(BY_NAME.get(word));
    }

    /// Its name.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its other names.
    public List<String> synonyms() {
        return synonyms;
    }

    /// Whether it can be called with so many arguments.
    public boolean takes(int count) {
        return fewest <= count && count <= most;
    }

    /// How many arguments it takes, for a message: `1`, `1–2`, `2+`.
    public String argumentCounts() {
        if (most == Integer.MAX_VALUE) {
            return fewest + "+";
        }
        return fewest == most ? String.valueOf(fewest) : fewest + "–" + most;
    }
}
