package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class TraceTest {
    static List<JsonNode> cases() {
        return Reference.cases("trajectories.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTrajectoryOfTheReferenceIsMet(JsonNode expected) {
        JsonNode iterates = expected.get("iterates");
        int last = iterates.propertyNames().stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        Answer answer = Answer.to(
                "trace",
                expected.get("formula").stringValue(),
                "--method=" + specification(expected),
                "--start=" + Reference.list(expected.get("start")),
                "--steps=" + last);
        assertThat(answer.status()).as(answer.err()).isZero();
        List<String> rows = answer.out().lines().skip(1).toList();
        assertThat(rows).hasSize(last + 1);
        for (String k : iterates.propertyNames()) {
            String[] cells = rows.get(Integer.parseInt(k)).split(",");
            assertThat(cells[1]).isEqualTo(k);
            for (int i = 0; i < 2; i++) {
                double wanted = iterates.get(k).get(i).doubleValue();
                double scale = Math.max(1, Math.abs(wanted));
                assertThat(Double.parseDouble(cells[2 + i])).as("k = " + k).isCloseTo(wanted, within(1e-9 * scale));
            }
        }
    }

    private static String specification(JsonNode expected) {
        String settings = expected.get("hyperparameters").properties().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().asString())
                .collect(Collectors.joining(","));
        String id = expected.get("optimizer").stringValue();
        return settings.isEmpty() ? id : id + ":" + settings;
    }

    @Test
    void theColumnsAreThoseOfTheContract() {
        Answer answer = Answer.to("trace", "x^2 + y^2", "--method=gd:lr=0.25", "--start=1,-2", "--steps=2");
        assertThat(answer.out()).isEqualTo("""
                method,k,x,y,f,gradient_x,gradient_y,gradient_norm
                gd,0,1.0,-2.0,5.0,2.0,-4.0,4.47213595499958
                gd,1,0.5,-1.0,1.25,1.0,-2.0,2.23606797749979
                gd,2,0.25,-0.5,0.3125,0.5,-1.0,1.118033988749895
                """);
        assertThat(answer.err()).startsWith("talweg: gd: step_limit: ");
    }

    @Test
    void variablesKeepTheirOwnNames() {
        Answer answer = Answer.to("trace", "u^2 + v^2 + w^2", "--method=gd:lr=0.25", "--start=1,2,3", "--steps=0");
        assertThat(answer.out()).isEqualTo("""
                method,k,u,v,w,f,gradient_u,gradient_v,gradient_w,gradient_norm
                gd,0,1.0,2.0,3.0,14.0,2.0,4.0,6.0,7.483314773547883
                """);
    }

    @Test
    void aVariableNamedLikeAColumnIsSetApart() {
        Answer answer = Answer.to("trace", "f(k, f) = k^2 + f^2", "--method=gd:lr=0.25", "--start=1,2", "--steps=0");
        assertThat(answer.out().lines().findFirst().orElseThrow())
                .isEqualTo("method,k,variable_k,variable_f,f,gradient_k,gradient_f,gradient_norm");
    }

    @Test
    void severalMethodsShareATableAndThoseOfOneKindAreToldApart() {
        Answer answer = Answer.to(
                "trace",
                "x^2 + y^2",
                "--method=gd:lr=0.1",
                "--method=adam:lr=0.1",
                "--method=adam:lr=0.2,beta1=0.8",
                "--start=1,1",
                "--steps=1");
        List<String> rows = answer.out().lines().skip(1).toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0)).startsWith("gd,0,");
        assertThat(rows.get(2)).startsWith("adam:lr=0.1,0,");
        assertThat(rows.get(4)).startsWith("\"adam:lr=0.2,beta1=0.8\",0,");
    }

    @Test
    void moreColumnsAreThereWhenAskedFor() {
        Answer answer = Answer.to(
                "trace",
                "x^2 + y^2",
                "--method=momentum:lr=0.1,momentum=0.5",
                "--method=newton",
                "--start=1,0",
                "--steps=1",
                "--columns=all");
        List<String> lines = answer.out().lines().toList();
        List<String> header = Arrays.asList(lines.getFirst().split(","));
        assertThat(header)
                .containsSequence(
                        "gradient_norm",
                        "learning_rate",
                        "step_length",
                        "evaluations_f",
                        "evaluations_gradient",
                        "evaluations_hessian");
        String[] first = lines.get(1).split(",", -1);
        assertThat(first[header.indexOf("learning_rate")]).isEqualTo("0.1");
        assertThat(lines.get(3).split(",", -1)[header.indexOf("learning_rate")])
                .as("Newton's full step has no rate")
                .isEmpty();
        assertThat(Double.parseDouble(first[header.indexOf("step_length")])).isCloseTo(0.2, within(1e-15));
        assertThat(header.size()).isGreaterThan(header.indexOf("evaluations_hessian") + 1);
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSameSizeAs(header));
        assertThat(lines.get(3).split(",", -1)[header.indexOf("evaluations_hessian")])
                .isEqualTo("0");
        assertThat(lines.get(4).split(",", -1)[header.indexOf("evaluations_hessian")])
                .isEqualTo("1");
    }

    @Test
    void jsonSaysStatusAndReason() {
        Answer answer = Answer.to(
                "trace",
                "x^2 + y^2",
                "--method=gd:lr=0.5",
                "--method=gd:lr=1/n",
                "--start=1,1",
                "--steps=10",
                "--tolerance=1e-8",
                "--format=json",
                "--columns=state");
        JsonNode runs = Reference.json(answer.result()).get("runs");
        assertThat(runs).hasSize(2);
        JsonNode first = runs.get(0);
        assertThat(first.get("method").stringValue()).isEqualTo("gd:lr=0.5");
        assertThat(first.get("hyperparameters").get("lr").doubleValue()).isEqualTo(0.5);
        assertThat(runs.get(1).get("hyperparameters").get("lr").stringValue()).isEqualTo("1/n");
        assertThat(first.get("status").stringValue()).isEqualTo("converged");
        assertThat(first.get("reason").stringValue()).isNotBlank();
        assertThat(first.get("rows")).hasSize(2);
        assertThat(first.get("rows").get(0).get("x").doubleValue()).isEqualTo(1);
        assertThat(first.get("rows").get(1).get("gradient_norm").doubleValue()).isZero();
    }

    @Test
    void aChangeOnTheWayIsInTheRowsAndInTheJson() {
        String method = "--method=gd:lr=0.25,lr@2=0.5,lr@9=1/n";
        String[] trace = {"trace", "x^2 + y^2", method, "--start=1,1", "--steps=4", "--columns=learning_rate"};
        assertThat(Answer.to(trace).out().lines().skip(1))
                .extracting(row -> row.substring(row.lastIndexOf(',') + 1))
                .containsExactly("0.25", "0.25", "0.5", "0.5", "0.5");
        JsonNode run = Reference.json(Answer.to("trace", "x^2", method, "--start=1,1", "--steps=1", "--format=json")
                        .result())
                .get("runs")
                .get(0);
        assertThat(run.get("method").stringValue()).isEqualTo("gd");
        assertThat(run.get("hyperparameters").get("lr").doubleValue()).isEqualTo(0.25);
        assertThat(run.get("changes").get(0).get("k").intValue()).isEqualTo(2);
        assertThat(run.get("changes").get(0).get("lr").doubleValue()).isEqualTo(0.5);
        assertThat(run.get("changes").get(1).get("lr").stringValue()).isEqualTo("1/n");
    }

    @Test
    void aMethodWithoutALearningRateHasNoneInTheJsonAndALineSearchHasWhatItAccepted() {
        JsonNode runs = Reference.json(Answer.to(
                                "trace",
                                "x^2 + y^2",
                                "--method=nelder-mead",
                                "--method=gd-armijo",
                                "--start=1,1",
                                "--steps=2",
                                "--columns=learning_rate",
                                "--format=json")
                        .result())
                .get("runs");
        assertThat(runs.get(0).get("rows").get(0).get("learning_rate").isNull()).isTrue();
        assertThat(runs.get(1).get("rows").get(0).get("learning_rate").doubleValue())
                .isPositive();
    }

    @Test
    void theLastFiniteRowEndsARunThatDiverges() {
        Answer answer = Answer.to("trace", "x^4 + y^2", "--method=gd:lr=1e300", "--start=1,1", "--steps=50");
        assertThat(answer.status()).isZero();
        assertThat(answer.out()).doesNotContain("NaN", "Infinity");
        assertThat(answer.err()).contains("gd: diverged: ");
    }

    @Test
    void theRectangleOfTheViewStopsNothing() {
        Answer answer = Answer.to("trace", "x + y", "--method=gd:lr=100", "--start=0,0", "--steps=3");
        assertThat(answer.out().lines()).hasSize(5).last().asString().startsWith("gd,3,-300.0,-300.0");
    }

    @Test
    void aMillionStepsAreWrittenOut() {
        AtomicLong lines = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                lines.addAndGet(b == '\n' ? 1 : 0);
            }
        };
        String[] arguments = {"trace", "x^2 + y^2", "--method=gd:lr=1e-6", "--start=1,1", "--steps=1000000"};
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(
                arguments, InputStream.nullInputStream(), new PrintStream(counting), new PrintStream(err));
        assertThat(status).isZero();
        assertThat(lines).hasValue(1_000_002);
        assertThat(err.toString()).contains("gd: step_limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --method=sgdd         | --start=1,1    | --steps=5        | sgdd
            --method=gd:lrr=1     | --start=1,1    | --steps=5        | lrr
            --method=gd:lr=fast   | --start=1,1    | --steps=5        | fast
            --method=             | --start=1,1    | --steps=5        | method
            --format=csv          | --start=1,1    | --steps=5        | no method given
            --method=gd           | --start=1      | --steps=5        | give one for each
            --method=gd           | --start=-1,0   | --steps=5        | --start
            --method=gd           | --start=1,1    | --steps=-5       | between 0 and 10000000
            --method=gd           | --start=1,1    | --steps=1e3      | whole number
            --method=gd           | --start=1,1    | --steps=99999999999999999999 | between 0 and 10000000
            --method=gd           | --start=1,1    | --format=xml     | missing: --steps=N
            --method=gd           | --steps=1      | --columns=colour | missing: --start=X,Y
            """)
    void aMistakeIsOneMessageWithPlaceAndRemedy(String first, String second, String third, String message) {
        assertThat(Answer.to("trace", "sqrt(x) + y^2", first, second, third).mistake())
                .contains(message);
    }

    @Test
    void newtonWorksInManyVariables() {
        String start = "1,".repeat(39) + "1";
        assertThat(Answer.to(
                                "trace",
                                "f(x[40]) = sum(i, 1, 40, x[i]^2)",
                                "--method=newton",
                                "--start=" + start,
                                "--steps=1")
                        .out()
                        .lines()
                        .skip(2))
                .singleElement()
                .asString()
                .startsWith("newton,1," + "0.0,".repeat(40));
    }

    @Test
    void anUnknownColumnOrFormatIsNamedTogetherWithThoseThereAre() {
        String[] usual = {"trace", "x^2", "--method=gd", "--start=1,1", "--steps=1", ""};
        usual[5] = "--columns=colour";
        assertThat(Answer.to(usual).mistake()).contains("\"colour\"", "learning_rate");
        usual[5] = "--format=xml";
        assertThat(Answer.to(usual).mistake()).contains("\"xml\"", "csv, json");
        usual[5] = "--tolerance=-1";
        assertThat(Answer.to(usual).mistake()).contains("-1 is negative");
    }

    @Test
    void someRowsAreTheRowsOfTheWholeTable() {
        String[] run = {"trace", "x^2 + y^2", "--method=adam", "--start=1,2", "--steps=9", "--columns=all"};
        for (String format : new String[] {"csv", "json"}) {
            List<String> all = with(run, "--format=" + format).out().lines().toList();
            List<String> some =
                    with(run, "--format=" + format, "--rows=3,5").out().lines().toList();
            List<String> wanted = format.equals("csv") ? all.subList(4, 7) : all.subList(5, 7);
            assertThat(some).containsAll(wanted).hasSize(all.size() - 7);
        }
        assertThat(with(run, "--rows=5").mistake()).contains("--rows=0,20");
        assertThat(with(run, "--rows=5,4").mistake()).contains("--rows");
    }

    @Test
    void aTableForAPageSaysTheCommandThatWritesItAgain() {
        String table = Answer.to(
                        "trace",
                        "a=2; f(x, y) = (x - a)^2 + y^2",
                        "--param=a=3",
                        "--method=adam:lr=auto",
                        "--method=gd:lr=1/n",
                        "--start=1,2",
                        "--steps=9",
                        "--format=latex",
                        "--columns=state",
                        "--rows=0,4",
                        "--digits=3")
                .result();
        String command = table.lines()
                .filter(line -> line.startsWith("% talweg "))
                .findFirst()
                .orElseThrow();
        assertThat(command).doesNotContain("auto");
        List<String> words = List.of(command.substring(9)
                .replace("'a=2; f(x, y) = (x - a)^2 + y^2'", "F")
                .split(" "));
        String[] again = words.stream()
                .map(word -> word.equals("F") ? "a=2; f(x, y) = (x - a)^2 + y^2" : word)
                .toArray(String[]::new);
        assertThat(Answer.to(again).result()).isEqualTo(table);
    }

    @Test
    void aScriptSaysTheCommandThatWritesItAgain() {
        String[] words = {"trace", "booth", "--method=gd:lr=0.05", "--start=1.0,2.0", "--steps=9", "--format=pytorch"};
        assertThat(Answer.to(words).result())
                .contains("# The same run: talweg " + String.join(" ", words), "torch.optim.SGD([p], lr=0.05)");
        assertThat(with(words, "--method=adam").mistake()).contains("one way");
    }

    private static Answer with(String[] words, String... more) {
        return Answer.to(java.util.stream.Stream.concat(Arrays.stream(words), Arrays.stream(more))
                .toArray(String[]::new));
    }
}
