package talweg.command;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The three streams of a command. Results go to standard output in UTF-8 whatever the terminal is set to, because
/// programs read them; messages go to standard error in the terminal's own encoding, because people do.
///
/// @param notes what is worth knowing about a result; told once there is one, so that a mistake is one message alone
record Console(InputStream in, PrintStream out, PrintStream err, List<String> notes) {
    private static final int BUFFER = 1 << 16;

    Console(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, new ArrayList<>());
    }

    /// A writer to standard output. Whoever asks for it flushes it.
    Writer results() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    /// A message for later.
    void note(String message) {
        notes.add(message);
    }

    /// Tells everything that was noted.
    void tellNotes() {
        notes.forEach(this::tell);
    }

    /// One message.
    void tell(String message) {
        err.println("talweg: " + message);
    }
}
