package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a script gets when it runs the program.
record Answer(int status, String out, String err) {
    /// Runs the program without standard input.
    static Answer to(String... arguments) {
        return to("", arguments);
    }

    /// Runs the program with `input` on standard input.
    static Answer to(String input, List<String> arguments) {
        return to(input, arguments.toArray(String[]::new));
    }

    private static Answer to(String input, String[] arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Standard output of a run that must succeed in silence.
    String result() {
        assertThat(err).isEmpty();
        assertThat(status).isEqualTo(CommandLineInterface.SUCCESS);
        return out;
    }

    /// The message of a run that must fail by the caller's mistake: one, without output or stack trace.
    String mistake() {
        assertThat(status).as(err).isEqualTo(CommandLineInterface.MISTAKE);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("talweg: ").doesNotContain("Exception", "\tat ", "nvalid");
        assertThat(err.lines().filter(line -> line.startsWith("talweg: "))).hasSize(1);
        return err;
    }
}
