package talweg.formula;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// A text that was understood as a function of its variables.
///
/// @param source the text
/// @param name the function's name; f, if the text gives none
/// @param declarations the variables as they are declared, or as they were found
/// @param parameters its parameters: those of the text in their order, then the free names
/// @param terms the named parts that the body uses, each after those that it uses itself
/// @param body the expression of its value
/// @param graph its value as operations; the only result is f
/// @param tokens the words and signs of the text, for colouring
public record Formula(
        String source,
        String name,
        List<VariableDeclaration> declarations,
        List<FormulaParameter> parameters,
        List<Term> terms,
        Expr body,
        Graph graph,
        List<ColoredToken> tokens)
        implements Parsed {

    /// Keeps its own lists.
    public Formula {
        declarations = List.copyOf(declarations);
        parameters = List.copyOf(parameters);
        terms = List.copyOf(terms);
        tokens = List.copyOf(tokens);
    }

    /// Reads a text: a bare expression, or definitions and a function. Never throws.
    public static Parsed parse(String text) {
        return parse(text, Set.of());
    }

    /// Reads a text in which these free names are variables instead of parameters.
    public static Parsed parse(String text, Collection<String> extraVariables) {
        return parse(text, extraVariables, Set.of());
    }

    /// Reads a text; `samples` are names that a misspelt one may have meant, besides those of the language.
    public static Parsed parse(String text, Collection<String> extraVariables, Collection<String> samples) {
        return FormulaReader.read(text, extraVariables, samples);
    }

    /// The names of the variables, in the order of the coordinates.
    public List<String> variables() {
        return declarations.stream().flatMap(d -> d.names().stream()).toList();
    }

    /// n, the number of variables.
    public int dimension() {
        return variables().size();
    }

    /// The free names that became parameters because nothing defines them.
    public List<String> undeclared() {
        return parameters.stream()
                .filter(parameter -> !parameter.declared())
                .map(FormulaParameter::name)
                .toList();
    }

    /// The whole text in the common notation; reading it again gives the same graph.
    public String plainText() {
        return PlainText.of(this);
    }

    /// The function as LaTeX: name, variables and body.
    public String latex() {
        return Latex.of(this);
    }
}
