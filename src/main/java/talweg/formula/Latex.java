package talweg.formula;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.function.Words;

/// Prints formulas as LaTeX, in the subset that JLaTeXMath typesets.
public final class Latex {
    private static final Words WORDS = new Words("formula");

    private static final Pattern INDEXED = Pattern.compile("(\\p{L}+?)_?(\\d+|_\\w+)");

    private static final Pattern TALL = Pattern.compile("\\\\(frac|sum|prod|begin|sqrt|left)|\\^");

    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final List<String> GREEK_COMMANDS = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    /// What LaTeX has a command for.
    private static final Set<String> COMMANDS =
            Set.of("exp", "ln", "log", "sin", "cos", "tan", "sinh", "cosh", "tanh", "min", "max");

    /// Those whose powers are written sin²(x).
    private static final Set<ElementaryFunction> RAISED_NAMES = EnumSet.of(
            ElementaryFunction.SIN,
            ElementaryFunction.COS,
            ElementaryFunction.TAN,
            ElementaryFunction.SINH,
            ElementaryFunction.COSH,
            ElementaryFunction.TANH);

    private Latex() {}

    /// A function with its head, and the terms that it uses: f(x, y) = r, r = …
    public static String of(Formula formula) {
        return String.join(", \\quad ", equations(formula));
    }

    /// The same, one by one: the function, then the terms.
    public static List<String> equations(Formula formula) {
        String variables = formula.declarations().stream()
                .map(d -> d.indexed()
                        ? name(d.names().getFirst())
                                + ", \\ldots, "
                                + name(d.names().getLast())
                        : name(d.name()))
                .collect(Collectors.joining(", "));
        String function = name(formula.name()) + "(" + variables + ") = " + of(formula.body());
        Stream<String> terms = formula.terms().stream().map(term -> name(term.name()) + " = " + of(term.body()));
        return Stream.concat(Stream.of(function), terms).toList();
    }

    /// An expression.
    public static String of(Expr expression) {
        return switch (expression) {
            case Expr.Number number -> number(number.value());
            case Expr.Name name -> name(name.name());
            case Expr.Element element -> name(element.name()) + "_{" + of(element.index()) + "}";
            case Expr.Negation negation -> "-" + term(negation.operand());
            case Expr.Sum sum -> sum(sum.terms());
            case Expr.Product product -> product(product.factors());
            case Expr.Reciprocal reciprocal -> "\\frac{1}{" + of(reciprocal.operand()) + "}";
            case Expr.Power power -> power(power);
            case Expr.Call call -> call(call.function(), call.arguments());
            case Expr.Series series -> series(series);
            case Expr.Choice choice -> choice(choice);
            case Expr.Comparison comparison ->
                of(comparison.left()) + " " + comparison.comparator().latex() + " " + of(comparison.right());
            case Expr.And and -> junction(" \\land ", Precedence.NEGATION, and.conditions());
            case Expr.Or or -> junction(" \\lor ", Precedence.CONJUNCTION, or.conditions());
            case Expr.Not not -> "\\lnot " + within(Precedence.NEGATION, not.condition());
        };
    }

    /// A name: Greek letters by their command, digits at the end as an index, several letters upright.
    public static String name(String name) {
        Matcher indexed = INDEXED.matcher(name);
        if (indexed.matches()) {
            String index = indexed.group(2).replaceFirst("^_", "");
            boolean word = index.length() > 1 && Character.isLetter(index.charAt(0));
            return letters(indexed.group(1)) + "_{" + (word ? "\\mathrm{" + escaped(index) + "}" : index) + "}";
        }
        return letters(name);
    }

    /// A number: 1e-3 becomes 10^{-3}.
    public static String number(double value) {
        String plain = PlainText.number(value);
        int exponent = plain.indexOf('e');
        if (exponent < 0) {
            return plain;
        }
        String power = "10^{" + plain.substring(exponent + 1) + "}";
        String mantissa = plain.substring(0, exponent);
        return mantissa.equals("1") ? power : mantissa + " \\cdot " + power;
    }

    private static String letters(String name) {
        int greek = name.length() == 1 ? GREEK.indexOf(name) : -1;
        if (greek >= 0) {
            return "\\" + GREEK_COMMANDS.get(greek);
        }
        if (Notation.LETTERS.contains(name)) {
            return "\\" + name;
        }
        return name.codePointCount(0, name.length()) == 1 ? name : "\\mathrm{" + escaped(name) + "}";
    }

    private static String escaped(String name) {
        return name.replace("_", "\\_");
    }

    private static String sum(List<Expr> terms) {
        StringBuilder text = new StringBuilder(within(Precedence.SUM, terms.getFirst()));
        for (Expr term : terms.subList(1, terms.size())) {
            boolean subtracted = term instanceof Expr.Negation;
            Expr operand = term instanceof Expr.Negation negation ? negation.operand() : term;
            text.append(subtracted ? " - " : " + ").append(term(operand));
        }
        return text.toString();
    }

    /// A term after a sign: one that begins with a sign itself is put in brackets.
    private static String term(Expr term) {
        String text = within(Precedence.PRODUCT, term);
        return text.startsWith("-") ? bracketed(text) : text;
    }

    /// From left to right; what stands before a division becomes its numerator, a leading sign moves to the front.
    private static String product(List<Expr> factors) {
        List<Expr> rest = factors.subList(1, factors.size());
        if (factors.getFirst() instanceof Expr.Negation negation) {
            return "-"
                    + product(Stream.concat(Stream.of(negation.operand()), rest.stream())
                            .toList());
        }
        if (factors.getFirst() instanceof Expr.Product inner) {
            return product(
                    Stream.concat(inner.factors().stream(), rest.stream()).toList());
        }
        String numerator = of(factors.getFirst());
        String text = factor(factors.getFirst(), numerator);
        for (Expr factor : rest) {
            if (factor instanceof Expr.Reciprocal reciprocal) {
                text = "\\frac{" + numerator + "}{" + of(reciprocal.operand()) + "}";
            } else {
                String next = factor(factor, of(factor));
                text += (needsDot(text, next) ? " \\cdot " : " ") + next;
            }
            numerator = text;
        }
        return text;
    }

    /// A factor, printed as `text`, in the brackets that it needs among others.
    private static String factor(Expr factor, String text) {
        String closed = within(Precedence.UNARY, factor, text);
        boolean open = closed.startsWith("-") || factor instanceof Expr.Series || factor instanceof Expr.Choice;
        return open ? bracketed(closed) : closed;
    }

    /// Two numbers side by side would read as one.
    private static boolean needsDot(String left, String right) {
        return Character.isDigit(right.charAt(0))
                || right.startsWith("\\frac") && Character.isDigit(left.charAt(left.length() - 1));
    }

    private static String power(Expr.Power power) {
        String exponent = "^{" + of(power.exponent()) + "}";
        return switch (power.base()) {
            case Expr.Call call
            when RAISED_NAMES.contains(call.function()) && power.exponent() instanceof Expr.Number ->
                "\\" + call.function().word() + exponent
                        + bracketed(of(call.arguments().getFirst()));
            case Expr.Call call when call.function() != ElementaryFunction.ABS -> bracketed(of(call)) + exponent;
            case Expr.Series series -> bracketed(of(series)) + exponent;
            case Expr.Choice choice -> bracketed(of(choice)) + exponent;
            case Expr base -> within(Precedence.PRIMARY, base) + exponent;
        };
    }

    private static String call(ElementaryFunction function, List<Expr> arguments) {
        List<String> texts = arguments.stream().map(Latex::of).toList();
        String first = texts.getFirst();
        return switch (function) {
            case SQRT -> "\\sqrt{" + first + "}";
            case CBRT -> "\\sqrt[3]{" + first + "}";
            case ABS -> "\\left| " + first + " \\right|";
            case FLOOR -> "\\left\\lfloor " + first + " \\right\\rfloor";
            case CEIL -> "\\left\\lceil " + first + " \\right\\rceil";
            case POW -> within(Precedence.PRIMARY, arguments.getFirst(), first) + "^{" + texts.get(1) + "}";
            case LOG ->
                arguments.size() == 1 ? "\\log" + bracketed(first) : "\\log_{" + texts.get(1) + "}" + bracketed(first);
            case LOG10 -> "\\log_{10}" + bracketed(first);
            case LOG2 -> "\\log_{2}" + bracketed(first);
            case ASIN -> "\\arcsin" + bracketed(first);
            case ACOS -> "\\arccos" + bracketed(first);
            case ATAN -> "\\arctan" + bracketed(first);
            case GAMMA -> "\\Gamma" + bracketed(first);
            case DIGAMMA -> "\\psi" + bracketed(first);
            case TRIGAMMA -> "\\psi'" + bracketed(first);
            case SIGMOID -> "\\sigma" + bracketed(first);
            default -> operator(function.word()) + bracketed(String.join(", ", texts));
        };
    }

    private static String operator(String word) {
        return COMMANDS.contains(word) ? "\\" + word : "\\operatorname{" + word + "}";
    }

    private static String series(Expr.Series series) {
        String sign = switch (series.kind()) {
            case SUM -> "\\sum";
            case PRODUCT -> "\\prod";
        };
        return "%s_{%s=%s}^{%s} %s"
                .formatted(
                        sign,
                        name(series.index()),
                        of(series.from()),
                        of(series.to()),
                        within(Precedence.PRODUCT, series.body()));
    }

    private static String choice(Expr.Choice choice) {
        return "\\begin{cases} %s & \\quad \\text{%s } %s \\\\ %s & \\quad \\text{%s} \\end{cases}"
                .formatted(
                        of(choice.then()),
                        WORDS.say("latex.if"),
                        of(choice.condition()),
                        of(choice.otherwise()),
                        WORDS.say("latex.otherwise"));
    }

    private static String junction(String word, Precedence precedence, List<Expr.Truth> conditions) {
        return conditions.stream().map(c -> within(precedence, c)).collect(Collectors.joining(word));
    }

    private static String within(Precedence place, Expr expression) {
        return within(place, expression, of(expression));
    }

    /// Every part is printed once: twice at each level would be 2ⁿ times at the n-th.
    private static String within(Precedence place, Expr expression, String text) {
        return Precedence.of(expression).compareTo(place) >= 0 ? text : bracketed(text);
    }

    /// In brackets that are as tall as what they hold.
    private static String bracketed(String text) {
        boolean tall = TALL.matcher(text).find();
        return tall ? "\\left(" + text + "\\right)" : "(" + text + ")";
    }
}
