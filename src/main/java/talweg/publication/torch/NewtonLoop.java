package talweg.publication.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import talweg.method.Method;
import talweg.method.Newton;

/// The run of Newton's method, which torch has not: its rule line by line.
///
/// @param method its variants, one after the other
record NewtonLoop(Method method) {
    private static final String INDENT = "    ";

    private static final List<String> SOLVED = List.of(
            "try:",
            INDENT + "direction = torch.linalg.solve(hessian, gradient)",
            "except RuntimeError:",
            INDENT + "direction = gradient",
            "if not gradient @ direction > 0:",
            INDENT + "direction = gradient");

    private static final List<String> MODIFIED = List.of(
            "eigenvalues, eigenvectors = torch.linalg.eigh(hessian)",
            "sizes = eigenvalues.abs()",
            "sizes = torch.clamp(sizes, min=1e-8*sizes.max().item()) if sizes.max() > 0 else torch.ones_like(sizes)",
            "direction = eigenvectors @ ((eigenvectors.T @ gradient)/sizes)");

    List<String> lines(String function, String point, int last) {
        List<String> lines = new ArrayList<>();
        lines.add("p = torch.tensor(" + point + ")");
        lines.add("");
        lines.add("for k in range(" + last + "):");
        lines.add(INDENT + "value = " + function + "(p)");
        lines.add(INDENT + "gradient = torch.autograd.functional.jacobian(" + function + ", p)");
        lines.add(INDENT + "hessian = torch.autograd.functional.hessian(" + function + ", p)");
        lines.add(INDENT + "print(k, p.tolist(), value.item())");
        step(function).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private List<String> step(String function) {
        Stages stages = Stages.of(method);
        List<Newton.Variant> variants =
                stages.starts().stream().map(this::variant).toList();
        List<Newton.Variant> used = Stream.of(Newton.Variant.DAMPED, Newton.Variant.MODIFIED, Newton.Variant.FULL)
                .filter(variants::contains)
                .toList();
        if (used.size() == 1) {
            return rule(used.getFirst(), function);
        }
        List<String> lines = new ArrayList<>();
        for (Newton.Variant variant : used) {
            String condition =
                    stages.condition(variants.stream().map(variant::equals).toList());
            String word = lines.isEmpty() ? "if " : "elif ";
            lines.add(variant == used.getLast() ? "else:" : word + condition + ":");
            rule(variant, function).forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    private Newton.Variant variant(int k) {
        return ((Newton) method.at(k)).variant();
    }

    private static List<String> rule(Newton.Variant variant, String function) {
        return switch (variant) {
            case FULL -> List.of("p = p - torch.linalg.solve(hessian, gradient)");
            case DAMPED -> concat(SOLVED, search(function));
            case MODIFIED -> concat(MODIFIED, search(function));
        };
    }

    private static List<String> concat(List<String> direction, List<String> search) {
        return Stream.concat(direction.stream(), search.stream()).toList();
    }

    private static List<String> search(String function) {
        String least = "2**-" + (Newton.TRIALS - 1);
        return List.of(
                "slope = gradient @ direction",
                "tau = 1.0",
                "while tau >= " + least + " and not " + function + "(p - tau*direction) <= value - "
                        + PythonNumber.shortest(Newton.SUFFICIENT) + "*tau*slope:",
                INDENT + "tau /= 2",
                "if tau >= " + least + ":",
                INDENT + "p = p - tau*direction");
    }
}
