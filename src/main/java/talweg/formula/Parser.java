package talweg.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an expression by recursive descent: one method for each rule of the grammar, and the order of the calls is the
/// order of precedence. `docs/grammar.md` states the whole grammar.
///
/// ```
/// condition   = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation    = "not" negation | comparison
/// comparison  = sum [ comparator sum ]
/// sum         = product { ( "+" | "-" ) product }
/// product     = unary { ( "*" | "/" ) unary | power }
/// unary       = ( "+" | "-" ) unary | power
/// power       = raised [ "^" unary ]
/// raised      = primary { superscript }
/// ```
final class Parser {
    private static final Map<TokenKind, Comparator> COMPARATORS = Map.of(
            TokenKind.LESS, Comparator.LESS,
            TokenKind.LESS_OR_EQUAL, Comparator.LESS_OR_EQUAL,
            TokenKind.GREATER, Comparator.GREATER,
            TokenKind.GREATER_OR_EQUAL, Comparator.GREATER_OR_EQUAL,
            TokenKind.EQUAL, Comparator.EQUAL,
            TokenKind.NOT_EQUAL, Comparator.NOT_EQUAL);

    private final TokenStream tokens;
    private final PrimaryParser primaries;
    private int nesting;

    /// Whether a | would close: set between bars, unset in brackets.
    private boolean barOpen;

    Parser(TokenStream tokens) {
        this.tokens = tokens;
        this.primaries = new PrimaryParser(tokens, this);
    }

    /// A rule of the grammar.
    @FunctionalInterface
    interface Rule {
        Expr read() throws MistakeFound;
    }

    /// An expression that is a number.
    Expr value() throws MistakeFound {
        return number(condition());
    }

    /// An expression that is a number, inside brackets of its own.
    Expr enclosed(Rule rule, boolean bars) throws MistakeFound {
        boolean before = barOpen;
        barOpen = bars;
        Expr inside = rule.read();
        barOpen = before;
        return inside;
    }

    /// An expression that is true or false.
    Expr.Truth truth() throws MistakeFound {
        Expr condition = condition();
        if (tokens.at(TokenKind.DEFINED_AS)) {
            throw new MistakeFound(
                    MistakeKind.EQUALS_IN_CONDITION, tokens.peek().span());
        }
        if (tokens.at(TokenKind.END) && !(condition instanceof Expr.Truth)) {
            throw TokenStream.unfinishedAfter(tokens.previous());
        }
        return truth(condition);
    }

    /// An expression of either sort.
    Expr condition() throws MistakeFound {
        Token start = tokens.peek();
        Expr first = conjunction();
        if (!tokens.peek().isWord("or")) {
            return first;
        }
        List<Expr.Truth> conditions = new ArrayList<>(List.of(truth(first)));
        while (tokens.peek().isWord("or")) {
            tokens.advance();
            conditions.add(truth(conjunction()));
        }
        return new Expr.Or(List.copyOf(conditions), spanFrom(start));
    }

    private Expr conjunction() throws MistakeFound {
        Token start = tokens.peek();
        Expr first = negation();
        if (!tokens.peek().isWord("and")) {
            return first;
        }
        List<Expr.Truth> conditions = new ArrayList<>(List.of(truth(first)));
        while (tokens.peek().isWord("and")) {
            tokens.advance();
            conditions.add(truth(negation()));
        }
        return new Expr.And(List.copyOf(conditions), spanFrom(start));
    }

    private Expr negation() throws MistakeFound {
        if (!tokens.peek().isWord("not")) {
            return comparison();
        }
        Token not = tokens.advance();
        Expr.Truth condition = truth(nested(this::negation));
        return new Expr.Not(condition, spanFrom(not));
    }

    private Expr comparison() throws MistakeFound {
        Token start = tokens.peek();
        Expr left = sum();
        Optional<Comparator> comparator = comparator();
        if (comparator.isEmpty()) {
            return left;
        }
        tokens.advance();
        Expr right = number(sum());
        if (comparator().isPresent()) {
            throw new MistakeFound(MistakeKind.COMPARISON_CHAINED, tokens.peek().span());
        }
        return new Expr.Comparison(comparator.get(), number(left), right, spanFrom(start));
    }

    private Optional<Comparator> comparator() {
        return Optional.ofNullable(COMPARATORS.get(tokens.peek().kind()));
    }

    private Expr sum() throws MistakeFound {
        Token start = tokens.peek();
        Expr first = product();
        List<Expr> terms = new ArrayList<>(List.of(first));
        while (tokens.at(TokenKind.PLUS) || tokens.at(TokenKind.MINUS)) {
            Token sign = tokens.advance();
            Expr term = number(product());
            terms.add(sign.is(TokenKind.PLUS) ? term : new Expr.Negation(term, spanFrom(sign)));
        }
        return terms.size() == 1 ? first : new Expr.Sum(numbers(terms), spanFrom(start));
    }

    private Expr product() throws MistakeFound {
        Token start = tokens.peek();
        Expr first = unary();
        List<Expr> factors = new ArrayList<>(List.of(first));
        while (true) {
            if (tokens.accept(TokenKind.TIMES)) {
                factors.add(unary());
            } else if (tokens.accept(TokenKind.DIVIDED)) {
                Token over = tokens.previous();
                Expr divisor = number(unary());
                factors.add(new Expr.Reciprocal(divisor, spanFrom(over)));
            } else if (primaries.juxtaposed(barOpen)) {
                factors.add(power());
            } else {
                break;
            }
        }
        return factors.size() == 1 ? first : new Expr.Product(numbers(factors), spanFrom(start));
    }

    private Expr unary() throws MistakeFound {
        return nested(() -> {
            if (tokens.accept(TokenKind.PLUS)) {
                return number(unary());
            }
            if (tokens.accept(TokenKind.MINUS)) {
                Token minus = tokens.previous();
                Expr operand = number(unary());
                return new Expr.Negation(operand, spanFrom(minus));
            }
            return power();
        });
    }

    private Expr power() throws MistakeFound {
        Token start = tokens.peek();
        Expr base = raised();
        if (!tokens.accept(TokenKind.POWER)) {
            return base;
        }
        Expr exponent = number(unary());
        return new Expr.Power(number(base), exponent, spanFrom(start));
    }

    private Expr raised() throws MistakeFound {
        Token start = tokens.peek();
        Expr base = primaries.primary();
        int raised = 0;
        while (tokens.at(TokenKind.SUPERSCRIPT)) {
            Token superscript = tokens.advance();
            checkNesting(++raised);
            base = new Expr.Power(number(base), exponent(superscript), spanFrom(start));
        }
        return base;
    }

    private static Expr exponent(Token superscript) {
        int value = Integer.parseInt(superscript.text());
        Expr.Number magnitude = new Expr.Number(Math.abs(value), superscript.span());
        return value < 0 ? new Expr.Negation(magnitude, superscript.span()) : magnitude;
    }

    /// Reads what may stand inside itself, to a limited depth.
    Expr nested(Rule rule) throws MistakeFound {
        checkNesting(++nesting);
        Expr inside = rule.read();
        nesting--;
        return inside;
    }

    private void checkNesting(int depth) throws MistakeFound {
        if (depth > Limits.NESTING) {
            throw new MistakeFound(MistakeKind.LIMIT_NESTING, tokens.peek().span(), Limits.NESTING);
        }
    }

    private Span spanFrom(Token start) {
        return start.span().to(tokens.previous().span());
    }

    private static List<Expr> numbers(List<Expr> parts) throws MistakeFound {
        for (Expr part : parts) {
            number(part);
        }
        return List.copyOf(parts);
    }

    static Expr number(Expr expression) throws MistakeFound {
        if (expression instanceof Expr.Truth) {
            throw new MistakeFound(MistakeKind.COMPARISON_OUTSIDE_IF, expression.span());
        }
        return expression;
    }

    private static Expr.Truth truth(Expr expression) throws MistakeFound {
        if (expression instanceof Expr.Truth truth) {
            return truth;
        }
        throw new MistakeFound(MistakeKind.CONDITION_EXPECTED, expression.span());
    }
}
