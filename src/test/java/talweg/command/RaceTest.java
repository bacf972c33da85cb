package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RaceTest {
    @TempDir
    Path folder;

    private static List<String[]> rows(Answer answer) {
        return answer.out().lines().map(row -> row.split(",", -1)).toList();
    }

    @Test
    void theRankingHasTheBestFirstWithItsRateAndItsCounts() {
        Answer answer = Answer.to(
                "race",
                "x^2 + y^2",
                "--method=gd:lr=0.125",
                "--method=newton",
                "--start=1,1",
                "--rates=set",
                "--format=csv");
        List<String[]> rows = rows(answer);
        assertThat(rows.get(0)).startsWith("method", "specification", "rate", "success_rate");
        assertThat(rows.get(1)).startsWith("newton", "newton", "", "1.0", "0.0").endsWith("0", "1", "1", "0", "3.0");
        assertThat(rows.get(2)).startsWith("gd", "gd:lr=0.125", "0.125", "1.0").endsWith("0", "13", "0", "0", "13.0");
    }

    @Test
    void theBestRateOfTheRangeIsPrinted() {
        Answer answer =
                Answer.to("race", "x^2/2 + 9 y^2/2", "--method=gd", "--start=9,1", "--rates=0.02,2,9", "--budget=60");
        // Of 0.02, 0.0356, 0.0632, 0.112, 0.2, …: 2/(1 + 9).
        assertThat(answer.result().lines().toList().get(1)).startsWith("gd").contains(" 0.2 ", "100 %");
        assertThat(answer.out()).contains("budget: 60", "1, 1, 2, 1");
    }

    @Test
    void aRateAtTheEndOfTheRangeIsRemarkedUpon() {
        Answer answer =
                Answer.to("race", "x^2 + y^2", "--method=gd", "--start=1,1", "--rates=1e-5,1e-3,5", "--budget=20");
        assertThat(answer.status()).isZero();
        assertThat(answer.err()).contains("gd: its best rate 0.001 lies at the end");
    }

    @Test
    void jsonSaysTheRulesTheStartsAndTheProfiles() {
        JsonNode race = Reference.json(
                Answer.to("race", "himmelblau", "--grid=3", "--rates=1e-3,1,4", "--budget=100", "--format=json")
                        .out());
        assertThat(race.get("starts")).hasSize(9);
        assertThat(race.get("f_best").doubleValue()).isZero();
        assertThat(race.get("standings")).hasSize(5);
        for (JsonNode standing : race.get("standings")) {
            JsonNode profile = standing.get("profile");
            JsonNode end = profile.get(profile.size() - 1);
            assertThat(end.get(0).doubleValue()).isEqualTo(100);
            assertThat(end.get(1).doubleValue())
                    .isEqualTo(standing.get("success_rate").doubleValue());
        }
    }

    @Test
    void theSameSeedDrawsTheSameStarts() {
        String[] line = {"race", "rosenbrock", "--starts=12", "--seed=4", "--format=json", "--rates=set"};
        String once = Answer.to(line).out();
        assertThat(Answer.to(line).out()).isEqualTo(once);
        line[3] = "--seed=5";
        assertThat(Answer.to(line).out()).isNotEqualTo(once);
    }

    @Test
    void theProfileIsAPictureOrATable() throws IOException {
        Path picture = folder.resolve("profile.svg");
        Path table = folder.resolve("profile.csv");
        for (Path file : List.of(picture, table)) {
            assertThat(Answer.to("race", "himmelblau", "--grid=2", "--rates=set", "--budget=50", "-o", file.toString())
                            .status())
                    .isZero();
        }
        assertThat(Files.readString(picture)).contains("<svg", "Himmelblau");
        assertThat(Files.readAllLines(table))
                .startsWith("method,specification,cost,solved")
                .anyMatch(row -> row.startsWith("newton,newton,50.0,"));
    }

    @Test
    void twoOfAKindAreToldApart() {
        Answer answer = Answer.to(
                "race",
                "x^2 + y^2",
                "--method=gd:lr=0.1",
                "--method=gd:lr=0.4",
                "--rates=set",
                "--start=1,1",
                "--format=csv");
        assertThat(rows(answer).stream().skip(1).map(row -> row[0])).containsExactly("gd:lr=0.4", "gd:lr=0.1");
        assertThat(Double.parseDouble(rows(answer).get(1)[4])).isCloseTo(0, within(1e-200));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --start=1,1 --grid=3        | --start and --grid
            --rates=1,0.1,5             | --rates
            --rates=0,1,5               | --rates=1e-4,10,16
            --tolerance=1               | [0, 1)
            --budget=-3                 | --budget
            --weights=1,1               | --weights
            --weights=0,0,0,0           | --weights
            --method=adm                | adam
            --format=xml                | text, csv, json, profile
            -o=run.txt                  | run.txt
            --starts=100000             | 10000
            """)
    void aMistakeNamesItsPlaceAndTheRemedy(String options, String said) {
        String[] line = ("race himmelblau " + options).split(" +");
        assertThat(Answer.to(line).mistake()).contains(said);
    }

    @Test
    void whereFIsNotDefinedNobodyBegins() {
        assertThat(Answer.to("race", "ln(x) + y^2", "--start=-1,0").mistake()).contains("--start", "finite");
        assertThat(Answer.to("race", "sqrt(-1 - x^2) + y", "--starts=3").mistake())
                .contains("--starts");
    }
}
