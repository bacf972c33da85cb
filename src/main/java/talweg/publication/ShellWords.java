package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import talweg.function.Domain;
import talweg.session.FunctionText;

/// A command, word by word. Mutable: it grows while it is written.
final class ShellWords {
    private final List<String> words = new ArrayList<>();

    private ShellWords() {}

    /// `talweg`, a subcommand, and the function with what was set in it.
    static ShellWords of(String subcommand, Subject subject, FunctionText text) {
        ShellWords command = new ShellWords().add("talweg").add(subcommand).add(subject.word());
        text.variables().forEach(name -> command.option("--variable", name));
        text.parameters().forEach((name, value) -> command.option("--param", name + "=" + value));
        return command;
    }

    ShellWords add(String word) {
        words.add(word);
        return this;
    }

    ShellWords option(String name, Object value) {
        return add(name + "=" + value);
    }

    static String list(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static String range(Domain.Range range) {
        return range.low() + "," + range.high();
    }

    /// In one line.
    String line() {
        return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }

    /// As a POSIX shell reads it back.
    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
