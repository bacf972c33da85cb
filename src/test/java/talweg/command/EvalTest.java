package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Words;
import tools.jackson.databind.JsonNode;

class EvalTest {
    @TempDir
    Path folder;

    static List<JsonNode> cases() {
        return Reference.cases("derivatives.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseOfTheReferenceIsMet(JsonNode expected) {
        String at = Reference.list(expected.get("at"));
        JsonNode found =
                Reference.json(Answer.to("eval", expected.get("formula").stringValue(), "--at=" + at)
                        .result());
        for (String key : List.of("value", "gradient", "hessian")) {
            Reference.assertClose(found.get(key), expected.get(key), 1e-12);
        }
    }

    @Test
    void theAnswerIsOneLineOfJson() {
        assertThat(Answer.to("eval", "x^2 + 3 y", "--at=0.5,-1").result())
                .isEqualTo("{\"value\": -2.75, \"gradient\": [1.0, 3.0], \"hessian\": [[2.0, 0.0], [0.0, 0.0]]}\n");
    }

    @Test
    void numbersThatAreNotFiniteAreTexts() {
        assertThat(Reference.json(Answer.to("eval", "ln(x)", "--at=0,0").out())
                        .get("value")
                        .stringValue())
                .isEqualTo("-Infinity");
        assertThat(Answer.to("eval", "sqrt(x)", "--at=-1,0").out()).startsWith("{\"value\": \"NaN\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqrt(x) | -1,0   | f is not defined at (-1, 0)
            ln(x)   | 0,0.25 | f has no finite value at (0, 0.25)
            sqrt(x) | 0,0    | not every derivative of f is finite at (0, 0)
            """)
    void whatIsNotDefinedIsNoted(String formula, String at, String note) {
        Answer answer = Answer.to("eval", formula, "--at=" + at);
        assertThat(answer.status()).isZero();
        assertThat(answer.err()).isEqualToNormalizingNewlines("talweg: note: " + note + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -x^2+y       | -3.0
            --x          | 2.0
            -2           | -2.0
            -sin(0)+x    | 2.0
            """)
    void aFormulaMayBeginWithAMinus(String formula, String value) {
        assertThat(Answer.to("eval", formula, "--at=2,1").result()).startsWith("{\"value\": " + value + ",");
        assertThat(Answer.to("eval", "--at", "2,1", "--", formula).result()).startsWith("{\"value\": " + value + ",");
        assertThat(Answer.to("eval", "--at", "2,1", formula).result()).startsWith("{\"value\": " + value + ",");
    }

    @Test
    void coordinatesMayBeNegativeHoweverTheyAreGiven() {
        assertThat(Answer.to("eval", "x + y", "--at=-1,-2").result()).startsWith("{\"value\": -3.0");
        assertThat(Answer.to("eval", "x + y", "--at", "-1,-2").result()).startsWith("{\"value\": -3.0");
    }

    @Test
    void theFunctionIsStandardInputASampleAFileOrAFormulaInThisOrder() throws IOException {
        assertThat(Answer.to("x^2 + 1\n", List.of("eval", "-", "--at=2,0")).result())
                .startsWith("{\"value\": 5.0");
        assertThat(Answer.to("eval", "rosenbrock", "--at=1,1").result()).startsWith("{\"value\": 0.0");
        Path file = Files.writeString(folder.resolve("mine.txt"), "# a bowl\nf(u, v) = u^2 + v\n");
        assertThat(Answer.to("eval", file.toString(), "--at=2,1").result()).startsWith("{\"value\": 5.0");
        Path sample = Files.copy(Path.of("sample-functions/booth.toml"), folder.resolve("b.toml"));
        assertThat(Answer.to("eval", sample.toString(), "--at=1,3").result()).startsWith("{\"value\": 0.0");
        Path scene = Files.writeString(folder.resolve("s.talweg"), """
                version = 1
                formula = "x^2 + k y"
                domain = [[-1, 1], [-1, 1]]
                start = [1, 1]
                [parameters]
                k = 3
                """);
        assertThat(Answer.to("eval", scene.toString(), "--at=1,1").result()).startsWith("{\"value\": 4.0");
    }

    @Test
    void anyNumberOfVariablesIsPossible() {
        assertThat(Answer.to("eval", "u^2", "--at=3").result())
                .isEqualTo("{\"value\": 9.0, \"gradient\": [6.0], \"hessian\": [[2.0]]}\n");
        JsonNode found =
                Reference.json(Answer.to("eval", "f(x[50]) = sum(i, 1, 50, i x[i]^2)", "--at=" + "1,".repeat(49) + "1")
                        .result());
        assertThat(found.get("value").doubleValue()).isEqualTo(1275);
        assertThat(found.get("hessian")).hasSize(50);
        assertThat(found.get("hessian").get(49).get(49).doubleValue()).isEqualTo(100);
        assertThat(found.get("hessian").get(49).get(48).doubleValue()).isEqualTo(0);
    }

    @Test
    void parametersAreSetAndUndeclaredOnesAreNoted() {
        assertThat(Answer.to("eval", "x^2 + k y", "--at=1,2", "--param", "k=-3").result())
                .startsWith("{\"value\": -5.0");
        Answer noted = Answer.to("eval", "x^2 + k y", "--at=1,2");
        assertThat(noted.status()).isZero();
        assertThat(noted.out()).startsWith("{\"value\": 3.0");
        assertThat(noted.err()).isEqualTo("talweg: note: taken as parameters: k = 1.0; set one with --param k=VALUE\n");
        assertThat(Answer.to("eval", "rosenbrock", "--at=1,2", "--param=b=1", "--param=a=1")
                        .result())
                .startsWith("{\"value\": 1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x + sen(y)      | --at=1,2      |                | line 1, column 5: Unknown name 'sen'
            x +             | --at=1,2      |                | line 1, column 3
            x + 0,5         | --at=1,2      |                | 0.5
            (x + y          | --at=1,2      |                | ')'
            x + y           |               |                | missing: --at=X,Y
            x + y           | --at          |                | missing: --at=X,Y
            x + y           | --at=1        |                | 1 numbers given, but the function has 2 variables (x, y)
            x + y           | --at=1,b      |                | "b" is not a number
            x + y           | --at=1,1e999  |                | too large
            x + y           | --at=1,2      | --at=1,2       | given twice
            x + y           | --at=1,2      | --ta=1         | did you mean --at?
            x + y           | --at=1,2      | --nonsense     | unknown option --nonsense
            x + y           | --at=1,2      | extra          | superfluous argument "extra"
            x + y           | --at=1,2      | --param=k=1    | the function has none
            x + y           | --at=1,2      | --param=x=1    | "x" is a variable
            x + kay y       | --at=1,2      | --param=kai=1  | did you mean "kay"?
            x + k y         | --at=1,2      | --param=k      | NAME=VALUE
            x + k y         | --at=1,2      | --param=k=one  | "one" is not a number
            rosenbrok       | --at=1,2      |                | rosenbrock
            six-hump-camle  | --at=1,2      |                | did you mean "six-hump-camel"?
            missing.toml    | --at=1,2      |                | no such file
            missing.talweg  | --at=1,2      |                | no such file
            -               | --at=1,2      |                | standard input
            """)
    void aMistakeIsOneMessageWithPlaceAndRemedy(String function, String at, String more, String message) {
        String[] arguments = java.util.stream.Stream.of("eval", function, at, more)
                .filter(java.util.Objects::nonNull)
                .toArray(String[]::new);
        assertThat(Answer.to(arguments).mistake()).contains(message);
    }

    @Test
    void theCaretStandsUnderTheMistake() {
        assertThat(Answer.to("eval", "x + sen(y)", "--at=1,2").mistake().lines().toList())
                .contains("  x + sen(y)", "      ^^^");
    }

    @Test
    void aMalformedFileIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.toml"), "version = 1\ndomain = 3\n");
        assertThat(Answer.to("eval", file.toString(), "--at=1,2").mistake()).contains("a.toml, line 2: ");
        Path formula = Files.writeString(folder.resolve("a.txt"), "f(x, y) = x +\n\n  * y");
        assertThat(Answer.to("eval", formula.toString(), "--at=1,2").mistake()).contains("a.txt, line ");
    }

    @Test
    void messagesAreInTheReadersLanguage() {
        Locale before = Words.language();
        Words.speak(Locale.GERMAN);
        try {
            assertThat(Answer.to("eval", "x + y", "--at=1").mistake()).contains("1 Zahlen angegeben");
            assertThat(Answer.to("eval", "x + y").mistake()).contains("es fehlt: --at=X,Y");
        } finally {
            Words.speak(before);
        }
    }
}
