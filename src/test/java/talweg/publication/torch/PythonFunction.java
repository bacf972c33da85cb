package talweg.publication.torch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs the function of a script without Python: an independent reader of the little Python that such a function is
/// made
/// of, with plain numbers in the place of tensors.
///
/// @param lines from `def` to `return`, without blanks in front
record PythonFunction(List<String> lines) {
    double at(double... point) {
        Map<String, Object> names = new HashMap<>();
        String head = lines.getFirst();
        names.put(head.substring(head.indexOf('(') + 1, head.indexOf(')')), point);
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("return ")) {
                return number(new PythonExpression(line.substring(7), names).value());
            }
            int equals = line.indexOf(" = ");
            assign(line.substring(0, equals).split(", "), line.substring(equals + 3), names);
        }
        throw new AssertionError("no return in " + lines);
    }

    private static void assign(String[] targets, String text, Map<String, Object> names) {
        Object value = new PythonExpression(text, names).value();
        if (targets.length == 1) {
            names.put(targets[0], value);
            return;
        }
        double[] numbers = (double[]) value;
        for (int i = 0; i < targets.length; i++) {
            names.put(targets[i], numbers[i]);
        }
    }

    static double number(Object value) {
        return switch (value) {
            case Double number -> number;
            case Boolean truth -> truth ? 1 : 0;
            default -> throw new AssertionError("not a number: " + value);
        };
    }
}
