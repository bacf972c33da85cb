package talweg.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The statements of a text, sorted: the definitions by name, the one function, and which definition needs which.
final class Definitions {
    private final SequencedMap<String, Statement.Definition> definitions = new LinkedHashMap<>();
    private final List<Statement.Definition> ordered = new ArrayList<>();
    private final Set<String> fixed = new LinkedHashSet<>();
    private Statement function;

    Definitions(List<Statement> statements) throws MistakeFound {
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Definition definition -> add(definition);
                case Statement.FunctionDefinition head -> function(head, head.nameSpan());
                case Statement.Bare bare -> function(bare, bare.body().span());
            }
        }
        if (function == null) {
            Span last = definitions.lastEntry().getValue().nameSpan();
            throw new MistakeFound(MistakeKind.FUNCTION_MISSING, last);
        }
        if (function instanceof Statement.FunctionDefinition head) {
            rejectOwnName(head);
        }
        order();
        fix();
    }

    /// The statement that says what the function is.
    Statement function() {
        return function;
    }

    /// All definitions as they stand in the text.
    List<Statement.Definition> all() {
        return List.copyOf(definitions.values());
    }

    /// All definitions, each after those that it names.
    List<Statement.Definition> ordered() {
        return ordered;
    }

    /// Whether a definition has this name.
    boolean defines(String name) {
        return definitions.containsKey(name);
    }

    /// Whether a name stands for a number that decides how often a sum is written out, and so cannot be a slider.
    boolean fixed(String name) {
        return fixed.contains(name);
    }

    /// Whether a definition could be a number: it names nothing that moves.
    boolean constant(Statement.Definition definition) {
        return Names.in(definition.body()).keySet().stream().allMatch(this::fixed);
    }

    /// The names that nothing defines, each with the place where it stands first.
    Map<String, Span> freeNames() {
        Map<String, Span> free = new LinkedHashMap<>();
        for (Statement.Definition definition : definitions.values()) {
            Names.in(definition.body()).forEach(free::putIfAbsent);
        }
        Names.in(function.body()).forEach(free::putIfAbsent);
        free.keySet().removeAll(definitions.keySet());
        return free;
    }

    private void add(Statement.Definition definition) throws MistakeFound {
        if (definitions.putIfAbsent(definition.name(), definition) != null) {
            throw new MistakeFound(MistakeKind.NAME_DEFINED_TWICE, definition.nameSpan(), definition.name());
        }
    }

    private void function(Statement statement, Span span) throws MistakeFound {
        if (function != null) {
            throw new MistakeFound(MistakeKind.FUNCTION_DEFINED_TWICE, span);
        }
        function = statement;
    }

    /// Nothing refers to the function; a variable of its own may have its name.
    private void rejectOwnName(Statement.FunctionDefinition head) throws MistakeFound {
        if (defines(head.name())) {
            throw new MistakeFound(MistakeKind.NAME_DEFINED_TWICE, head.nameSpan(), head.name());
        }
        boolean variable = head.variables().stream().anyMatch(v -> v.name().equals(head.name()));
        Span use = freeNames().get(head.name());
        if (use != null && !variable) {
            throw new MistakeFound(MistakeKind.DEFINITION_CIRCULAR, use, head.name() + " → " + head.name());
        }
    }

    private void order() throws MistakeFound {
        Set<String> done = new LinkedHashSet<>();
        for (Statement.Definition definition : definitions.values()) {
            visit(definition, new LinkedHashSet<>(), done);
        }
    }

    /// Depth first; `path` leads to `definition`. The depth is at most the number of definitions, which is limited.
    private void visit(Statement.Definition definition, Set<String> path, Set<String> done) throws MistakeFound {
        String name = definition.name();
        if (done.contains(name)) {
            return;
        }
        if (!path.add(name)) {
            List<String> way = new ArrayList<>(path);
            way = way.subList(way.indexOf(name), way.size());
            throw new MistakeFound(
                    MistakeKind.DEFINITION_CIRCULAR, definition.nameSpan(), String.join(" → ", way) + " → " + name);
        }
        for (String used : Names.in(definition.body()).keySet()) {
            if (definitions.containsKey(used)) {
                visit(definitions.get(used), path, done);
            }
        }
        path.remove(name);
        done.add(name);
        ordered.add(definition);
    }

    /// Finds the definitions behind bounds, indices and numbers of variables, and those behind them.
    private void fix() {
        Deque<String> found = new ArrayDeque<>(Names.inBounds(function.body()).keySet());
        definitions.values().forEach(d -> found.addAll(Names.inBounds(d.body()).keySet()));
        if (function instanceof Statement.FunctionDefinition head) {
            for (Statement.Declared declared : head.variables()) {
                found.addAll(declared.size().map(Names::in).orElse(Map.of()).keySet());
            }
        }
        while (!found.isEmpty()) {
            Optional<Statement.Definition> definition = Optional.ofNullable(definitions.get(found.pop()));
            if (definition.isPresent()
                    && definition.get().range().isEmpty()
                    && fixed.add(definition.get().name())) {
                found.addAll(Names.in(definition.get().body()).keySet());
            }
        }
    }
}
