package talweg.publication.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import talweg.formula.Formula;
import talweg.formula.FormulaParameter;
import talweg.formula.Term;
import talweg.formula.VariableDeclaration;
import talweg.publication.torch.Code.Kind;

/// A function of the language as a function of Python: its variables come as one tensor.
///
/// @param name what the script calls it
/// @param lines its text
/// @param extras what it needs besides torch
record TorchFunction(String name, List<String> lines, Set<TorchCalls.Extra> extras) {
    private static final String INDENT = "    ";

    /// @param parameters the value of each parameter
    static TorchFunction of(Formula formula, List<Double> parameters) {
        PythonNames names = new PythonNames();
        TorchExpression writer = new TorchExpression(names);
        List<String> lines = new ArrayList<>();
        String name = PythonNames.function(formula.name());
        formula.variables().forEach(names::of);
        formula.parameters().forEach(parameter -> names.of(parameter.name()));
        formula.terms().forEach(term -> names.of(term.name()));
        variables(formula.declarations(), name, names, writer, lines);
        for (int i = 0; i < parameters.size(); i++) {
            FormulaParameter parameter = formula.parameters().get(i);
            writer.know(parameter.name(), Kind.NUMBER, parameters.get(i) != 0);
            lines.add(INDENT + names.of(parameter.name()) + " = " + PythonNumber.floating(parameters.get(i)));
        }
        for (Term term : formula.terms()) {
            Code code = writer.of(term.body());
            writer.know(term.name(), code.kind(), code.nonzero());
            lines.add(INDENT + names.of(term.name()) + " = " + code.text());
        }
        Code body = writer.of(formula.body());
        lines.add(INDENT + "return " + body.text() + anchor(formula, body, lines.getFirst()));
        return new TorchFunction(name, lines, writer.extras());
    }

    private static void variables(
            List<VariableDeclaration> declarations,
            String function,
            PythonNames names,
            TorchExpression writer,
            List<String> lines) {
        declarations.forEach(declaration -> know(declaration, names, writer));
        boolean vector = declarations.size() == 1 && declarations.getFirst().indexed();
        String point = vector ? names.of(declarations.getFirst().name()) : names.fresh("p");
        lines.add("def " + function + "(" + point + "):");
        if (declarations.stream().noneMatch(VariableDeclaration::indexed) && declarations.size() > 1) {
            lines.add(INDENT
                    + String.join(
                            ", ",
                            declarations.stream().map(d -> names.of(d.name())).toList())
                    + " = " + point);
        } else if (!vector) {
            slices(declarations, point, names, lines);
        }
    }

    private static void know(VariableDeclaration declaration, PythonNames names, TorchExpression writer) {
        String name = names.of(declaration.name());
        if (!declaration.indexed()) {
            writer.know(declaration.name(), Kind.TENSOR, false);
            return;
        }
        List<String> elements = declaration.names();
        for (int i = 0; i < elements.size(); i++) {
            names.let(elements.get(i), name + "[" + i + "]");
            writer.know(elements.get(i), Kind.TENSOR, false);
        }
    }

    private static void slices(
            List<VariableDeclaration> declarations, String point, PythonNames names, List<String> lines) {
        int from = 0;
        for (VariableDeclaration declaration : declarations) {
            int count = declaration.names().size();
            String place = declaration.indexed() ? from + ":" + (from + count) : String.valueOf(from);
            lines.add(INDENT + names.of(declaration.name()) + " = " + point + "[" + place + "]");
            from += count;
        }
    }

    /// torch has no derivative of what does not come from the point at all; such a value is tied to it.
    private static String anchor(Formula formula, Code body, String head) {
        boolean tied = body.isTensor() && Dependence.certain(formula);
        String point = head.substring(head.indexOf('(') + 1, head.indexOf(')'));
        return tied ? "" : " + 0*" + point + ".sum()";
    }
}
