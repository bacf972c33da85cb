package talweg.command;

import java.util.List;
import java.util.Optional;

/// The commands there are. Naming one loads that one.
final class Subcommands {
    static final List<String> NAMES =
            List.of("eval", "trace", "contours", "render", "race", "basins", "pad", "functions", "methods");

    private Subcommands() {}

    static Optional<Subcommand> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "eval" -> new EvalCommand();
                    case "trace" -> new TraceCommand();
                    case "contours" -> new ContoursCommand();
                    case "render" -> new RenderCommand();
                    case "race" -> new RaceCommand();
                    case "pad" -> new PadCommand();
                    case "basins" -> new BasinsCommand();
                    case "functions" -> new FunctionsCommand();
                    case "methods" -> new MethodsCommand();
                    default -> null;
                });
    }
}
