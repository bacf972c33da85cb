package talweg.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds out which names are variables: those that the head of the function declares; or, for a bare expression, x and
/// y,
/// or whatever else it names; and those that somebody wants to be variables.
final class VariableReader {
    private static final List<String> PLANE = List.of("x", "y");

    private final Statement function;
    private final Constants constants;
    private final List<VariableDeclaration> declarations = new ArrayList<>();

    VariableReader(Statement function, Constants constants) {
        this.function = function;
        this.constants = constants;
    }

    /// The variables in the order of their coordinates.
    List<VariableDeclaration> declarations() {
        return declarations;
    }

    /// Declares what stands in the head; these names are free no longer.
    void declareHead(Map<String, Span> free) throws MistakeFound {
        if (function instanceof Statement.FunctionDefinition head) {
            for (Statement.Declared declared : head.variables()) {
                declarations.add(declaration(declared));
            }
        }
        free.keySet().removeAll(names());
    }

    /// Declares what a bare expression names, and those of `extraVariables` that are free.
    void declareFree(Map<String, Span> free, Collection<String> extraVariables) {
        if (function instanceof Statement.Bare) {
            inferred(free.keySet()).forEach(name -> declarations.add(VariableDeclaration.single(name)));
            free.keySet().removeAll(names());
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

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        declarations.forEach(declaration -> {
            names.add(declaration.name());
            names.addAll(declaration.names());
        });
        return names;
    }

    /// Gives the variables their nodes. No name may stand for two things.
    void define(Definitions definitions, GraphBuilder builder, Scope scope) throws MistakeFound {
        Set<String> taken = new HashSet<>();
        int slot = 0;
        for (int i = 0; i < declarations.size(); i++) {
            VariableDeclaration declaration = declarations.get(i);
            List<String> names = declaration.names();
            int[] nodes = new int[names.size()];
            for (int k = 0; k < nodes.length; k++) {
                nodes[k] = builder.variable(slot++);
                scope.define(names.get(k), nodes[k]);
                rejectTwice(definitions, taken, names.get(k), place(i));
            }
            if (declaration.indexed()) {
                scope.defineVector(declaration.name(), nodes);
                rejectTwice(definitions, taken, declaration.name(), place(i));
            }
            if (slot > Limits.VARIABLES) {
                throw new MistakeFound(MistakeKind.LIMIT_VARIABLES, place(i), Limits.VARIABLES);
            }
        }
    }

    private Span place(int declaration) {
        return function instanceof Statement.FunctionDefinition head
                        && declaration < head.variables().size()
                ? head.variables().get(declaration).span()
                : function.body().span();
    }

    private static void rejectTwice(Definitions definitions, Set<String> taken, String name, Span span)
            throws MistakeFound {
        if (!taken.add(name) || definitions.defines(name)) {
            throw new MistakeFound(MistakeKind.NAME_DEFINED_TWICE, span, name);
        }
    }
}
