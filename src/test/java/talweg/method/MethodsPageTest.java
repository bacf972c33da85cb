package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page about methods tells of each of them.
class MethodsPageTest {
    @Test
    void everyMethodHasItsRowWithItsOwnHyperparameters() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/methods.md"));
        List<Hyperparameter> common = Adam.KIND.hyperparameters();
        for (Kind kind : Methods.all()) {
            String row = rows.stream()
                    .filter(line -> line.startsWith("| `" + kind.id() + "` |"))
                    .findFirst()
                    .orElseThrow();
            for (Hyperparameter h : kind.hyperparameters()) {
                boolean asAdam = row.contains("as Adam") && common.contains(h);
                assertThat(asAdam || row.contains("`" + h.key() + "`"))
                        .as(kind.id() + " " + h.key())
                        .isTrue();
                if (!asAdam && h.choices().isEmpty()) {
                    assertThat(row).contains("`" + h.key() + "` " + h.standard().text());
                }
            }
        }
    }
}
