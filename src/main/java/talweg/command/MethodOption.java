package talweg.command;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Mistake;
import talweg.method.Reading;
import talweg.method.Specification;

/// `--method=SPEC`.
final class MethodOption {
    private static final Words WORDS = new Words("command");

    private MethodOption() {}

    /// The methods, at least one.
    static List<Method> parse(List<String> specifications) throws UserMistake {
        if (specifications.isEmpty()) {
            throw new UserMistake(WORDS.say("method.none"));
        }
        List<Method> methods = new ArrayList<>();
        for (String specification : specifications) {
            methods.add(
                    switch (Specification.parse(specification)) {
                        case Reading.Valid(Method method) -> method;
                        case Reading.Mistaken(Mistake mistake) -> throw mistake(mistake);
                    });
        }
        return methods;
    }

    private static UserMistake mistake(Mistake mistake) {
        String place = WORDS.say("method.place", mistake.column());
        return new UserMistake(place + ": " + mistake.message() + "\n"
                + mistake.caret().indent(2).stripTrailing());
    }
}
