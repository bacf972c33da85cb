package talweg.kernel;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// The first evaluation, by the JVM's interpreter, has the bits of the thousandth, by the JIT compiler's vector code.
class ColdAndHotTest {
    private static final int LANES = 150;
    private static final int REPEATS = 1500;

    static java.util.stream.Stream<String> formulas() {
        return Functions.FORMULAS.stream();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void theFirstEvaluationHasTheBitsOfTheThousandth(String text) {
        CompiledFunction function = CompiledFunction.eager(Functions.formula(text));
        Random random = new Random(5);
        int n = function.dimension();
        double[][] points = RandomGraphs.arguments(random, n, LANES);
        Workspace workspace = new Workspace();
        Result cold = Result.allocate(Demand.VALUE_AND_GRADIENT, n, LANES);
        Result hot = Result.allocate(Demand.VALUE_AND_GRADIENT, n, LANES);
        run(function, points, cold, workspace);
        for (int i = 0; i < REPEATS; i++) {
            run(function, points, hot, workspace);
            if (i % 100 == 99) {
                Bits.assertSame(hot, cold);
            }
        }
    }

    private static void run(CompiledFunction function, double[][] points, Result out, Workspace workspace) {
        function.evaluate(
                Demand.VALUE_AND_GRADIENT, points, function.defaults(), Sample.NONE, 0, LANES, out, workspace);
    }
}
