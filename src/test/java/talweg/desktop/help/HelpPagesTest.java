package talweg.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.desktop.action.Action;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Actions;
import talweg.desktop.action.Shortcut;
import talweg.formula.Formula;
import talweg.function.PointEvaluation;
import talweg.kernel.InterpretedFunction;
import talweg.method.Kind;
import talweg.method.Methods;

class HelpPagesTest {
    private final Actions actions = new Actions(
            List.of(new ActionGroup("Run", List.of(Action.of("Play", Shortcut.plain(KeyCode.P), () -> {})))),
            List.of());

    static Stream<HelpBlock.Example> examples() {
        return FunctionExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFunctionHasAnExampleThatUsesItAndIsALandscape(HelpBlock.Example example) {
        String word = example.name().split(",")[0];
        assertThat(example.formula()).contains(word + "(");
        Formula formula = (Formula) Formula.parse(example.formula());
        assertThat(formula.variables()).containsExactly("x", "y");
        double[] values = DoubleStream.iterate(-4.9, x -> x < 5, x -> x + 0.7)
                .flatMap(x -> DoubleStream.of(-2.3, 0.4, 3.1).map(y -> value(formula, x, y)))
                .toArray();
        assertThat(DoubleStream.of(values).filter(Double::isFinite).count()).isGreaterThan(values.length / 2);
        assertThat(DoubleStream.of(values).distinct().count()).isGreaterThan(3);
    }

    @Test
    void everyMethodIsThereWithItsRuleAndItsHyperparameters() {
        for (Kind kind : Methods.all()) {
            List<HelpBlock> blocks = MethodHelp.of(kind);
            assertThat(blocks).contains(new HelpBlock.Heading(kind.name()), new HelpBlock.Text(kind.sentence()));
            assertThat(blocks).hasAtLeastOneElementOfType(HelpBlock.Rule.class);
            assertThat(blocks.stream().filter(HelpBlock.Row.class::isInstance))
                    .hasSize(kind.hyperparameters().size());
        }
    }

    @Test
    void theKeysAreThoseOfTheActions() {
        HelpPage keys = HelpPages.of(actions).stream()
                .filter(page -> page.title().equals("Keys"))
                .findFirst()
                .orElseThrow();
        assertThat(keys.blocks()).containsExactly(new HelpBlock.Row("P", "Play"));
    }

    private static double value(Formula formula, double x, double y) {
        return PointEvaluation.at(InterpretedFunction.of(formula), new double[0], new double[] {x, y})
                .value();
    }
}
