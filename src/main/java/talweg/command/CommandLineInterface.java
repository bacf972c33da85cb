package talweg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import talweg.function.Words;
import talweg.session.UnreadableFile;

/// The program without a window. Only the command that was named is loaded.
public final class CommandLineInterface {
    /// The version that `--version` prints.
    public static final String VERSION = "0.1.0";

    /// Done.
    public static final int SUCCESS = 0;

    /// A fault of the program.
    public static final int FAULT = 1;

    /// A mistake of the caller.
    public static final int MISTAKE = 2;

    private static final Words WORDS = new Words("command");

    private CommandLineInterface() {}

    /// Does what `arguments` say.
    ///
    /// @return the exit status: [#SUCCESS], [#MISTAKE] or [#FAULT]
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        Console console = new Console(in, out, err);
        try {
            start(arguments, console);
            out.flush();
            console.tellNotes();
            return out.checkError() ? fault(console, WORDS.say("fault.output")) : SUCCESS;
        } catch (UserMistake | UnreadableFile e) {
            console.tell(e.getMessage());
            return MISTAKE;
        } catch (ParameterException e) {
            console.tell(UsageMistake.say(e));
            return MISTAKE;
        } catch (OutOfMemoryError e) {
            return fault(console, WORDS.say("fault.memory"));
        } catch (IOException | RuntimeException | LinkageError e) {
            return fault(console, WORDS.say("fault.program", e));
        }
    }

    private static int fault(Console console, String message) {
        console.tell(message);
        return FAULT;
    }

    private static void start(String[] arguments, Console console) throws UserMistake, UnreadableFile, IOException {
        String name = arguments.length == 0 ? "--help" : arguments[0];
        switch (name) {
            case "--help", "-h", "help" -> console.out().print(Help.program());
            case "--version", "-V" -> console.out().println("talweg " + VERSION);
            default -> start(name, Arrays.copyOfRange(arguments, 1, arguments.length), console);
        }
    }

    private static void start(String name, String[] arguments, Console console)
            throws UserMistake, UnreadableFile, IOException {
        Optional<Subcommand> found = Subcommands.named(name);
        if (found.isEmpty()) {
            throw new UserMistake(WORDS.say("usage.unknownCommand", name, String.join(", ", Subcommands.NAMES)));
        }
        Subcommand subcommand = found.get();
        if (Help.isWanted(arguments)) {
            console.out().print(Help.of(name, subcommand));
            return;
        }
        CommandSpec spec = subcommand.describe().name(name);
        ParseResult line = new CommandLine(spec).setExpandAtFiles(false).parseArgs(Arguments.marked(arguments));
        subcommand.run(line, console);
    }
}
