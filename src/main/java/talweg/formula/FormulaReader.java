package talweg.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns a text into a [Formula]: tokens, statements, then what each name is, then the graph.
final class FormulaReader {
    private static final List<String> USUAL_NAMES = List.of("f", "g", "h");

    private final String text;
    private final Collection<String> extraVariables;
    private final Collection<String> samples;
    private final Constants constants = new Constants();
    private final GraphBuilder builder = new GraphBuilder();
    private final Scope scope = new Scope();
    private final GraphWriter writer = new GraphWriter(builder, scope);
    private final List<Term> terms = new ArrayList<>();

    private FormulaReader(String text, Collection<String> extraVariables, Collection<String> samples) {
        this.text = text;
        this.extraVariables = extraVariables;
        this.samples = samples;
    }

    static Parsed read(String text, Collection<String> extraVariables, Collection<String> samples) {
        try {
            return new FormulaReader(text, extraVariables, samples).formula();
        } catch (MistakeFound mistake) {
            return mistake.in(text);
        }
    }

    private Formula formula() throws MistakeFound {
        if (text.length() > Limits.LENGTH) {
            Span beyond = new Span(Limits.LENGTH, Limits.LENGTH + 1);
            throw new MistakeFound(MistakeKind.LIMIT_LENGTH, beyond, Limits.LENGTH);
        }
        List<Token> tokens = Lexer.tokens(text);
        List<Statement> statements = StatementParser.statements(text, tokens);
        if (statements.isEmpty()) {
            throw new MistakeFound(MistakeKind.EMPTY_TEXT, new Span(0, 0));
        }
        return formula(tokens, new Definitions(statements));
    }

    private Formula formula(List<Token> tokens, Definitions definitions) throws MistakeFound {
        writeFixed(definitions);
        Map<String, Span> free = definitions.freeNames();
        List<VariableDeclaration> variables = variables(definitions, free);
        List<FormulaParameter> parameters = new ParameterReader(definitions, constants).parameters(free.keySet());
        for (int slot = 0; slot < parameters.size(); slot++) {
            scope.define(parameters.get(slot).name(), builder.parameter(slot));
        }
        writeTerms(definitions);
        Statement function = definitions.function();
        int value = writer.write(function.body());
        String name = name(definitions);
        return new Formula(
                text,
                name,
                variables,
                parameters,
                terms,
                function.body(),
                builder.build(value),
                new Coloring(name, variables, parameters).color(tokens));
    }

    /// The function's own name, or one that the text does not use.
    private static String name(Definitions definitions) {
        if (definitions.function() instanceof Statement.FunctionDefinition head) {
            return head.name();
        }
        Set<String> free = definitions.freeNames().keySet();
        Stream<String> numbered = IntStream.iterate(1, i -> i + 1).mapToObj(i -> "f" + i);
        return Stream.concat(USUAL_NAMES.stream(), numbered)
                .filter(name -> !free.contains(name) && !definitions.defines(name))
                .findFirst()
                .orElseThrow();
    }

    /// Numbers that bounds need, before anything that moves has a meaning.
    private void writeFixed(Definitions definitions) throws MistakeFound {
        for (Statement.Definition definition : definitions.ordered()) {
            if (definitions.fixed(definition.name())) {
                double value = constants.number(definition.body());
                constants.define(definition.name(), value);
                scope.define(definition.name(), builder.constant(value));
                terms.add(new Term(definition.name(), definition.body()));
            }
        }
    }

    /// Takes the variables out of the free names, and gives them their nodes.
    private List<VariableDeclaration> variables(Definitions definitions, Map<String, Span> free) throws MistakeFound {
        VariableReader reader = new VariableReader(definitions.function(), constants);
        reader.declareHead(free);
        checkSpelling(free);
        reader.declareFree(free, extraVariables);
        reader.define(definitions, builder, scope);
        return reader.declarations();
    }

    /// No name that nothing declares may look like a known one. Greek letters are known names themselves.
    private void checkSpelling(Map<String, Span> free) throws MistakeFound {
        List<String> known = Vocabulary.all();
        known.addAll(samples);
        for (Map.Entry<String, Span> suspect : free.entrySet()) {
            String name = suspect.getKey();
            Optional<String> meant = Suggestions.nearest(name, known);
            if (meant.isPresent() && !Notation.LETTERS.contains(name) && !extraVariables.contains(name)) {
                throw new MistakeFound(MistakeKind.NAME_UNKNOWN, suspect.getValue(), name, meant.get());
            }
        }
    }

    private void writeTerms(Definitions definitions) throws MistakeFound {
        for (Statement.Definition definition : definitions.ordered()) {
            if (scope.node(definition.name()).isPresent()) {
                continue;
            }
            if (definition.range().isPresent()) {
                throw new MistakeFound(
                        MistakeKind.RANGE_OF_TERM, definition.range().get().span(), definition.name());
            }
            scope.define(definition.name(), writer.write(definition.body()));
            terms.add(new Term(definition.name(), definition.body()));
        }
    }
}
