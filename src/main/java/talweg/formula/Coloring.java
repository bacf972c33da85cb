package talweg.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talweg.formula.ColoredToken.Category;

/// Says of each token what it is in a formula that has been understood.
final class Coloring {
    private final Set<String> variables;
    private final Set<String> parameters = new HashSet<>();
    private final String function;

    Coloring(String function, List<VariableDeclaration> declarations, List<FormulaParameter> parameters) {
        this.function = function;
        this.variables = new HashSet<>();
        declarations.forEach(declaration -> {
            this.variables.add(declaration.name());
            this.variables.addAll(declaration.names());
        });
        parameters.forEach(parameter -> this.parameters.add(parameter.name()));
    }

    List<ColoredToken> color(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.kind().endsStatement())
                .map(token -> new ColoredToken(token.span(), category(token)))
                .toList();
    }

    private Category category(Token token) {
        if (token.is(TokenKind.NAME)) {
            return category(token.text());
        }
        if (token.is(TokenKind.NUMBER) || token.is(TokenKind.SUPERSCRIPT)) {
            return Category.NUMBER;
        }
        return token.is(TokenKind.COMMENT) ? Category.COMMENT : Category.OPERATOR;
    }

    private Category category(String name) {
        if (Vocabulary.CONSTANTS.containsKey(name)) {
            return Category.NUMBER;
        }
        if (variables.contains(name)) {
            return Category.VARIABLE;
        }
        if (Vocabulary.reserved(name) || name.equals(function)) {
            return Category.FUNCTION;
        }
        return parameters.contains(name) ? Category.PARAMETER : Category.TERM;
    }
}
