package talweg.publication.torch;

import java.util.List;
import talweg.formula.Operation;
import talweg.kernel.Interpreter;

/// What torch's functions are by torch's documentation, in terms of the JDK, and of the oracle of the language for what
/// the JDK has not.
final class TorchOracle {
    private TorchOracle() {}

    static double apply(String name, List<Double> arguments) {
        double u = arguments.getFirst();
        double v = arguments.getLast();
        return switch (name) {
            case "torch.tensor", "torch.as_tensor" -> u;
            case "torch.sqrt" -> Math.sqrt(u);
            case "torch.exp" -> Math.exp(u);
            case "torch.log" -> Math.log(u);
            case "torch.log10" -> Math.log10(u);
            case "torch.log2" -> Math.log(u) / Math.log(2);
            case "torch.sin" -> Math.sin(u);
            case "torch.cos" -> Math.cos(u);
            case "torch.tan" -> Math.tan(u);
            case "torch.asin" -> Math.asin(u);
            case "torch.acos" -> Math.acos(u);
            case "torch.atan" -> Math.atan(u);
            case "torch.atan2" -> Math.atan2(u, v);
            case "torch.sinh" -> Math.sinh(u);
            case "torch.cosh" -> Math.cosh(u);
            case "torch.tanh" -> Math.tanh(u);
            case "torch.asinh" -> Interpreter.apply(Operation.ASINH, u);
            case "torch.acosh" -> Interpreter.apply(Operation.ACOSH, u);
            case "torch.atanh" -> 0.5 * Math.log((1 + u) / (1 - u));
            case "torch.abs" -> Math.abs(u);
            case "torch.sign" -> Math.signum(u);
            case "torch.floor" -> Math.floor(u);
            case "torch.ceil" -> Math.ceil(u);
            case "torch.round" -> Math.rint(u);
            case "torch.minimum" -> Math.min(u, v);
            case "torch.maximum" -> Math.max(u, v);
            case "torch.hypot" -> Math.hypot(u, v);
            case "torch.remainder" -> u - v * Math.floor(u / v);
            case "torch.sigmoid" -> 1 / (1 + Math.exp(-u));
            case "torch.relu" -> Math.max(u, 0);
            case "torch.logaddexp" -> Math.max(u, v) + Math.log1p(Math.exp(-Math.abs(u - v)));
            case "torch.erf" -> Interpreter.apply(Operation.ERF, u);
            case "torch.lgamma" -> Interpreter.apply(Operation.LGAMMA, u);
            case "torch.digamma" -> Interpreter.apply(Operation.DIGAMMA, u);
            case "torch.polygamma" -> polygamma((int) u, v);
            case "cbrt" -> Math.cbrt(u);
            case "gamma" -> Interpreter.apply(Operation.GAMMA, u);
            case "step" -> u < 0 ? 0 : 1;
            case "round" -> Math.rint(u);
            default -> throw new AssertionError("torch has no " + name);
        };
    }

    private static double polygamma(int order, double u) {
        if (order != 1) {
            throw new AssertionError("polygamma of order " + order);
        }
        return Interpreter.apply(Operation.TRIGAMMA, u);
    }
}
