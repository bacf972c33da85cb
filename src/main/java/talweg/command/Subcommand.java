package talweg.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.session.UnreadableFile;

/// One of the commands behind `talweg`. The options are described by hand rather than by annotations: a script that
/// asks for a thousand values starts a thousand programs, and reflection is most of what they would do.
interface Subcommand {
    /// Its options and positional parameters, all of them texts, without help and version.
    CommandSpec describe();

    /// Does it.
    ///
    /// @throws UserMistake if what was asked for cannot be done as asked
    /// @throws UnreadableFile if a file cannot be read as what it should be
    /// @throws IOException if standard output is closed
    void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException;
}
