package talweg.desktop.race;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import javafx.beans.property.Property;
import talweg.desktop.control.NumberEntry;
import talweg.desktop.control.NumberField;
import talweg.desktop.control.NumberTarget;
import talweg.desktop.control.Numbers;
import talweg.function.Words;

/// A number of the rules, within its bounds.
///
/// @param whole whether it counts something
record RaceNumber(Property<Number> number, DoubleSupplier low, DoubleSupplier high, boolean whole)
        implements NumberTarget {
    private static final Words WORDS = new Words("desktop");

    /// Lets `field` show and take a whole number.
    static void count(NumberField field, Property<Number> number, int low, int high) {
        bind(field, new RaceNumber(number, () -> low, () -> high, true));
    }

    /// Lets `field` show and take any number.
    static void real(NumberField field, Property<Number> number, DoubleSupplier low, DoubleSupplier high) {
        bind(field, new RaceNumber(number, low, high, false));
    }

    private static void bind(NumberField field, RaceNumber target) {
        field.setTarget(target);
        target.number().subscribe(now -> field.show(now.doubleValue()));
    }

    @Override
    public Optional<String> type(String text, boolean here) {
        OptionalDouble typed = NumberEntry.read(text, number.getValue().doubleValue());
        return typed.isPresent() ? set(typed.getAsDouble(), here) : Optional.of(WORDS.say("number.mistaken"));
    }

    @Override
    public Optional<String> set(double wanted, boolean here) {
        double least = low.getAsDouble();
        double most = high.getAsDouble();
        boolean possible = wanted >= least && wanted <= most && (!whole || wanted == Math.rint(wanted));
        if (!possible) {
            String from = Numbers.shortest(least);
            String to = Numbers.shortest(most);
            return Optional.of(whole ? WORDS.say("publish.whole", from, to) : WORDS.say("race.between", from, to));
        }
        if (whole) {
            number.setValue((int) wanted);
        } else {
            number.setValue(wanted);
        }
        return Optional.empty();
    }
}
