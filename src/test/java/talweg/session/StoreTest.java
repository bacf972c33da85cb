package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talweg.session.Settings.Box;
import talweg.session.Settings.Lights;

class StoreTest {
    private static final Session MISTAKEN = new Session(
            Scene.opening().withFunction(FunctionText.of("x^2 + (y")).withK(17),
            Scene.opening(),
            FunctionText.of("x^2 + y^2 + c").withParameter("c", 3),
            Optional.of(Path.of("/lecture/2.talweg")),
            Optional.of(Deck.of(
                    Optional.of(Path.of("/lecture")),
                    List.of(Path.of("/lecture/1 \"a\".talweg"), Path.of("/lecture/2.talweg")),
                    1)));

    @TempDir
    Path folder;

    @Test
    void theFirstLaunchHasNothingToRestore() throws IOException {
        try (Store store = open()) {
            assertThat(store.session()).isEmpty();
            assertThat(store.settings()).isEqualTo(Settings.STANDARD);
            assertThat(store.messages()).isEmpty();
            assertThat(store.wasKilled()).isFalse();
        }
    }

    @Test
    void oneGoesOnWhereOneLeftOff() throws IOException {
        Settings settings = new Settings(
                Optional.of(Lights.DARK),
                Optional.of("de"),
                Optional.of(125),
                Optional.of(true),
                true,
                Optional.of(new Box(-100.5, 20, 1280, 800)),
                true,
                false,
                List.of(Path.of("/a b/ü.talweg"), Path.of("/c.talweg")),
                new ExportSettings(
                        Optional.of(new ExportSettings.Figure(
                                "svg", 174.5, true, 1920, 1080, Lights.DARK, List.of("title", "bar"))),
                        Optional.of(new ExportSettings.Film("mp4", "hd", 12.5, Lights.DARK)),
                        Optional.of(new ExportSettings.Table("latex", List.of("number", "value"), 4))));
        try (Store store = open()) {
            store.note(MISTAKEN);
            store.note(settings);
        }
        try (Store store = open()) {
            assertThat(store.session()).contains(MISTAKEN);
            assertThat(store.settings()).isEqualTo(settings);
            assertThat(store.wasKilled()).isFalse();
        }
    }

    @Test
    void aProgramThatIsKilledLeavesTheLastStateBehind() throws Exception {
        Process victim = start("1000000");
        awaitSession("session.toml");
        victim.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        try (Store store = open()) {
            assertThat(store.wasKilled()).isTrue();
            assertThat(store.messages()).isEmpty();
            assertThat(store.session()).isPresent();
            assertThat(store.session().get().scene().withK(0)).isEqualTo(Scene.opening());
        }
    }

    @Test
    void whatMayHaveKilledTheProgramAtItsStartIsOfferedInsteadOfRestored() throws IOException {
        leaveAsIfKilled("starting", "session.toml");
        try (Store store = open()) {
            assertThat(store.session()).isEmpty();
            assertThat(store.offered()).contains(MISTAKEN);
            store.note(Session.of(Scene.opening()));
            store.write();
        }
        try (Store store = open()) {
            assertThat(store.offered())
                    .as("an offer waits until it is answered")
                    .contains(MISTAKEN);
            store.acceptOffer();
            assertThat(folder.resolve("session.offered.toml")).doesNotExist();
        }
        try (Store store = open()) {
            assertThat(store.session()).contains(MISTAKEN);
            assertThat(store.offered()).isEmpty();
        }
    }

    @Test
    void anOfferThatIsDeclinedIsKeptAllTheSame() throws IOException {
        leaveAsIfKilled("starting", "session.toml");
        try (Store store = open()) {
            store.declineOffer();
        }
        assertThat(folder.resolve("session.previous.toml")).content().contains("x^2 + (y");
        try (Store store = open()) {
            assertThat(store.offered()).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsSetAsideAndSaidToBe() throws IOException {
        Files.writeString(folder.resolve("session.toml"), "version = 1\nfile = [\n");
        Files.writeString(folder.resolve("settings.toml"), "version = 1\nscale = \"huge\"\n");
        try (Store store = open()) {
            assertThat(store.session()).isEmpty();
            assertThat(store.settings()).isEqualTo(Settings.STANDARD);
            assertThat(store.messages()).hasSize(2);
            assertThat(store.messages().get(0))
                    .contains("settings.toml, line 2")
                    .contains("set aside");
            assertThat(store.messages().get(1)).contains("session.toml, line 2").contains("set aside");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".damaged-")))
                    .hasSize(2);
        }
    }

    @Test
    void aSecondProgramIsNoCrashAndWritesToAPlaceOfItsOwn() throws Exception {
        Process first = start("1000000");
        awaitSession("session.toml");
        try (Store second = open()) {
            assertThat(second.wasKilled()).isFalse();
            assertThat(second.session()).isEmpty();
            second.note(MISTAKEN);
        } finally {
            first.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        assertThat(folder.resolve("session.toml")).content().doesNotContain("x^2 + (y");
        assertThat(folder.resolve("session-2.toml")).content().contains("x^2 + (y");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndEverythingElseWorks() throws IOException {
        Path file = Files.writeString(folder.resolve("in the way"), "");
        try (Store store = Store.open(file, folder)) {
            assertThat(store.messages()).hasSize(1);
            assertThat(store.session()).isEmpty();
            store.note(MISTAKEN);
            store.write();
        }
    }

    private Store open() {
        return Store.open(folder, folder);
    }

    private void leaveAsIfKilled(String state, String name) throws IOException {
        Files.writeString(folder.resolve("session.lock"), state);
        Files.writeString(folder.resolve(name), SessionFile.text(MISTAKEN));
    }

    /// A program of its own, writing its state over and over.
    private Process start(String times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        times)
                .inheritIO()
                .start();
    }

    private void awaitSession(String name) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(folder.resolve(name)) && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        Thread.sleep(100);
    }

    /// Writes as fast as it can, so that it is killed in the middle of it.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            Store store = Store.open(folder, folder);
            store.settle();
            int times = Integer.parseInt(arguments[1]);
            for (int i = 0; i < times; i++) {
                store.note(Session.of(Scene.opening().withK(i % 90)));
                store.write();
            }
        }
    }
}
