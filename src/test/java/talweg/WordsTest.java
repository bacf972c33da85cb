package talweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything the program says is said in English and in German, and nothing is kept that nobody says.
///
/// A key counts as used if a string literal of the code, or a `%key` of an FXML file, equals it. Keys that are put
/// together from a prefix and the name of a constant are used if their prefix is listed in [#DERIVED].
class WordsTest {
    /// Prefixes to which the code appends the name of a constant, each behind the room whose words they are.
    private static final Set<String> DERIVED = Set.of(
            "command:command.",
            "desktop:chart.mark.",
            "desktop:chart.means.",
            "desktop:colours.",
            "desktop:measure.",
            "desktop:section.head.",
            "desktop:section.place.",
            "desktop:section.through.",
            "desktop:section.title.",
            "desktop:swarm.form.",
            "desktop:publish.column.",
            "desktop:publish.part.",
            "desktop:publish.size.",
            "desktop:publish.title.",
            "desktop:scale.",
            "desktop:theme.",
            "desktop:function.",
            "figure:instrument.",
            "formula:mistake.",
            "desktop:launch.",
            "desktop:brief.",
            "desktop:tag.",
            "method:choice.",
            "method:family.",
            "method:method.",
            "method:schedule.",
            "method:hyperparameter.",
            "method:phase.",
            "method:column.");

    /// Texts that are the same in both languages: names, symbols, and words that German has taken over.
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "figure:instrument.slice.linear",
            "figure:instrument.slice.newton",
            "method:schedule.argument.c",
            "method:schedule.argument.length",
            "method:schedule.argument.offset",
            "method:schedule.argument.rate",
            "method:phase.evaluate.name",
            "method:phase.amsgrad-maximum.name",
            "method:column.g",
            "method:column.simplex",
            "method:method.cma-es.name",
            "method:hyperparameter.eps.name",
            "method:method.adadelta.name",
            "method:method.adagrad.name",
            "method:method.adam.name",
            "method:method.adamax.name",
            "method:method.adamw.name",
            "method:method.amsgrad.name",
            "method:method.lion.name",
            "method:choice.torch",
            "method:choice.optax",
            "method:hyperparameter.form.name",
            "method:phase.asgd-rate.name",
            "method:method.momentum.name",
            "method:method.nadam.name",
            "method:method.nesterov.name",
            "method:method.newton.name",
            "method:method.newton-cg.name",
            "method:method.bfgs.name",
            "method:choice.fletcher-reeves",
            "method:choice.polak-ribiere",
            "method:choice.hestenes-stiefel",
            "method:method.lbfgs.name",
            "method:method.barzilai-borwein.name",
            "method:method.radam.name",
            "method:method.rmsprop.name",
            "method:method.rprop.name",
            "desktop:chart.mark.BELOW",
            "desktop:log.opening",
            "desktop:method.at",
            "desktop:log.start",
            "desktop:log.text",
            "desktop:section.head.value",
            "desktop:section.place.MAXIMUM",
            "desktop:section.place.MINIMUM",
            "desktop:section.place.here",
            "desktop:section.place.start",
            "desktop:swarm.method",
            "desktop:measure.OBJECTIVE",
            "desktop:colours.VIRIDIS",
            "desktop:colours.CIVIDIS",
            "desktop:colours.MAGMA",
            "desktop:publish.name",
            "desktop:publish.format",
            "desktop:publish.dots",
            "desktop:publish.size.HD",
            "desktop:publish.size.FULL_HD",
            "desktop:publish.column.VALUE",
            "desktop:publish.column.GRADIENT",
            "desktop:publish.column.GRADIENT_NORM",
            "desktop:rate.auto",
            "desktop:rate.auto.number",
            "desktop:tag.multimodal",
            "desktop:tag.plateau",
            "desktop:step.evaluations",
            "desktop:race.budget",
            "desktop:race.rate",
            "desktop:scale.LINEAR",
            "desktop:method.situation",
            "desktop:transport.position");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern SPEAKER = Pattern.compile("new Words\\(\\s*\"([^\"]+)\"");

    @Test
    void noBundleLiesOutsideTheRooms() {
        Set<Path> expected = Room.all()
                .flatMap(room -> Stream.of(
                        Bundle.english(room).file(), Bundle.german(room).file()))
                .collect(Collectors.toSet());
        assertThat(expected).containsAll(SourceTree.files(Bundle.FOLDER, ".properties"));
    }

    @ParameterizedTest
    @EnumSource
    void englishAndGermanHaveTheSameKeys(Room room) {
        assertThat(Bundle.german(room).texts().keySet())
                .isEqualTo(Bundle.english(room).texts().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void englishAndGermanHaveTheSamePlacesForArguments(Room room) {
        Bundle english = Bundle.english(room);
        Bundle german = Bundle.german(room);
        for (String key : english.texts().keySet()) {
            assertThat(german.places(key)).as(english.qualified(key)).isEqualTo(english.places(key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void germanIsNotEnglish(Room room) {
        Bundle english = Bundle.english(room);
        Bundle german = Bundle.german(room);
        assertThat(english.texts().keySet().stream()
                        .filter(key ->
                                english.texts().get(key).equals(german.texts().get(key)))
                        .map(english::qualified)
                        .filter(key -> !SAME_IN_BOTH.contains(key)))
                .as("keys with the same text in both languages; list them in SAME_IN_BOTH if that is right")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmptyAndNoKeyIsGivenTwice(Room room) {
        for (Bundle bundle : Set.of(Bundle.english(room), Bundle.german(room))) {
            assertThat(bundle.texts().values()).noneMatch(String::isBlank);
            assertThat(bundle.keys()).as(bundle.file().toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsUsed(Room room) {
        Set<String> used = Stream.concat(
                        SourceTree.java().stream().flatMap(file -> SourceTree.found(LITERAL, file).stream()),
                        SourceTree.fxml().stream().flatMap(file -> SourceTree.found(FXML_KEY, file).stream()))
                .collect(Collectors.toSet());
        Bundle english = Bundle.english(room);
        assertThat(english.texts().keySet().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> !isDerived(english.qualified(key))))
                .as("keys that nobody says")
                .isEmpty();
    }

    @Test
    void everyKeySaidByTheCodeExists() {
        for (Path file : SourceTree.java()) {
            Set<String> speakers = Set.copyOf(SourceTree.found(SPEAKER, file));
            Set<String> known = Room.all()
                    .filter(room -> room == SourceTree.room(file) || speakers.contains(room.lowerCase()))
                    .flatMap(room -> Bundle.english(room).texts().keySet().stream())
                    .collect(Collectors.toSet());
            assertThat(known).as("keys said in " + file).containsAll(SourceTree.found(SAID, file));
        }
    }

    @Test
    void everyKeyNamedByTheWindowExists() {
        for (Path file : SourceTree.fxml()) {
            assertThat(Bundle.english(Room.DESKTOP).texts().keySet())
                    .as("keys named in " + file)
                    .containsAll(SourceTree.found(FXML_KEY, file));
        }
    }

    @Test
    void everyListedExceptionIsStillNeeded() {
        Set<String> keys = Room.all()
                .map(Bundle::english)
                .flatMap(bundle -> bundle.keys().stream().map(bundle::qualified))
                .collect(Collectors.toSet());
        assertThat(DERIVED).allSatisfy(prefix -> assertThat(keys).anyMatch(key -> key.startsWith(prefix)));
        assertThat(keys).containsAll(SAME_IN_BOTH);
    }

    private static boolean isDerived(String key) {
        return DERIVED.stream().anyMatch(key::startsWith);
    }
}
