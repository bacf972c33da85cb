package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.field.FieldMistake;
import talweg.field.Grid;
import talweg.function.Domain;
import talweg.function.Words;

/// `--domain=X0,X1,Y0,Y1`; of one variable also `--domain=X0,X1`.
final class DomainOption {
    private static final Words WORDS = new Words("command");

    private DomainOption() {}

    /// What is seen in a picture: of a function of one variable x alone is enough, since its graph finds room for the
    /// values.
    static Domain seen(String text, Domain usual) throws UserMistake, FieldMistake {
        double[] numbers = Values.numbers("--domain", text);
        if (usual.axes().size() > 1 || numbers.length != 2) {
            return parse(Optional.of(text), usual);
        }
        Domain.Range x = new Domain.Range(numbers[0], numbers[1]);
        Grid.of(new Domain(List.of(x, x)), 2, 2);
        return new Domain(List.of(x));
    }

    /// The domain that was given for the first two axes; the axes that were not keep those of `usual`.
    ///
    /// @throws FieldMistake if a range is empty or boundless
    static Domain parse(Optional<String> text, Domain usual) throws UserMistake, FieldMistake {
        List<Domain.Range> axes = new ArrayList<>(usual.axes());
        if (axes.size() == 1) {
            // The map of a function of one variable has a second axis all the same.
            axes.add(axes.getFirst());
        }
        if (text.isPresent()) {
            double[] numbers = Values.numbers("--domain", text.get());
            if (numbers.length != 4) {
                throw new UserMistake(WORDS.say("domain.count", numbers.length));
            }
            axes.set(0, new Domain.Range(numbers[0], numbers[1]));
            axes.set(1, new Domain.Range(numbers[2], numbers[3]));
        }
        Domain domain = new Domain(axes);
        // Says what is wrong with a range.
        Grid.of(domain, 2, 2);
        return domain;
    }
}
