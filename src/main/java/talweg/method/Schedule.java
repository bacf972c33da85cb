package talweg.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/// A schedule of one of the usual forms, such as `cosine(0.1, 0, 50)`. Where a run changes to it on the way, k
/// still counts from the start of the run.
///
/// @param numbers one for each argument of the form
public record Schedule(Form form, List<Double> numbers) implements Rate {
    /// Keeps its own copy.
    public Schedule {
        numbers = List.copyOf(numbers);
        if (numbers.size() != form.arguments().size()) {
            throw new IllegalArgumentException(
                    form + " needs " + form.arguments().size() + " numbers");
        }
    }

    /// The form with these numbers.
    public static Schedule of(Form form, double... numbers) {
        return new Schedule(form, Arrays.stream(numbers).boxed().toList());
    }

    @Override
    public List<Form.Argument> arguments() {
        return form.arguments();
    }

    @Override
    public Rate with(int i, double number) {
        List<Double> changed = new ArrayList<>(numbers);
        changed.set(i, number);
        return new Schedule(form, changed);
    }

    private double[] array() {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double at(int k) {
        return form.at(k, array());
    }

    @Override
    public boolean sumDiverges() {
        return form.sumDiverges(array());
    }

    @Override
    public boolean squaresConverge() {
        return form.squaresConverge(array());
    }

    @Override
    public String text() {
        if (form == Form.POWER) {
            return Figures.exact(numbers.get(0)) + "/(n+" + Figures.exact(numbers.get(1)) + ")^"
                    + Figures.exact(numbers.get(2));
        }
        StringJoiner text = new StringJoiner(", ", form.id() + "(", ")");
        numbers.forEach(number -> text.add(Figures.exact(number)));
        return text.toString();
    }
}
