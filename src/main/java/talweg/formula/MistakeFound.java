package talweg.formula;

import java.util.List;

/// Carries a mistake from where it is found to [FormulaReader], which returns it as a value. Never leaves the package.
final class MistakeFound extends Exception {
    private static final long serialVersionUID = 1;

    private final transient MistakeKind kind;
    private final transient Span span;
    private final transient List<String> arguments;

    MistakeFound(MistakeKind kind, Span span, Object... arguments) {
        super(kind.key(), null, false, false);
        this.kind = kind;
        this.span = span;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    Mistake in(String source) {
        return Mistake.at(source, kind, span, arguments);
    }
}
