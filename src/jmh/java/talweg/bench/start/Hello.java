package talweg.bench.start;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What every command line that picocli reads costs.
@Command(name = "hello")
public final class Hello implements Runnable {
    @Option(names = "--name")
    private String name = "world";

    private Hello() {}

    /// Says hello.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Hello()).execute(arguments));
    }

    @Override
    public void run() {
        System.out.println("Hello, " + name);
    }
}
