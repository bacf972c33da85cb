package talweg.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a whole text: definitions and the function, one in a line.
///
/// ```
/// text       = { separator } statement { separator { separator } statement } { separator }
/// statement  = function | definition | value
/// function   = name "(" declared { "," declared } ")" "=" value
/// declared   = name [ "[" value "]" ]
/// definition = name "=" value [ "in" "[" value "," value "]" ]
/// ```
final class StatementParser {
    private final TokenStream tokens;
    private final Parser expressions;

    private StatementParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new Parser(tokens);
    }

    static List<Statement> statements(String text, List<Token> tokens) throws MistakeFound {
        return new StatementParser(new TokenStream(text, tokens)).text();
    }

    private List<Statement> text() throws MistakeFound {
        List<Statement> statements = new ArrayList<>();
        skipSeparators();
        while (!tokens.at(TokenKind.END)) {
            statements.add(statement());
            if (!tokens.peek().kind().endsStatement()) {
                throw tokens.unexpected();
            }
            if (statements.size() > Limits.DEFINITIONS) {
                throw new MistakeFound(
                        MistakeKind.LIMIT_DEFINITIONS, tokens.peek().span(), Limits.DEFINITIONS);
            }
            skipSeparators();
        }
        return statements;
    }

    private void skipSeparators() {
        while (tokens.accept(TokenKind.SEPARATOR)) {
            // Empty lines say nothing.
        }
    }

    private Statement statement() throws MistakeFound {
        if (!tokens.definitionAhead() && !tokens.headAhead()) {
            return new Statement.Bare(expressions.value());
        }
        Token first = tokens.peek();
        if (tokens.at(TokenKind.NAME) && tokens.peekNext().is(TokenKind.DEFINED_AS)) {
            return definition();
        }
        if (tokens.at(TokenKind.NAME) && tokens.peekNext().is(TokenKind.OPEN)) {
            return function();
        }
        throw new MistakeFound(MistakeKind.DEFINITION_TARGET, first.span());
    }

    private Statement definition() throws MistakeFound {
        Token name = newName();
        tokens.advance();
        Expr body = expressions.value();
        return new Statement.Definition(name.text(), name.span(), body, range());
    }

    private Optional<Statement.Range> range() throws MistakeFound {
        if (!tokens.peek().isWord("in")) {
            return Optional.empty();
        }
        Span start = tokens.advance().span();
        tokens.expect(TokenKind.OPEN_SQUARE, "[");
        Token open = tokens.previous();
        Expr low = expressions.value();
        tokens.expect(TokenKind.COMMA, ",");
        Expr high = expressions.value();
        tokens.close(open);
        return Optional.of(
                new Statement.Range(low, high, start.to(tokens.previous().span())));
    }

    private Statement function() throws MistakeFound {
        Token name = newName();
        Token open = tokens.advance();
        List<Statement.Declared> variables = new ArrayList<>();
        do {
            variables.add(declared());
        } while (tokens.accept(TokenKind.COMMA));
        tokens.close(open);
        tokens.expect(TokenKind.DEFINED_AS, "=");
        return new Statement.FunctionDefinition(name.text(), name.span(), variables, expressions.value());
    }

    private Statement.Declared declared() throws MistakeFound {
        if (tokens.at(TokenKind.END)) {
            throw TokenStream.unfinishedAfter(tokens.previous());
        }
        if (!tokens.at(TokenKind.NAME)) {
            throw new MistakeFound(MistakeKind.DEFINITION_TARGET, tokens.peek().span());
        }
        Token name = newName();
        if (!tokens.at(TokenKind.OPEN_SQUARE)) {
            return new Statement.Declared(name.text(), Optional.empty(), name.span());
        }
        Token open = tokens.advance();
        Expr size = expressions.value();
        tokens.close(open);
        return new Statement.Declared(
                name.text(), Optional.of(size), name.span().to(tokens.previous().span()));
    }

    private Token newName() throws MistakeFound {
        Token name = tokens.advance();
        if (Vocabulary.reserved(name.text())) {
            throw new MistakeFound(MistakeKind.NAME_RESERVED, name.span(), name.text());
        }
        return name;
    }
}
