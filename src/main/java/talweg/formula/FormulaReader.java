package talweg.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Turns a text into a [Formula]: tokens, statements, then what each name is, then the graph.
final class FormulaReader {
    private static final String USUAL_NAME = "f";
    private static final List<String> PLANE = List.of("x", "y");

    private final String text;
    private final Collection<String> extraVariables;
    private final Collection<String> samples;
    private final Constants constants = new Constants();
    private final GraphBuilder builder = new GraphBuilder();
    private final Scope scope = new Scope();
    private final GraphWriter writer = new GraphWriter(builder, scope);
    private final List<VariableDeclaration> declarations = new ArrayList<>();
    private final List<FormulaParameter> parameters = new ArrayList<>();
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
        declareHead(definitions.function(), free);
        checkSpelling(free);
        declareFree(definitions.function(), free);
        defineVariables(definitions);
        defineParameters(definitions, free);
        writeTerms(definitions);
        int value = writer.write(definitions.function().body());
        String name = definitions.function() instanceof Statement.FunctionDefinition head ? head.name() : USUAL_NAME;
        return new Formula(
                text,
                name,
                declarations,
                parameters,
                terms,
                definitions.function().body(),
                builder.build(value),
                new Coloring(name, declarations, parameters).color(tokens));
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

    private void declareHead(Statement function, Map<String, Span> free) throws MistakeFound {
        if (function instanceof Statement.FunctionDefinition head) {
            for (Statement.Declared declared : head.variables()) {
                declarations.add(declaration(declared));
            }
        }
        free.keySet().removeAll(variableNames());
    }

    private void declareFree(Statement function, Map<String, Span> free) {
        if (function instanceof Statement.Bare) {
            inferred(free.keySet()).forEach(name -> declarations.add(VariableDeclaration.single(name)));
            free.keySet().removeAll(variableNames());
        }
        extraVariables.stream()
                .filter(free::containsKey)
                .distinct()
                .forEach(name -> declarations.add(VariableDeclaration.single(name)));
        free.keySet().removeAll(extraVariables);
    }

    /// The axes of a bare expression: x and y, unless it names neither but others.
    private static List<String> inferred(Set<String> free) {
        boolean plane = free.isEmpty() || PLANE.stream().anyMatch(free::contains);
        return plane ? PLANE : free.stream().sorted(Names.NATURAL_ORDER).toList();
    }

    private VariableDeclaration declaration(Statement.Declared declared) throws MistakeFound {
        if (declared.size().isEmpty()) {
            return VariableDeclaration.single(declared.name());
        }
        Expr size = declared.size().get();
        int count = constants.whole(size);
        if (count < 1 || count > Limits.VARIABLES) {
            throw new MistakeFound(MistakeKind.LIMIT_VARIABLES, size.span(), Limits.VARIABLES);
        }
        return new VariableDeclaration(declared.name(), count);
    }

    private Set<String> variableNames() {
        Set<String> names = new HashSet<>();
        declarations.forEach(declaration -> {
            names.add(declaration.name());
            names.addAll(declaration.names());
        });
        return names;
    }

    private void defineVariables(Definitions definitions) throws MistakeFound {
        Set<String> names = new HashSet<>();
        int slot = 0;
        for (int i = 0; i < declarations.size(); i++) {
            VariableDeclaration declaration = declarations.get(i);
            List<String> elements = declaration.names();
            Span span = place(definitions.function(), i);
            int[] nodes = new int[elements.size()];
            for (int k = 0; k < nodes.length; k++) {
                nodes[k] = builder.variable(slot++);
                scope.define(elements.get(k), nodes[k]);
                rejectTwice(definitions, names, elements.get(k), span);
            }
            if (declaration.indexed()) {
                scope.defineVector(declaration.name(), nodes);
                rejectTwice(definitions, names, declaration.name(), span);
            }
            if (slot > Limits.VARIABLES) {
                throw new MistakeFound(MistakeKind.LIMIT_VARIABLES, span, Limits.VARIABLES);
            }
        }
    }

    private static Span place(Statement function, int declaration) {
        return function instanceof Statement.FunctionDefinition head
                        && declaration < head.variables().size()
                ? head.variables().get(declaration).span()
                : function.body().span();
    }

    private static void rejectTwice(Definitions definitions, Set<String> names, String name, Span span)
            throws MistakeFound {
        if (!names.add(name) || definitions.defines(name)) {
            throw new MistakeFound(MistakeKind.NAME_DEFINED_TWICE, span, name);
        }
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

    private void defineParameters(Definitions definitions, Map<String, Span> free) throws MistakeFound {
        for (Statement.Definition definition : definitions.all()) {
            if (!definitions.fixed(definition.name()) && definitions.constant(definition)) {
                OptionalDouble value = constants.value(definition.body());
                if (value.isPresent()) {
                    define(parameter(definition, value.getAsDouble()));
                }
            }
        }
        free.keySet().forEach(name -> define(FormulaParameter.undeclared(name)));
    }

    private void define(FormulaParameter parameter) {
        scope.define(parameter.name(), builder.parameter(parameters.size()));
        parameters.add(parameter);
    }

    private FormulaParameter parameter(Statement.Definition definition, double value) throws MistakeFound {
        if (definition.range().isEmpty()) {
            return FormulaParameter.around(definition.name(), value);
        }
        Statement.Range range = definition.range().get();
        double low = constants.number(range.low());
        double high = constants.number(range.high());
        if (!(low < high)) {
            throw new MistakeFound(
                    MistakeKind.RANGE_EMPTY, range.span(), PlainText.number(low), PlainText.number(high));
        }
        if (!(low <= value && value <= high)) {
            throw new MistakeFound(
                    MistakeKind.VALUE_OUTSIDE_RANGE,
                    definition.body().span(),
                    definition.name(),
                    PlainText.number(value),
                    PlainText.number(low),
                    PlainText.number(high));
        }
        return new FormulaParameter(definition.name(), value, low, high, true);
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
