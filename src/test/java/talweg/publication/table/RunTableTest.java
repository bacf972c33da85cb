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
    void theTableOfAnExerciseHasTheStepThatLedToEachPoint() {
        assertThat(table("x^2 + 3 y^2", "gd:lr=1/n", 3, 1, -2).csv()).isEqualTo("""
                        n,alpha_n,step_length,x,y,f,gradient_norm
                        0,,,1.0,-2.0,13.0,12.165525060596439
                        1,1.0,12.165525060596439,-1.0,10.0,301.0,60.03332407921454
                        2,0.5,30.01666203960727,0.0,-20.0,1200.0,120.0
                        3,0.3333333333333333,40.0,0.0,20.0,1200.0,120.0
                        """);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theStepOfARowLeadsFromTheRowBefore(Kind kind) {
        Run run = run(compiled("x^2 + 3 y^2 + x y"), kind.id(), 12, 1, -2);
        List<double[]> rows = RunTable.of(List.of(run))
                .csv()
                .lines()
                .skip(2)
                .map(RunTableTest::numbers)
                .toList();
        double[] before = run.row(0).point();
        for (double[] row : rows) {
            double length = Math.hypot(row[3] - before[0], row[4] - before[1]);
            assertThat(row[2]).isCloseTo(length, within(1e-12));
            before = new double[] {row[3], row[4]};
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
                        n,alpha_n,step_length,x,y,f,gradient_x,gradient_y,gradient_norm,evaluations_f,evaluations_gradient,evaluations_hessian,velocity_x,velocity_y
                        2,0.25,1.118033988749895,0.0,0.0,0.0,0.0,0.0,0.0,0,2,0,2.0,4.0
                        3,0.25,0.5590169943749475,-0.25,-0.5,0.3125,-0.5,-1.0,1.118033988749895,0,3,0,1.0,2.0
                        """);
    }

    @Test
    void severalMethodsShareTheColumnsTheyHaveInCommon() {
        Compilation.Compiled compiled = compiled("f(n, f) = n^2 + f^2");
        RunTable table = RunTable.of(List.of(
                        run(compiled, "gd:lr=0.5", 1, 1, 2),
                        run(compiled, "momentum:lr=0.5", 1, 1, 2),
                        run(compiled, "momentum:lr=0.25", 1, 1, 2)))
                .with(TableColumn.STATE);
        assertThat(table.csv()).isEqualTo("""
                        method,n,alpha_n,step_length,variable_n,variable_f,f,gradient_norm,velocity_n,velocity_f
                        gd,0,,,1.0,2.0,5.0,4.47213595499958,,
                        gd,1,0.5,2.23606797749979,0.0,0.0,0.0,0.0,,
                        momentum:lr=0.5,0,,,1.0,2.0,5.0,4.47213595499958,0.0,0.0
                        momentum:lr=0.5,1,0.5,2.23606797749979,0.0,0.0,0.0,0.0,2.0,4.0
                        momentum:lr=0.25,0,,,1.0,2.0,5.0,4.47213595499958,0.0,0.0
                        momentum:lr=0.25,1,0.25,1.118033988749895,0.5,1.0,1.25,2.23606797749979,2.0,4.0
                        """);
    }

    @Test
    void aPageGetsATabularWithRulesAndTypesetNumbers() {
        Compilation.Compiled compiled = compiled("b = 3; f(x, y) = x^2 + b y^2");
        RunTable table = RunTable.of(List.of(run(compiled, "gd:lr=1e-5,lr@1=0.125", 2, 1, -2)));
        assertThat(new LatexTable(table, compiled, 4, "talweg trace …").text()).isEqualTo("""
                        % Needs \\usepackage{amsmath} and \\usepackage{booktabs}.
                        % Row n shows the point that step n leads to, with the rate and the length of that step.
                        % talweg trace …
                        \\begin{table}
                          \\centering
                          \\caption{Gradient descent, $\\alpha_n = 1\\cdot 10^{-5}$, from $n = 2$ on $\\alpha_n = 0.125$: $f(x, y) = x^{2} + b y^{2},\\ b = 3$ from $\\mathbf{x}_0 = (1, -2)$.}
                          \\begin{tabular}{rrrrrrr}
                            \\toprule
                            $n$ & $\\alpha_n$ & $\\|\\mathbf{x}_n - \\mathbf{x}_{n-1}\\|$ & $x_n$ & $y_n$ & $f(\\mathbf{x}_n)$ & $\\|\\nabla f(\\mathbf{x}_n)\\|$ \\\\
                            \\midrule
                            0 & -- & -- & $1$ & $-2$ & $13$ & $12.17$ \\\\
                            1 & $10^{-5}$ & $1.217\\cdot10^{-4}$ & $1$ & $-2$ & $13$ & $12.16$ \\\\
                            2 & $0.125$ & $1.521$ & $0.75$ & $-0.5$ & $1.312$ & $3.354$ \\\\
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
                        "    \\midrule\n    \\multicolumn{7}{l}{Adam, $\\alpha_n = 0.5$, $\\beta_1 = 0.8$} \\\\\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f(t) = t^4       | $t_n$             | $|t_n - t_{n-1}|$                      | $|f'(t_n)|$
            x1^2 + x2^2      | $x_{1,n}$         | $\\|\\mathbf{x}_n - \\mathbf{x}_{n-1}\\|$ | $x_{2,n}$
            f(θ, n) = θ^2+n^2| $\\theta_k$       | $\\alpha_k$                            | $n_k$
            g(xy, z) = xy z  | $\\mathrm{xy}_n$  | $g(\\mathbf{x}_n)$                     | $\\|\\nabla g(\\mathbf{x}_n)\\|$
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
