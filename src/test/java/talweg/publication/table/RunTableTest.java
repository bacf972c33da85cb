package talweg.publication.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.session.Compilation;
import talweg.session.FunctionText;

class RunTableTest {
    private static Compilation.Compiled compiled(String formula) {
        return (Compilation.Compiled) Compilation.interpreted(FunctionText.of(formula));
    }

    private static Run run(Compilation.Compiled compiled, String specification, int steps, double... start) {
        Method method = ((Reading.Valid<Method>) Specification.parse(specification)).value();
        return Run.of(RunRequest.of(compiled.function(), method, start, steps).withParameters(compiled.values()));
    }

    private static RunTable table(String formula, String specification, int steps, double... start) {
        return RunTable.of(List.of(run(compiled(formula), specification, steps, start)));
    }

    @Test
    void theTableOfAnExerciseHasTheStepThatLeavesEachPoint() {
        assertThat(table("x^2 + 3 y^2", "gd:lr=1/n", 3, 1, -2).csv()).isEqualTo("""
                        k,alpha_k,step_length,x,y,f,gradient_norm
                        0,1.0,12.165525060596439,1.0,-2.0,13.0,12.165525060596439
                        1,0.5,30.01666203960727,-1.0,10.0,301.0,60.03332407921454
                        2,0.3333333333333333,40.0,0.0,-20.0,1200.0,120.0
                        3,,,0.0,20.0,1200.0,120.0
                        """);
    }

    @Test
    void aMethodWithoutALearningRateHasNoColumnOfItAndBesideOthersNoNumberInIt() {
        Compilation.Compiled bowl = compiled("x^2 + 3 y^2");
        Run newton = run(bowl, "newton", 1, 1, -2);
        assertThat(RunTable.of(List.of(newton)).csv()).startsWith("k,step_length,x,y,f,gradient_norm\n0,");
        assertThat(new LatexTable(RunTable.of(List.of(newton)), bowl, 6, "").text())
                .doesNotContain("alpha");
        List<String> both = RunTable.of(List.of(run(bowl, "gd:lr=0.1", 1, 1, -2), newton))
                .csv()
                .lines()
                .toList();
        assertThat(both.getFirst()).startsWith("method,k,alpha_k,step_length");
        assertThat(both.get(1)).startsWith("gd,0,0.1,");
        assertThat(both.get(3)).startsWith("newton,0,,");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theStepOfARowLeadsToTheNext(Kind kind) {
        Run run = run(compiled("x^2 + 3 y^2 + x y"), kind.id(), 12, 1, -2);
        List<double[]> rows = RunTable.of(List.of(run))
                .csv()
                .lines()
                .skip(1)
                .limit(run.last())
                .map(RunTableTest::numbers)
                .toList();
        for (int k = 0; k < run.last(); k++) {
            double[] row = rows.get(k);
            double[] next = run.row(k + 1).point();
            // Counted from the right: a method without a learning rate has no column of it.
            double length = Math.hypot(next[0] - row[row.length - 4], next[1] - row[row.length - 3]);
            assertThat(row[row.length - 5]).isCloseTo(length, within(1e-12));
        }
        assertThat(rows).hasSize(run.last());
    }

    static List<Kind> kinds() {
        return Methods.all();
    }

    private static double[] numbers(String line) {
        return Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void moreColumnsAndFewerRowsOnDemand() {
        RunTable table = table("x^2 + y^2", "momentum:lr=0.25,momentum=0.5", 9, 1, 2)
                .with(TableColumn.GRADIENT, TableColumn.STATE, TableColumn.EVALUATIONS)
                .rows(2, 3);
        assertThat(table.csv()).isEqualTo("""
                        k,alpha_k,step_length,x,y,f,gradient_x,gradient_y,gradient_norm,evaluations_f,evaluations_gradient,evaluations_hessian,velocity_x,velocity_y
                        2,0.25,0.5590169943749475,0.0,0.0,0.0,0.0,0.0,0.0,0,2,0,2.0,4.0
                        3,0.25,0.0,-0.25,-0.5,0.3125,-0.5,-1.0,1.118033988749895,0,3,0,1.0,2.0
                        """);
    }

    @Test
    void theVerticesOfASimplexAreCountedFromOne() {
        RunTable table = table("x^2 + y^2", "nelder-mead:size=0.1", 1, 1, 2)
                .with(TableColumn.STATE)
                .rows(0, 0);
        assertThat(table.csv().lines().toList())
                .first()
                .asString()
                .endsWith(
                        "simplex_1_x,simplex_1_y,simplex_2_x,simplex_2_y,simplex_3_x,simplex_3_y,fs_1,fs_2,fs_3,trials");
        assertThat(table.csv().lines().toList().get(1)).endsWith(",1.0,2.0,2.0,2.0,1.0,3.0,5.0,8.0,10.0,3.0");
    }

    @Test
    void severalMethodsShareTheColumnsTheyHaveInCommon() {
        Compilation.Compiled compiled = compiled("f(k, f) = k^2 + f^2");
        RunTable table = RunTable.of(List.of(
                        run(compiled, "gd:lr=0.5", 1, 1, 2),
                        run(compiled, "momentum:lr=0.5", 1, 1, 2),
                        run(compiled, "momentum:lr=0.25", 1, 1, 2)))
                .with(TableColumn.STATE);
        assertThat(table.csv()).isEqualTo("""
                        method,k,alpha_k,step_length,variable_k,variable_f,f,gradient_norm,velocity_k,velocity_f
                        gd,0,0.5,2.23606797749979,1.0,2.0,5.0,4.47213595499958,,
                        gd,1,,,0.0,0.0,0.0,0.0,,
                        momentum:lr=0.5,0,0.5,2.23606797749979,1.0,2.0,5.0,4.47213595499958,0.0,0.0
                        momentum:lr=0.5,1,,,0.0,0.0,0.0,0.0,2.0,4.0
                        momentum:lr=0.25,0,0.25,1.118033988749895,1.0,2.0,5.0,4.47213595499958,0.0,0.0
                        momentum:lr=0.25,1,,,0.5,1.0,1.25,2.23606797749979,2.0,4.0
                        """);
    }

    @Test
    void aPageGetsATabularWithRulesAndTypesetNumbers() {
        Compilation.Compiled compiled = compiled("b = 3; f(x, y) = x^2 + b y^2");
        RunTable table = RunTable.of(List.of(run(compiled, "gd:lr=1e-5,lr@1=0.125", 2, 1, -2)));
        assertThat(new LatexTable(table, compiled, 4, "talweg trace …").text()).isEqualTo("""
                        % Needs \\usepackage{amsmath} and \\usepackage{booktabs}.
                        % Row k shows a point with the rate and the length of the step that leaves it; in a rate, n = k + 1.
                        % talweg trace …
                        \\begin{table}
                          \\centering
                          \\caption{Gradient descent, $\\alpha_k = 1\\cdot 10^{-5}$, from $k = 1$ on $\\alpha_k = 0.125$: $f(x, y) = x^{2} + b y^{2},\\ b = 3$ from $\\mathbf{x}_0 = (1, -2)$.}
                          \\begin{tabular}{rrrrrrr}
                            \\toprule
                            $k$ & $\\alpha_k$ & $\\|\\mathbf{x}_{k+1} - \\mathbf{x}_k\\|$ & $x_k$ & $y_k$ & $f(\\mathbf{x}_k)$ & $\\|\\nabla f(\\mathbf{x}_k)\\|$ \\\\
                            \\midrule
                            0 & $10^{-5}$ & $1.217\\cdot10^{-4}$ & $1$ & $-2$ & $13$ & $12.17$ \\\\
                            1 & $0.125$ & $1.521$ & $1$ & $-2$ & $13$ & $12.16$ \\\\
                            2 & -- & -- & $0.75$ & $-0.5$ & $1.312$ & $3.354$ \\\\
                            \\bottomrule
                          \\end{tabular}
                        \\end{table}
                        """);
    }

    @Test
    void severalMethodsAreSectionsOfTheTabular() {
        Compilation.Compiled compiled = compiled("x^2 + y^2");
        RunTable table = RunTable.of(List.of(
                run(compiled, "newton:variant=damped", 1, 1, 2), run(compiled, "adam:lr=0.5,beta1=0.8", 1, 1, 2)));
        assertThat(new LatexTable(table, compiled, 6, "").text())
                .contains(
                        "\\caption{2 methods: $f(x, y) = x^{2} + y^{2}$ from $\\mathbf{x}_0 = (1, 2)$.}",
                        "    \\midrule\n    \\multicolumn{7}{l}{Newton, damped} \\\\\n",
                        "    \\midrule\n    \\multicolumn{7}{l}{Adam, $\\alpha_k = 0.5$, $\\beta_1 = 0.8$} \\\\\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f(t) = t^4       | $t_k$             | $|t_{k+1} - t_k|$                      | $|f'(t_k)|$
            x1^2 + x2^2      | $x_{1,k}$         | $\\|\\mathbf{x}_{k+1} - \\mathbf{x}_k\\|$ | $x_{2,k}$
            f(θ, k) = θ^2+k^2| $\\theta_n$       | $\\alpha_n$                            | $k_n$
            g(xy, z) = xy z  | $\\mathrm{xy}_k$  | $g(\\mathbf{x}_k)$                     | $\\|\\nabla g(\\mathbf{x}_k)\\|$
            """)
    void headingsAreTheSymbolsOfTheFunction(String formula, String one, String two, String three) {
        Compilation.Compiled compiled = compiled(formula);
        double[] start = {1, 2};
        Run run = run(
                compiled,
                "gd",
                1,
                java.util.Arrays.copyOf(start, compiled.function().dimension()));
        String head = new LatexTable(RunTable.of(List.of(run)), compiled, 6, "")
                .text()
                .lines()
                .filter(line -> line.contains("\\alpha") && line.contains("&"))
                .findFirst()
                .orElseThrow();
        assertThat(head).contains(one, two, three);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6, $0$",
        "-0.0, 6, $0$",
        "1.2e-5, 6, $1.2\\cdot10^{-5}$",
        "-1e-7, 6, $-10^{-7}$",
        "0.001, 6, $0.001$",
        "0.0001, 6, $10^{-4}$",
        "123456.7, 6, $123457$",
        "1234567, 6, $1.23457\\cdot10^{6}$",
        "1234567, 9, $1234567$",
        "0.1, 17, $0.1$",
        "2.5, 1, $2$",
        "-3.14159265, 3, $-3.14$",
        "9.9999e-5, 3, $10^{-4}$",
        "1e300, 3, $10^{300}$",
        "Infinity, 3, $\\infty$",
        "-Infinity, 3, $-\\infty$",
        "NaN, 3, --"
    })
    void numbersAreWrittenAsOnAPage(double value, int digits, String text) {
        assertThat(new LatexNumber(digits).number(value)).isEqualTo(text);
    }
}
