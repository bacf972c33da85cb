package talweg.formula;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import talweg.formula.Parser.Rule;

/// Reads what binds tightest: numbers, names, brackets, calls.
///
/// ```
/// primary  = number | name | name "[" value "]" | call | series | choice
///          | "(" condition ")" | "{" condition "}" | "|" value "|" | root | fraction
/// call     = function [ superscript | "^" number ] "(" value { "," value } ")"
/// series   = ( "sum" | "prod" ) "(" name "," value "," value "," value ")"
/// choice   = "if" "(" condition "," value "," value ")"
/// root     = "√" primary | "\sqrt" [ "[" value "]" ] primary
/// fraction = "\frac" primary primary
/// ```
final class PrimaryParser {
    private static final Set<TokenKind> JUXTAPOSED =
            EnumSet.of(TokenKind.OPEN, TokenKind.OPEN_BRACE, TokenKind.ROOT, TokenKind.FRACTION);

    private final TokenStream tokens;
    private final Parser expressions;

    /// What each operand begins with.
    private final Map<TokenKind, Rule> rules;

    PrimaryParser(TokenStream tokens, Parser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.rules = Map.of(
                TokenKind.NUMBER, this::number,
                TokenKind.NAME, this::word,
                TokenKind.OPEN, this::bracket,
                TokenKind.OPEN_BRACE, this::bracket,
                TokenKind.BAR, this::absolute,
                TokenKind.ROOT, () -> expressions.nested(this::root),
                TokenKind.FRACTION, () -> expressions.nested(this::fraction));
    }

    /// Whether the next token begins an operand that multiplies the one before it. A bar does only where it cannot
    /// close.
    boolean juxtaposed(boolean barOpen) {
        Token token = tokens.peek();
        if (token.is(TokenKind.NAME)) {
            return !Vocabulary.CONNECTIVES.contains(token.text());
        }
        return JUXTAPOSED.contains(token.kind()) || token.is(TokenKind.BAR) && !barOpen;
    }

    Expr primary() throws MistakeFound {
        Rule rule = rules.get(tokens.peek().kind());
        if (rule == null) {
            throw operandMissing();
        }
        return rule.read();
    }

    private Expr number() {
        Token token = tokens.advance();
        return new Expr.Number(Double.parseDouble(token.text()), token.span());
    }

    private Expr word() throws MistakeFound {
        String word = tokens.peek().text();
        Optional<ElementaryFunction> function = ElementaryFunction.named(word);
        if (function.isPresent()) {
            return call(function.get());
        }
        return switch (word) {
            case "sum" -> series(Expr.Series.Kind.SUM);
            case "prod" -> series(Expr.Series.Kind.PRODUCT);
            case "if" -> choice();
            case "in", "and", "or", "not" -> throw operandMissing();
            case String name -> name(name);
        };
    }

    private Expr name(String name) throws MistakeFound {
        Token token = tokens.advance();
        if (tokens.at(TokenKind.OPEN_SQUARE)) {
            Token open = tokens.advance();
            Expr index = expressions.enclosed(expressions::value, false);
            tokens.close(open);
            return new Expr.Element(name, index, spanFrom(token));
        }
        return new Expr.Name(name, token.span());
    }

    /// A call; sin²(x) is the square of sin(x), as on a blackboard.
    private Expr call(ElementaryFunction function) throws MistakeFound {
        Token name = tokens.advance();
        Optional<Expr> exponent = exponentOfName(name);
        Token open = opening(name);
        List<Expr> arguments = arguments(function);
        tokens.close(open);
        if (!function.takes(arguments.size())) {
            throw new MistakeFound(
                    MistakeKind.ARGUMENT_COUNT,
                    spanFrom(name),
                    name.text(),
                    function.argumentCounts(),
                    arguments.size());
        }
        Expr call = new Expr.Call(function, arguments, spanFrom(name));
        return exponent.isEmpty() ? call : new Expr.Power(call, exponent.get(), spanFrom(name));
    }

    private List<Expr> arguments(ElementaryFunction function) throws MistakeFound {
        List<Expr> arguments = new ArrayList<>();
        do {
            arguments.add(expressions.enclosed(expressions::value, false));
            rejectDecimalComma(function, arguments.size());
        } while (tokens.accept(TokenKind.COMMA));
        return List.copyOf(arguments);
    }

    /// The exponent between the name of a function and its bracket. Only a whole number says what it says in every
    /// book: sin⁻¹ is the arc sine to some and the reciprocal to others.
    private Optional<Expr> exponentOfName(Token name) throws MistakeFound {
        if (!tokens.at(TokenKind.SUPERSCRIPT) && !tokens.at(TokenKind.POWER)) {
            return Optional.empty();
        }
        boolean braces = tokens.advance().is(TokenKind.POWER) && tokens.accept(TokenKind.OPEN_BRACE);
        if (tokens.at(TokenKind.END)) {
            throw TokenStream.unfinishedAfter(tokens.previous());
        }
        Token exponent = tokens.previous().is(TokenKind.SUPERSCRIPT) ? tokens.previous() : tokens.advance();
        boolean whole = exponent.text().matches("[0-9]+") && (!braces || tokens.accept(TokenKind.CLOSE_BRACE));
        if (!whole) {
            throw new MistakeFound(MistakeKind.FUNCTION_NEEDS_BRACKETS, name.span(), name.text());
        }
        return Optional.of(new Expr.Number(Double.parseDouble(exponent.text()), exponent.span()));
    }

    /// `sqrt(0,5)` has a comma that the function cannot take.
    private void rejectDecimalComma(ElementaryFunction function, int arguments) throws MistakeFound {
        if (!function.takes(arguments + 1) && arguments > 0 && function.takes(arguments) && tokens.decimalCommaHere()) {
            throw tokens.unexpected();
        }
    }

    private Expr series(Expr.Series.Kind kind) throws MistakeFound {
        Token word = tokens.advance();
        Token open = opening(word);
        Token index = index();
        tokens.expect(TokenKind.COMMA, ",");
        Expr from = expressions.enclosed(expressions::value, false);
        tokens.expect(TokenKind.COMMA, ",");
        Expr to = expressions.enclosed(expressions::value, false);
        tokens.expect(TokenKind.COMMA, ",");
        Expr body = expressions.enclosed(expressions::value, false);
        tokens.close(open);
        return new Expr.Series(kind, index.text(), index.span(), from, to, body, spanFrom(word));
    }

    private Token index() throws MistakeFound {
        Token index = tokens.peek();
        if (index.kind().endsStatement()) {
            throw TokenStream.unfinishedAfter(tokens.previous());
        }
        if (!index.is(TokenKind.NAME)) {
            throw new MistakeFound(MistakeKind.INDEX_NAME_EXPECTED, index.span());
        }
        if (Vocabulary.reserved(index.text())) {
            throw new MistakeFound(MistakeKind.NAME_RESERVED, index.span(), index.text());
        }
        return tokens.advance();
    }

    private Expr choice() throws MistakeFound {
        Token word = tokens.advance();
        Token open = opening(word);
        Expr.Truth condition = (Expr.Truth) expressions.enclosed(expressions::truth, false);
        tokens.expect(TokenKind.COMMA, ",");
        Expr then = expressions.enclosed(expressions::value, false);
        tokens.expect(TokenKind.COMMA, ",");
        Expr otherwise = expressions.enclosed(expressions::value, false);
        tokens.close(open);
        return new Expr.Choice(condition, then, otherwise, spanFrom(word));
    }

    private Token opening(Token function) throws MistakeFound {
        if (tokens.at(TokenKind.OPEN) || tokens.at(TokenKind.OPEN_BRACE)) {
            return tokens.advance();
        }
        if (tokens.at(TokenKind.END)) {
            throw TokenStream.unfinishedAfter(function);
        }
        throw new MistakeFound(MistakeKind.FUNCTION_NEEDS_BRACKETS, function.span(), function.text());
    }

    private Expr bracket() throws MistakeFound {
        Optional<Token> before = tokens.atStatementStart() ? Optional.empty() : Optional.of(tokens.previous());
        Token open = tokens.advance();
        Expr inside = expressions.enclosed(expressions::condition, false);
        if (tokens.at(TokenKind.COMMA)) {
            rejectArguments(before);
        }
        tokens.close(open);
        return inside;
    }

    /// `foo(a, b)` is no product.
    private void rejectArguments(Optional<Token> before) throws MistakeFound {
        if (before.isPresent() && before.get().is(TokenKind.NAME) && !tokens.decimalCommaHere()) {
            Token name = before.get();
            Optional<String> meant = Suggestions.nearest(name.text(), Vocabulary.all());
            if (meant.isPresent()) {
                throw new MistakeFound(MistakeKind.NAME_UNKNOWN, name.span(), name.text(), meant.get());
            }
            throw new MistakeFound(MistakeKind.FUNCTION_UNKNOWN, name.span(), name.text());
        }
    }

    private Expr absolute() throws MistakeFound {
        Token open = tokens.advance();
        Expr inside = expressions.enclosed(expressions::value, true);
        if (!tokens.accept(TokenKind.BAR)) {
            if (tokens.peek().kind().endsStatement()) {
                throw new MistakeFound(MistakeKind.BAR_LEFT_OPEN, open.span());
            }
            throw tokens.unexpected();
        }
        return new Expr.Call(ElementaryFunction.ABS, List.of(inside), spanFrom(open));
    }

    private Expr root() throws MistakeFound {
        Token sign = tokens.advance();
        if (tokens.at(TokenKind.OPEN_SQUARE)) {
            return rootOfDegree(sign);
        }
        Expr operand = Parser.number(primary());
        return new Expr.Call(ElementaryFunction.SQRT, List.of(operand), spanFrom(sign));
    }

    /// `\sqrt[3]{x}` is ∛x; any other degree is a power.
    private Expr rootOfDegree(Token sign) throws MistakeFound {
        Token open = tokens.advance();
        Expr degree = expressions.enclosed(expressions::value, false);
        tokens.close(open);
        Expr operand = Parser.number(primary());
        if (degree instanceof Expr.Number number && number.value() == 3) {
            return new Expr.Call(ElementaryFunction.CBRT, List.of(operand), spanFrom(sign));
        }
        Expr one = new Expr.Number(1, degree.span());
        Expr exponent = new Expr.Product(List.of(one, new Expr.Reciprocal(degree, degree.span())), degree.span());
        return new Expr.Power(operand, exponent, spanFrom(sign));
    }

    private Expr fraction() throws MistakeFound {
        Token sign = tokens.advance();
        Expr numerator = Parser.number(primary());
        Expr denominator = Parser.number(primary());
        Expr reciprocal = new Expr.Reciprocal(denominator, denominator.span());
        return new Expr.Product(List.of(numerator, reciprocal), spanFrom(sign));
    }

    private Span spanFrom(Token first) {
        return first.span().to(tokens.previous().span());
    }

    private MistakeFound operandMissing() {
        Token token = tokens.peek();
        if (token.kind().endsStatement() && !tokens.atStatementStart()) {
            return TokenStream.unfinishedAfter(tokens.previous());
        }
        return new MistakeFound(MistakeKind.OPERAND_EXPECTED, token.span(), tokens.source(token));
    }
}
