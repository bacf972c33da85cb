package talweg.publication.torch;

import java.util.ArrayList;
import java.util.List;
import talweg.method.Method;
import talweg.method.Newton;

/// The run of Newton's method, which torch has not: its rule line by line.
///
/// @param method full, damped, or one after the other
record NewtonLoop(Method method) {
    private static final String INDENT = "    ";

    private static final List<String> FULL = List.of("p = p - torch.linalg.solve(hessian, gradient)");

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
        List<Boolean> damped = stages.starts().stream().map(this::isDamped).toList();
        if (!damped.contains(true)) {
            return FULL;
        }
        if (!damped.contains(false)) {
            return damped(function);
        }
        List<String> lines = new ArrayList<>();
        lines.add("if " + stages.condition(damped) + ":");
        damped(function).forEach(line -> lines.add(INDENT + line));
        lines.add("else:");
        FULL.forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private boolean isDamped(int k) {
        return method.at(k) instanceof Newton newton && newton.variant() == Newton.Variant.DAMPED;
    }

    private static List<String> damped(String function) {
        String least = "2**-" + (Newton.TRIALS - 1);
        return List.of(
                "try:",
                INDENT + "direction = torch.linalg.solve(hessian, gradient)",
                "except RuntimeError:",
                INDENT + "direction = gradient",
                "if not gradient @ direction > 0:",
                INDENT + "direction = gradient",
                "slope = gradient @ direction",
                "tau = 1.0",
                "while tau >= " + least + " and not " + function + "(p - tau*direction) <= value - "
                        + PythonNumber.shortest(Newton.SUFFICIENT) + "*tau*slope:",
                INDENT + "tau /= 2",
                "if tau >= " + least + ":",
                INDENT + "p = p - tau*direction");
    }
}
