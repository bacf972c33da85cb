package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import talweg.formula.Mistake;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.Subject;
import talweg.session.Compilation;
import talweg.session.FunctionSource;
import talweg.session.FunctionText;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// The function that a command line names, with its parameters set.
///
/// @param word what the command line calls it
/// @param source where it comes from
/// @param text its text and parameters
/// @param compiled what can be asked
record LoadedFunction(String word, FunctionSource source, FunctionText text, Compilation.Compiled compiled) {
    private static final Words WORDS = new Words("command");
    private static final int FAR = 2;
    private static final Pattern HYPHENATED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    /// Turns a text into a function.
    @FunctionalInterface
    interface Compiler {
        Compilation compile(FunctionText text);
    }

    /// Reads the function and `--param`; notes which names became parameters without being declared.
    static LoadedFunction read(ParseResult line, Console console, Compiler compiler)
            throws UserMistake, UnreadableFile {
        String word = Options.function(line);
        FunctionSource source = FunctionSource.of(word, console.in());
        if (source instanceof FunctionSource.Formula) {
            checkSpelling(word);
        }
        FunctionText text = source.function();
        for (String name : Options.values(line, "--variable")) {
            text = text.withVariable(name.strip());
        }
        List<String> set = new ArrayList<>();
        for (String setting : Options.values(line, "--param")) {
            text = with(text, setting);
            set.add(name(setting));
        }
        Compilation.Compiled compiled = switch (compiler.compile(text)) {
            case Compilation.Rejected(Mistake mistake) -> throw mistake(source, mistake);
            case Compilation.Compiled success -> success;
        };
        checkNames(set, compiled.function());
        noteUndeclared(text, compiled, console);
        return new LoadedFunction(word, source, text, compiled);
    }

    RealFunction function() {
        return compiled.function();
    }

    /// The least value of f, if it is known for these parameters.
    OptionalDouble lowest() {
        return source instanceof FunctionSource.Sample(SampleFunction sample) && compiled.isAsWritten()
                ? sample.lowest()
                : OptionalDouble.empty();
    }

    /// The experiment that goes with it: that of the file or the sample, or the usual one for a formula.
    Scene scene() throws UserMistake {
        Scene scene = switch (source) {
            case FunctionSource.Formula _ -> ownScene();
            case FunctionSource.Sample(SampleFunction sample) ->
                text.variables().isEmpty() ? Scene.of(sample).withFunction(text) : ownScene();
            case FunctionSource.Saved(String _, Scene saved) -> saved.withFunction(text);
        };
        int axes = scene.domain().axes().size();
        if (axes != function().dimension()) {
            String names = String.join(", ", function().variables());
            throw new UserMistake(WORDS.say("function.axes", source.place(), axes, names));
        }
        return scene;
    }

    /// How its reader knows it: a sample by its id, or by its file if that is not in the library; else the formula.
    Subject subject() throws PublicationMistake {
        Subject known = Subject.of(text);
        return source instanceof FunctionSource.Sample(SampleFunction sample)
                        && text.variables().isEmpty()
                        && !known.sample().equals(Optional.of(sample))
                ? new Subject(word, Optional.of(sample))
                : known;
    }

    private Scene ownScene() {
        return Scene.of(text, function(), compiled.values());
    }

    private static FunctionText with(FunctionText text, String setting) throws UserMistake {
        if (setting.indexOf('=') < 1) {
            throw new UserMistake(WORDS.say("param.form", setting));
        }
        String name = name(setting);
        return text.withParameter(name, Values.number("--param " + name, setting.substring(setting.indexOf('=') + 1)));
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('=')).strip();
    }

    /// `six-hump-camle` would be a difference of three variables; nobody meant that.
    private static void checkSpelling(String word) throws UserMistake {
        if (HYPHENATED.matcher(word).matches()) {
            Optional<String> near = Spelling.nearest(word, SampleLibrary.ids(), FAR);
            if (near.isPresent()) {
                throw new UserMistake(WORDS.say("function.meant", word, near.get()));
            }
        }
    }

    private static UserMistake mistake(FunctionSource source, Mistake mistake) {
        String place = WORDS.say("formula.place", source.place(), mistake.line(), mistake.column());
        return new UserMistake(place + ": " + mistake.message() + "\n"
                + mistake.display().indent(2).stripTrailing());
    }

    private static void checkNames(List<String> set, RealFunction function) throws UserMistake {
        List<String> known = function.parameters().stream().map(Parameter::name).toList();
        for (String name : set) {
            if (!known.contains(name)) {
                throw new UserMistake(unknown(name, known, function.variables()));
            }
        }
    }

    private static String unknown(String name, List<String> known, List<String> variables) {
        if (variables.contains(name)) {
            return WORDS.say("param.variable", name);
        }
        if (known.isEmpty()) {
            return WORDS.say("param.none", name);
        }
        Optional<String> near = Spelling.nearest(name, known, FAR);
        return near.isPresent()
                ? WORDS.say("param.meant", name, near.get())
                : WORDS.say("param.unknown", name, String.join(", ", known));
    }

    private static void noteUndeclared(FunctionText text, Compilation.Compiled compiled, Console console) {
        List<Parameter> parameters = compiled.function().parameters();
        List<String> unset = compiled.formula().undeclared().stream()
                .filter(name -> !text.parameters().containsKey(name))
                .toList();
        String list = parameters.stream()
                .filter(parameter -> unset.contains(parameter.name()))
                .map(parameter -> parameter.name() + " = " + parameter.value())
                .collect(Collectors.joining(", "));
        if (!unset.isEmpty()) {
            console.note(WORDS.say("param.undeclared", list, unset.getFirst()));
        }
    }
}
