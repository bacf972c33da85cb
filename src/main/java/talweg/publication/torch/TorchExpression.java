package talweg.publication.torch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import talweg.formula.Comparator;
import talweg.formula.Expr;
import talweg.formula.PlainText;
import talweg.publication.torch.Code.Kind;

/// Writes expressions in Python. Mutable: it knows what names stand for and remembers what the text needs besides
/// torch.
final class TorchExpression {
    private static final Map<String, String> CONSTANTS = Map.of("pi", "math.pi", "π", "math.pi", "e", "math.e");

    private final PythonNames names;
    private final Map<String, Code> known = new HashMap<>();
    private final TorchCalls calls = new TorchCalls();

    TorchExpression(PythonNames names) {
        this.names = names;
    }

    /// Says what kind of thing a name stands for.
    void know(String name, Kind kind, boolean nonzero) {
        known.put(name, new Code(names.of(name), Binding.PRIMARY, kind, nonzero));
    }

    /// The helpers that what was written so far needs.
    Set<TorchCalls.Extra> extras() {
        return calls.extras();
    }

    Code of(Expr expression) {
        return switch (expression) {
            case Expr.Number number -> number(number.value());
            case Expr.Name name -> name(name.name());
            case Expr.Element element -> Code.tensor(names.of(element.name()) + "[" + fromZero(element.index()) + "]");
            case Expr.Negation negation -> negated(of(negation.operand()));
            case Expr.Sum sum -> sum(sum.terms());
            case Expr.Product product -> product(product.factors());
            case Expr.Reciprocal reciprocal -> divided(number(1), of(reciprocal.operand()));
            case Expr.Power power -> power(power.base(), power.exponent());
            case Expr.Call call -> call(call);
            case Expr.Series series -> series(series);
            case Expr.Choice choice -> choice(choice);
            case Expr.Comparison comparison -> comparison(comparison);
            case Expr.And and -> junction(" and ", Binding.AND, and.conditions());
            case Expr.Or or -> junction(" or ", Binding.OR, or.conditions());
            case Expr.Not not -> Code.of("not " + of(not.condition()).within(Binding.NOT), Binding.NOT, Kind.NUMBER);
        };
    }

    private Code number(double value) {
        if (Double.isInfinite(value)) {
            calls.need(TorchCalls.Extra.MATH);
            return new Code("math.inf", Binding.PRIMARY, Kind.NUMBER, true);
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return new Code(PlainText.number(value), Binding.PRIMARY, whole ? Kind.WHOLE : Kind.NUMBER, value != 0);
    }

    private Code name(String name) {
        Code code = known.get(name);
        if (code != null) {
            return code;
        }
        calls.need(TorchCalls.Extra.MATH);
        return new Code(CONSTANTS.get(name), Binding.PRIMARY, Kind.NUMBER, true);
    }

    private static Code negated(Code operand) {
        return new Code("-" + operand.within(Binding.SIGN), Binding.SIGN, operand.kind(), operand.nonzero());
    }

    private Code sum(List<Expr> terms) {
        Code sum = of(terms.getFirst());
        for (Expr term : terms.subList(1, terms.size())) {
            boolean subtracted = term instanceof Expr.Negation;
            Code next = of(term instanceof Expr.Negation negation ? negation.operand() : term);
            String text = sum.within(Binding.SUM) + (subtracted ? " - " : " + ") + next.within(Binding.PRODUCT);
            sum = Code.of(text, Binding.SUM, sum.with(next));
        }
        return sum;
    }

    private Code product(List<Expr> factors) {
        Code product = of(factors.getFirst());
        for (Expr factor : factors.subList(1, factors.size())) {
            product = factor instanceof Expr.Reciprocal reciprocal
                    ? divided(product, of(reciprocal.operand()))
                    : multiplied(product, of(factor));
        }
        return product;
    }

    private static Code multiplied(Code left, Code right) {
        String text = left.within(Binding.PRODUCT) + "*" + right.within(Binding.SIGN);
        return Code.of(text, Binding.PRODUCT, left.with(right));
    }

    /// Python's own numbers raise an error when they are divided by 0; tensors give infinity, as f does.
    private static Code divided(Code left, Code right) {
        boolean safe = left.isTensor() || right.isTensor() || right.nonzero();
        Code divisor = safe ? right : right.asTensor();
        Kind kind = left.with(divisor) == Kind.WHOLE ? Kind.NUMBER : left.with(divisor);
        return Code.of(left.within(Binding.PRODUCT) + "/" + divisor.within(Binding.SIGN), Binding.PRODUCT, kind);
    }

    private Code power(Expr base, Expr exponent) {
        return base instanceof Expr.Name name && name.name().equals("e") && !known.containsKey("e")
                ? calls.exponential(of(exponent))
                : power(of(base), of(exponent));
    }

    /// Python's own numbers give complex powers of negative ones, and an error for 0 to a negative one.
    private static Code power(Code base, Code exponent) {
        boolean plain = base.isTensor()
                || exponent.isTensor() && base.kind() != Kind.EITHER
                || exponent.isWhole() && (base.nonzero() || exponent.text().matches("\\d+"));
        Code raised = plain ? base : base.asTensor();
        String text = raised.within(Binding.PRIMARY) + "**" + exponent.within(Binding.SIGN);
        boolean whole =
                raised.isWhole() && exponent.isWhole() && exponent.text().matches("\\d+");
        Kind kind = raised.with(exponent) == Kind.WHOLE && !whole ? Kind.EITHER : raised.with(exponent);
        return Code.of(text, Binding.POWER, kind);
    }

    private Code call(Expr.Call call) {
        List<Code> arguments = call.arguments().stream().map(this::of).toList();
        return switch (call.function()) {
            case POW -> power(call.arguments().getFirst(), call.arguments().getLast());
            default -> calls.call(call.function(), arguments);
        };
    }

    private Code series(Expr.Series series) {
        String range = range(series);
        Code covered = known.get(series.index());
        boolean positive = series.from() instanceof Expr.Number from && from.value() >= 1;
        know(series.index(), Kind.WHOLE, positive);
        Code body = of(series.body());
        String index = names.of(series.index());
        if (covered == null) {
            known.remove(series.index());
        } else {
            known.put(series.index(), covered);
        }
        String loop = "(" + body.text() + " for " + index + " in " + range + ")";
        Kind kind = body.isTensor() && positive && series.to() instanceof Expr.Number ? Kind.TENSOR : Kind.EITHER;
        return switch (series.kind()) {
            case SUM -> Code.of("sum" + loop, Binding.PRIMARY, kind);
            case PRODUCT -> {
                calls.need(TorchCalls.Extra.MATH);
                yield Code.of("math.prod" + loop, Binding.PRIMARY, kind);
            }
        };
    }

    private String range(Expr.Series series) {
        String from = whole(of(series.from()));
        return "range(" + from + ", " + after(series.to()) + ")";
    }

    /// Python's ranges end before their end.
    private String after(Expr last) {
        return last instanceof Expr.Number number ? PlainText.number(number.value() + 1) : whole(of(last)) + " + 1";
    }

    private static String whole(Code code) {
        return code.isWhole() ? code.within(Binding.SUM) : "round(" + code.text() + ")";
    }

    /// An index that counts from 0.
    private String fromZero(Expr index) {
        return switch (index) {
            case Expr.Number number -> PlainText.number(number.value() - 1);
            case Expr.Sum(List<Expr> terms, var span)
            when ending(terms) >= 1 -> {
                List<Expr> fewer = new ArrayList<>(terms.subList(0, terms.size() - 1));
                if (ending(terms) > 1) {
                    fewer.add(new Expr.Number(ending(terms) - 1, span));
                }
                yield whole(fewer.size() == 1 ? of(fewer.getFirst()) : sum(fewer));
            }
            default -> whole(of(index)) + " - 1";
        };
    }

    private static double ending(List<Expr> terms) {
        return terms.getLast() instanceof Expr.Number number && number.value() == Math.rint(number.value())
                ? number.value()
                : 0;
    }

    /// Python looks at the chosen branch alone, and so does the language.
    private Code choice(Expr.Choice choice) {
        Code then = of(choice.then());
        Code otherwise = of(choice.otherwise());
        String text = "(" + then.text() + " if " + of(choice.condition()).text() + " else " + otherwise.text() + ")";
        return Code.of(text, Binding.PRIMARY, then.kind() == otherwise.kind() ? then.kind() : Kind.EITHER);
    }

    private Code comparison(Expr.Comparison comparison) {
        String left = of(comparison.left()).within(Binding.SUM);
        String right = of(comparison.right()).within(Binding.SUM);
        if (comparison.comparator() == Comparator.NOT_EQUAL) {
            // In Python NaN differs from everything; here what cannot be decided is false.
            return Code.of(left + " < " + right + " or " + left + " > " + right, Binding.OR, Kind.NUMBER);
        }
        String text = left + " " + comparison.comparator().sign() + " " + right;
        return Code.of(text, Binding.COMPARISON, Kind.NUMBER);
    }

    private Code junction(String word, Binding binding, List<Expr.Truth> conditions) {
        String text = conditions.stream()
                .map(condition -> of(condition).within(Binding.NOT))
                .collect(Collectors.joining(word));
        return Code.of(text, binding, Kind.NUMBER);
    }
}
