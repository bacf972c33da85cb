package talweg.desktop.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.desktop.control.FormulaPane;
import talweg.desktop.control.PanelLines;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.function.RealFunction;
import talweg.method.Description;
import talweg.method.Explanation;
import talweg.method.Family;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.TestFunctions;

/// In the panel at its usual width no letters are too small, and nothing has to be scrolled but what mathematics does
/// not break: a root and a choice between cases.
class StepWidthTest {
    /// Pixels of a formula: 23 em of 13 pixels, less what is around it and a scroll bar.
    private static final double ROOM = 262;

    /// Of a line of the rule, which is a button.
    private static final double ROW = 250;

    private static final PanelLines ROWS = new PanelLines("", FormulaPane.SMALL);
    private static final PanelLines CARDS = new PanelLines(PanelLines.DISPLAYED, FormulaPane.USUAL);

    static Stream<Method> variants() {
        return Methods.all().stream()
                .flatMap(kind -> new Description(kind).rules().stream())
                .map(Description.Rule::method);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyFormulaFitsIntoThePanel(Method method) {
        boolean closed = method.kind().family() == Family.CLOSED_FORM;
        RealFunction function = closed ? TestFunctions.bowl(2) : TestFunctions.rosenbrock();
        Run run = Run.of(RunRequest.of(function, method, new double[] {-1.2345678, 1.3456789}, 6));
        List<String> tooWide = new ArrayList<>();
        for (int k = 0; k < run.last(); k++) {
            Explanation explanation = run.explain(k);
            PhaseTexts.rules(explanation).forEach(rule -> look(List.of(rule.latex()), ROW, ROWS, tooWide));
            for (Step.Phase phase : PhaseTexts.phases(explanation)) {
                look(List.of(phase.latex()), ROOM, CARDS, tooWide);
                look(phase.numbers(), ROOM, CARDS, tooWide);
            }
        }
        assertThat(tooWide).isEmpty();
    }

    private static void look(List<String> formulas, double room, PanelLines lines, List<String> tooWide) {
        formulas.stream()
                .flatMap(formula -> lines.of(formula, room).stream())
                .filter(line -> !lines.isReadable(line, room))
                .filter(line -> !line.contains("\\begin{cases}") && !line.contains("\\sqrt{"))
                .map(line -> Math.round(PanelLines.LEAST * lines.width(line)) + " " + line)
                .forEach(tooWide::add);
    }
}
