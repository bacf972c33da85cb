package talweg.publication.torch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Evaluates one expression by recursive descent along Python's grammar. What is not chosen is not evaluated.
final class PythonExpression {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\d+\\.?\\d*(?:e[+-]?\\d+)?|[\\p{L}_][\\p{L}\\d_]*|\\*\\*|<=|>=|==|[-+*/%()\\[\\]<>,.:=])");

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Object> names;
    private int next;

    PythonExpression(String text, Map<String, Object> names) {
        this.names = names;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), text.length());
        }
        if (!matcher.hitEnd() && matcher.regionStart() < text.length()) {
            throw new AssertionError("not Python as it is known here: " + text.substring(matcher.regionStart()));
        }
    }

    private PythonExpression(List<String> tokens, Map<String, Object> names) {
        this.tokens.addAll(tokens);
        this.names = names;
    }

    Object value() {
        Object value = choice();
        if (next < tokens.size()) {
            throw new AssertionError("left over in " + tokens + ": " + tokens.subList(next, tokens.size()));
        }
        return value;
    }

    /// `a if c else b`: which of the two is evaluated is known in the middle.
    private Object choice() {
        int question = find("if");
        if (question < 0) {
            return either();
        }
        List<String> then = tokens.subList(next, question);
        next = question + 1;
        boolean holds = truth(either());
        expect("else");
        int end = end();
        List<String> otherwise = tokens.subList(next, end);
        next = end;
        return new PythonExpression(holds ? then : otherwise, names).value();
    }

    private Object either() {
        Object value = both();
        while (take("or")) {
            boolean right = truth(both());
            value = truth(value) || right;
        }
        return value;
    }

    private Object both() {
        Object value = negation();
        while (take("and")) {
            boolean right = truth(negation());
            value = truth(value) && right;
        }
        return value;
    }

    private Object negation() {
        return take("not") ? (Object) !truth(negation()) : comparison();
    }

    private Object comparison() {
        Object left = sum();
        if (next == tokens.size() || !List.of("<", "<=", ">", ">=", "==").contains(tokens.get(next))) {
            return left;
        }
        String sign = tokens.get(next++);
        double a = PythonFunction.number(left);
        double b = PythonFunction.number(sum());
        return switch (sign) {
            case "<" -> a < b;
            case "<=" -> a <= b;
            case ">" -> a > b;
            case ">=" -> a >= b;
            default -> a == b;
        };
    }

    private Object sum() {
        Object value = product();
        while (true) {
            if (take("+")) {
                value = PythonFunction.number(value) + PythonFunction.number(product());
            } else if (take("-")) {
                value = PythonFunction.number(value) - PythonFunction.number(product());
            } else {
                return value;
            }
        }
    }

    private Object product() {
        Object value = sign();
        while (true) {
            if (take("*")) {
                value = PythonFunction.number(value) * PythonFunction.number(sign());
            } else if (take("/")) {
                value = PythonFunction.number(value) / PythonFunction.number(sign());
            } else {
                return value;
            }
        }
    }

    private Object sign() {
        return take("-") ? (Object) (-PythonFunction.number(sign())) : power();
    }

    private Object power() {
        Object base = primary();
        return take("**") ? (Object) Math.pow(PythonFunction.number(base), PythonFunction.number(sign())) : base;
    }

    private Object primary() {
        String token = tokens.get(next++);
        if (token.equals("(")) {
            Object value = choice();
            expect(")");
            return value;
        }
        if (Character.isDigit(token.charAt(0))) {
            return Double.parseDouble(token);
        }
        StringBuilder name = new StringBuilder(token);
        while (take(".")) {
            name.append('.').append(tokens.get(next++));
        }
        if (take("(")) {
            return call(name.toString());
        }
        Object value = switch (name.toString()) {
            case "math.pi" -> Math.PI;
            case "math.e" -> Math.E;
            case "math.inf" -> Double.POSITIVE_INFINITY;
            default -> names.get(name.toString());
        };
        if (value == null) {
            throw new AssertionError("unknown: " + name);
        }
        return take("[") ? element((double[]) value) : value;
    }

    private Object element(double[] values) {
        int from = (int) PythonFunction.number(sum());
        boolean slice = take(":");
        int to = slice ? (int) PythonFunction.number(sum()) : from + 1;
        expect("]");
        return slice ? Arrays.copyOfRange(values, from, to) : (Object) values[from];
    }

    private Object call(String name) {
        if (name.endsWith(".sum")) {
            expect(")");
            double[] numbers = (double[]) names.get(name.substring(0, name.length() - 4));
            return Arrays.stream(numbers).sum();
        }
        if (name.equals("sum") || name.equals("math.prod")) {
            return series(name.equals("sum"));
        }
        List<Double> arguments = new ArrayList<>();
        do {
            if (tokens.get(next).equals("dtype")) {
                next += 5;
            } else {
                arguments.add(PythonFunction.number(choice()));
            }
        } while (take(","));
        expect(")");
        return TorchOracle.apply(name, arguments);
    }

    /// `sum(body for i in range(a, b))`
    private double series(boolean sum) {
        int end = end();
        int loop = next;
        int depth = 0;
        while (depth > 0 || !tokens.get(loop).equals("for")) {
            depth += "([".contains(tokens.get(loop)) ? 1 : ")]".contains(tokens.get(loop)) ? -1 : 0;
            loop++;
        }
        List<String> body = tokens.subList(next, loop);
        String index = tokens.get(loop + 1);
        next = loop + 5;
        int from = (int) PythonFunction.number(sum());
        expect(",");
        int to = (int) PythonFunction.number(sum());
        next = end + 1;
        double result = sum ? 0 : 1;
        for (int i = from; i < to; i++) {
            Map<String, Object> inner = new HashMap<>(names);
            inner.put(index, (double) i);
            double term = PythonFunction.number(new PythonExpression(body, inner).value());
            result = sum ? result + term : result * term;
        }
        return result;
    }

    /// Where a word stands on this level of brackets; −1 if it does not.
    private int find(String word) {
        int end = end();
        int depth = 0;
        for (int i = next; i < end; i++) {
            String token = tokens.get(i);
            depth += "([".contains(token) ? 1 : ")]".contains(token) ? -1 : 0;
            if (depth == 0 && token.equals(word)) {
                return i;
            }
            if (depth == 0 && token.equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /// The end of this level of brackets.
    private int end() {
        int depth = 0;
        for (int i = next; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (depth == 0 && (token.equals(")") || token.equals("]"))) {
                return i;
            }
            depth += "([".contains(token) ? 1 : ")]".contains(token) ? -1 : 0;
        }
        return tokens.size();
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : PythonFunction.number(value) != 0;
    }

    private boolean take(String token) {
        boolean taken = next < tokens.size() && tokens.get(next).equals(token);
        next += taken ? 1 : 0;
        return taken;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new AssertionError("no " + token + " at " + next + " of " + tokens);
        }
    }
}
