package talweg.method;

import java.util.List;
import java.util.stream.Stream;

/// A rise in a straight line over the first steps, then another rate, whose k counts from there.
///
/// @param steps how many steps have a smaller rate, from 1 on
public record WarmUp(int steps, Rate then) implements Rate {
    private static final Form.Argument STEPS = Form.length("warmup", 5);

    @Override
    public List<Double> numbers() {
        return Stream.concat(then.numbers().stream(), Stream.of((double) steps)).toList();
    }

    @Override
    public List<Form.Argument> arguments() {
        return Stream.concat(then.arguments().stream(), Stream.of(STEPS)).toList();
    }

    @Override
    public Rate with(int i, double number) {
        return i < then.numbers().size()
                ? new WarmUp(steps, then.with(i, number))
                : new WarmUp((int) Math.round(number), then);
    }

    @Override
    public double at(int k) {
        return k < steps ? then.at(0) * (k + 1) / (steps + 1) : then.at(k - steps);
    }

    @Override
    public boolean sumDiverges() {
        return then.sumDiverges();
    }

    @Override
    public boolean squaresConverge() {
        return then.squaresConverge();
    }

    @Override
    public String text() {
        return "warmup(" + steps + ", " + then.text() + ")";
    }
}
