package talweg.publication.torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.formula.ElementaryFunction;
import talweg.formula.Mistake;
import talweg.method.Methods;
import talweg.session.Compilation;
import talweg.session.FunctionText;
import talweg.session.SampleLibrary;

/// The Python text of a function is read back by an independent reader and has the function's values.
class TorchFunctionTest {
    /// Each function of the language, with numbers, parameters, tensors and nests as arguments.
    private static final List<String> FORMULAS = List.of(
            "sqrt(x) + cbrt(-y) + exp(x) + ln(y) + log(x) + log(y, 10) + log(x, 2) + log(x, y) + log10(x) + log2(y)",
            "sin(x) + cos(y) + tan(x) + asin(x/3) + acos(y/3) + atan(x) + atan2(y, x) + atan2(1, x) + sin(2) + cos(-1/3)",
            "sinh(x) + cosh(y) + tanh(x) + asinh(x) + acosh(1 + y) + atanh(x/2)",
            "abs(x) + sign(-y) + floor(x) + ceil(y) + round(2.5 x) + min(x, y, 1) + max(x, 2, x + y) + hypot(x, y, 1)",
            "pow(x, y) + pow(x, 3) + pow(e, x) + mod(x, 0.7) + mod(-x, y) + mod(7, x) + hypot(3, 4) + min(1, 2)",
            "sigmoid(x) + relu(x) + relu(-y) + softplus(30 x) + softplus(-y) + step(x) + step(-y) + step(0)",
            "erf(x) + gamma(y) + gamma(-x) + gamma(-y) + lgamma(x) + lgamma(-y) + digamma(x) + trigamma(y)",
            "2^x + e^y + x^y + x^0.5 + x^-2 + 2^3^2 + e^2 + x^0 + 10^-3 + (1 + 1)^y + 0^-x + (x^2)^3 + (-x)^3",
            "if(x < y, x^2, sqrt(-x)) + if(x >= y and not x == 1 or y != 2, ln(y), 1/0)",
            "if(x <= y or x > 5 and y < 2, if(not (x < y), 1, x), y) + if(0/0 != 0, 1, 2) + if(not 0/0 < 0, 1, 2)",
            "sum(i, 1, 3, i x^i) + prod(j, 1, 3, x + j y) + sum(i, 0, 0, x/(i + 1)) + sin(sum(i, 1, 0, x)) + 1/prod(i, 1, 0, x)",
            "sum(i, 1, 3, sum(j, 1, i, x^i y^j/(i j))) + sum(i, -2, 2, i^3 x + i^-1) + sum(i, 0, 4, (-1)^i x/(2 i + 1))",
            "f(x[4]) = sum(i, 1, 3, 100 (x[i+1] - x[i]^2)^2 + (1 - x[i])^2) + x3 + x[4]",
            "n = 3; f(a, x[3], b) = sum(i, 1, n, (x[i] - a i)^2/i) + b^2 + x1 x[n] + sum(i, 1, n - 1, x[n - i])",
            "n = 4/2; f(x[2]) = sum(i, 1, n, x[i]) + sum(i, 3, 4, x[i - 2]) + x[n/2]",
            "k = 2; lambda = 0.5; u = x - k; v = u^2 + lambda y; f(x, y) = v^2 + sin(k) + sin(u) + k^lambda + 1/k + 1/lambda",
            "a = 0; b = -8; f(x, y) = x^2 + y^2 + a^2 + if(a > 0, 1/a, 2) + 0 b^2 + |b|^(1/3) + hypot(a, b) + atan2(a, x)",
            "f(p, k) = (p - k)^2 + k^4",
            "value(class, p) = class^2 + 3 p",
            "f(torch, math, range) = torch + math^2 + range^3 + pi",
            "α = 0.7; f(θ, φ) = α sin(θ)^2 + cos(φ)",
            "step(x) + floor(y)",
            "if(x > 5, 0, 1)",
            "relu(x)");

    static Stream<FunctionText> texts() throws Exception {
        Stream<String> corpus;
        try (var in = TorchFunctionTest.class.getResourceAsStream("/talweg/formula/accepted.txt")) {
            corpus = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" ⇒ "))
                    .map(line -> line.substring(0, line.indexOf(" ⇒ ")).replace('␤', '\n'));
        }
        Stream<FunctionText> samples = SampleLibrary.load().functions().stream().map(FunctionText::of);
        return Stream.concat(Stream.concat(FORMULAS.stream(), corpus).map(FunctionText::of), samples);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pythonHasTheValuesOfTheFunction(FunctionText text) {
        Compilation.Compiled compiled = compiled(text);
        PythonFunction python = new PythonFunction(lines(compiled));
        int n = compiled.function().dimension();
        for (double first : new double[] {1.3, 0.4, -0.7, 2}) {
            double[] point = IntStream.range(0, n)
                    .mapToDouble(i -> first + 0.6 * i - Math.floor(i / 3.0))
                    .toArray();
            double value = value(compiled, point);
            double read = python.at(point);
            if (Double.isFinite(value)) {
                assertThat(read)
                        .as("%s at %s", python.lines(), Arrays.toString(point))
                        .isCloseTo(value, within(1e-11 * Math.max(1, Math.abs(value))));
            } else {
                assertThat(Double.isFinite(read))
                        .as("%s at %s", python.lines(), Arrays.toString(point))
                        .isFalse();
            }
        }
    }

    private static Compilation.Compiled compiled(FunctionText text) {
        return switch (Compilation.interpreted(text)) {
            case Compilation.Compiled compiled -> compiled;
            case Compilation.Rejected(Mistake mistake) -> throw new AssertionError(mistake.display());
        };
    }

    private static List<String> lines(Compilation.Compiled compiled) {
        return TorchFunction.of(compiled.formula(), compiled.parameters()).lines().stream()
                .map(String::strip)
                .toList();
    }

    private static double value(Compilation.Compiled compiled, double[] point) {
        RunRequest request = RunRequest.of(
                compiled.function(), Methods.named("gd").orElseThrow().standard(), point, 0);
        Run run = Run.of(request.withParameters(compiled.values()));
        return run.last() < 0 ? Double.NaN : run.row(0).value();
    }

    @Test
    void everyFunctionOfTheLanguageIsAmongThem() {
        String all = FORMULAS.stream().collect(Collectors.joining(" "));
        assertThat(ElementaryFunction.values()).allSatisfy(f -> assertThat(all).contains(f.word() + "("));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (a - x)^2                    | (a - x)**2
            -x^2 - (y - 1) - -x          | -x**2 - (y - 1) - -x
            x/(y/2) y                    | x/(y/2)*y
            2^x + e^x                    | 2**x + torch.exp(x)
            sin(2) x                     | torch.sin(torch.tensor(2.0))*x
            x/3 + y/0                    | x/3 + y/0
            x + 1/0                      | x + 1/torch.tensor(0.0)
            sum(i, 1, 3, x^i)            | sum(x**i for i in range(1, 4))
            if(x != y, x, 2)             | (x if x < y or x > y else 2) + 0*p.sum()
            step(x)                      | step(x)
            7                            | 7 + 0*p.sum()
            """)
    void itIsWrittenAsAPersonWould(String formula, String python) {
        String last = lines(compiled(FunctionText.of(formula))).getLast();
        assertThat(last).isEqualTo("return " + python);
    }

    @Test
    void indicesCountFromZeroInPython() {
        assertThat(lines(compiled(FunctionText.of("f(x[9]) = sum(i, 1, 8, x[i+1] x[i] + x[9-i]) + x[1]")))
                        .getLast())
                .isEqualTo("return sum(x[i]*x[i - 1] + x[9 - i - 1] for i in range(1, 9)) + x[0]");
    }

    @Test
    void wordsOfPythonGetAnUnderscore() {
        assertThat(lines(compiled(FunctionText.of("lambda = 2; p = 3; f(is, y) = is^lambda + p y"))))
                .containsExactly("def f(p_):", "is_, y = p_", "lambda_ = 2.0", "p = 3.0", "return is_**lambda_ + p*y");
    }

    @Test
    void aScriptHasOnlyTheHelpersItNeeds() {
        Set<String> helpers = new TreeSet<>();
        for (String formula : List.of("cbrt(x)", "gamma(x)", "step(x)", "pi x", "x")) {
            Compilation.Compiled compiled = compiled(FunctionText.of(formula));
            helpers.add(formula
                    + TorchFunction.of(compiled.formula(), compiled.parameters())
                            .extras());
        }
        assertThat(helpers).containsExactly("cbrt(x)[CBRT]", "gamma(x)[GAMMA]", "pi x[MATH]", "step(x)[STEP]", "x[]");
    }
}
