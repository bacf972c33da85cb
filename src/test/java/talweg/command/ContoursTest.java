package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ContoursTest {
    @Test
    void everyLevelIsAFeatureAndItsPointsLieOnIt() {
        JsonNode found = Reference.json(
                Answer.to("contours", "x^2 + y^2", "--domain=-2,2,-2,2", "--levels=1,2.25,100", "--grid=201x201")
                        .out());
        assertThat(found.get("type").stringValue()).isEqualTo("FeatureCollection");
        JsonNode features = found.get("features");
        assertThat(features).hasSize(3);
        for (JsonNode feature : features) {
            double level = feature.get("properties").get("level").doubleValue();
            JsonNode geometry = feature.get("geometry");
            assertThat(geometry.get("type").stringValue()).isEqualTo("MultiLineString");
            for (JsonNode line : geometry.get("coordinates")) {
                line.forEach(point -> assertThat(Math.pow(point.get(0).doubleValue(), 2)
                                + Math.pow(point.get(1).doubleValue(), 2))
                        .isCloseTo(level, within(1e-3)));
            }
        }
        JsonNode circle = features.get(0).get("geometry").get("coordinates").get(0);
        assertThat(circle.get(0)).as("a closed line ends where it begins").isEqualTo(circle.get(circle.size() - 1));
        assertThat(features.get(2).get("geometry").get("coordinates")).isEmpty();
    }

    @Test
    void theNumberOfLevelsMayBeGiven() {
        JsonNode features = Reference.json(Answer.to("contours", "himmelblau", "--levels=7", "--grid=101x101")
                        .result())
                .get("features");
        assertThat(features).hasSize(7);
    }

    @Test
    void aTableHasALineForEachPoint() {
        List<String> lines = Answer.to("contours", "u + v", "--levels=0.5,", "--grid=3x3", "--format=csv")
                .result()
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("level,line,u,v");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allSatisfy(line -> {
            String[] cells = line.split(",");
            assertThat(Double.parseDouble(cells[2]) + Double.parseDouble(cells[3]))
                    .isCloseTo(0.5, within(1e-12));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --grid=1000000x1000000           | too large
            --grid=1000000000000x1           |
            --grid=99999999999999999999x9    | too large
            --grid=400                       | is not a size
            --grid=-4x4                      | is not a size
            --domain=1,2,3                   | four
            --domain=2,1,0,1                 | empty
            --domain=0,0,0,1                 | empty
            --domain=-1e308,1e308,0,1        | too wide
            --domain=1,1.0000000000000002,0,1| too narrow
            --domain=a,1,0,1                 | "a" is not a number
            --levels=many                    | many
            --levels=100000                  | 100000
            --format=svg                     | geojson, csv
            --level=5                        | did you mean --levels?
            """)
    void aMistakeIsOneMessageWithPlaceAndRemedy(String option, String message) {
        assertThat(Answer.to("contours", "x^2 + y^2", option).mistake()).contains(message == null ? "grid" : message);
    }

    @Test
    void aFunctionWithoutLevelsHasNone() {
        Answer undefined = Answer.to("contours", "0/0 + x", "--grid=11x11");
        assertThat(Reference.json(undefined.out()).get("features")).isEmpty();
        assertThat(undefined.err()).startsWith("talweg: note: ").contains("no finite value anywhere");
        Answer constant = Answer.to("contours", "3", "--grid=11x11");
        assertThat(Reference.json(constant.out()).get("features")).isEmpty();
        assertThat(constant.err()).startsWith("talweg: note: ").contains("3 everywhere");
    }

    @Test
    void aLevelWithoutCurveIsNoted() {
        for (String format : new String[] {"geojson", "csv"}) {
            Answer answer = Answer.to(
                    "contours",
                    "x^2 + y^2",
                    "--domain=-3,3,-4,4",
                    "--levels=-5,1,99",
                    "--grid=7x9",
                    "--format=" + format);
            assertThat(answer.status()).isZero();
            assertThat(answer.out()).isNotEmpty();
            assertThat(answer.err())
                    .isEqualToNormalizingNewlines("talweg: note: no curve for -5, 99: in this part of the"
                            + " plane the values on the grid go from 0 to 25\n");
        }
    }

    @Test
    void otherDimensionsAreCutByThePlaneOfTheFirstTwoAxes() {
        assertThat(Reference.json(Answer.to("contours", "f(t) = t^2", "--levels=1,", "--grid=11x11")
                                .result())
                        .get("features"))
                .hasSize(1);
        assertThat(Reference.json(Answer.to("contours", "f(a,b,c) = a^2 + b^2 + c^2", "--levels=20,", "--grid=11x11")
                                .result())
                        .get("features"))
                .hasSize(1);
    }
}
