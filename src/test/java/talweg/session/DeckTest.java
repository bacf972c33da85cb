package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckTest {
    @TempDir
    Path folder;

    @Test
    void aFolderOfScenesIsADeckInTheOrderOfAFileManager() throws Exception {
        scenes("10 newton.talweg", "2 Momentum.talweg", "1 start.talweg", "b.talweg", "A.talweg");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.writeString(folder.resolve(".1234.talweg"), "");
        Deck deck = Deck.of(folder);
        assertThat(deck.slides())
                .extracting(Slide::name)
                .containsExactly("1 start", "2 Momentum", "10 newton", "A", "b");
        assertThat(deck.name(1)).isEqualTo("2 Momentum");
    }

    @Test
    void itIsWalkedThroughFromTheFirstToTheLastAndBack() throws Exception {
        scenes("1.talweg", "2.talweg", "3.talweg");
        Deck deck = Deck.of(folder);
        assertThat(deck.previous()).isEmpty();
        Deck last = deck.next().orElseThrow().next().orElseThrow();
        assertThat(last.current()).isEqualTo(file(folder.resolve("3.talweg")));
        assertThat(last.next()).isEmpty();
        assertThat(last.previous().orElseThrow().position()).isEqualTo(1);
    }

    @Test
    void aSceneStandsAmongTheOthersOfItsFolder() throws Exception {
        scenes("1.talweg");
        assertThat(Deck.around(folder.resolve("1.talweg"))).isEmpty();
        scenes("2.talweg", "3.talweg");
        assertThat(Deck.around(folder.resolve("2.talweg")).orElseThrow().position())
                .isEqualTo(1);
    }

    @Test
    void scenesThatWereChosenTogetherAreADeck() {
        List<Path> files = List.of(Path.of("/b/2.talweg"), Path.of("/a/notes.txt"), Path.of("/c/1.talweg"));
        assertThat(Deck.of(files).orElseThrow().slides())
                .containsExactly(file(Path.of("/c/1.talweg")), file(Path.of("/b/2.talweg")));
        assertThat(Deck.of(files.subList(0, 2))).isEmpty();
    }

    @Test
    void anEveningLaterItHasWhatIsInItsFolderThenAndShowsTheSameScene() throws Exception {
        scenes("1.talweg", "2.talweg", "3.talweg");
        Deck deck = Deck.of(folder).at(2);
        Files.delete(folder.resolve("1.talweg"));
        scenes("2b.talweg", "4.talweg");
        Deck renewed = deck.renewed().orElseThrow();
        assertThat(renewed.current()).isEqualTo(file(folder.resolve("3.talweg")));
        assertThat(renewed.position()).isEqualTo(2);
        assertThat(renewed.slides()).hasSize(4);
        Files.delete(folder.resolve("3.talweg"));
        assertThat(deck.renewed().orElseThrow().current()).isEqualTo(file(folder.resolve("4.talweg")));
    }

    @Test
    void aFolderWithoutScenesIsNone() {
        assertThatThrownBy(() -> Deck.of(folder)).hasMessageContaining("no scene");
        assertThatThrownBy(() -> Deck.of(folder.resolve("none"))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void theScenesOfTheProgramAreADeckThatIsAlwaysThere() {
        List<SampleScene> samples = SampleLibrary.load(folder).scenes();
        Deck deck = Deck.of(samples, samples.get(3)).orElseThrow();
        assertThat(deck.position()).isEqualTo(3);
        assertThat(deck.slides()).hasSize(samples.size());
        assertThat(deck.label()).isEqualTo("4/12 · " + samples.get(3).name().text());
        assertThat(deck.renewed()).contains(deck);
        assertThat(Deck.of(samples.subList(0, 2), samples.get(3))).isEmpty();
    }

    private static Slide file(Path path) {
        return new Slide.OfFile(path);
    }

    private void scenes(String... names) throws IOException {
        for (String name : names) {
            SceneFile.write(Scene.opening(), folder.resolve(name));
        }
    }
}
