package talweg.command;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The three streams of a command. Results go to standard output in UTF-8 whatever the terminal is set to, because
/// programs read them; messages go to standard error in the terminal's own encoding, because people do.
record Console(InputStream in, PrintStream out, PrintStream err) {
    private static final int BUFFER = 1 << 16;

    /// A writer to standard output. Whoever asks for it flushes it.
    Writer results() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    /// One message.
    void tell(String message) {
        err.println("talweg: " + message);
    }
}
