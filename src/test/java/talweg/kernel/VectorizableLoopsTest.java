package talweg.kernel;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.formula.Formula;
import talweg.formula.Graph;
import talweg.function.Demand;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;

/// Every loop that is generated has the form that the JIT compiler vectorizes: the value, the gradient and the Hessian
/// of all
/// samples, along rows of a grid too, and random graphs.
class VectorizableLoopsTest {
    /// The JIT compiler leaves longer methods alone (HugeMethodLimit).
    private static final int NEVER_COMPILED = 8000;

    static Stream<SampleFunction> samples() {
        return SampleLibrary.load(Path.of("no-such-folder")).functions().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void loopsOfSamplesAreVectorizable(SampleFunction sample) {
        Formula formula = Functions.formula(sample.formula());
        DerivedGraphs graphs = new DerivedGraphs(formula.graph(), formula.dimension());
        for (Demand demand : Demand.values()) {
            Graph graph = graphs.of(demand).orElseThrow();
            check(Plan.ofPoints(graph, Outputs.nodes(graph, demand)));
        }
        check(Plan.ofRows(formula.graph(), formula.graph().output(0)));
    }

    @Property(tries = 60)
    void loopsOfRandomGraphsAreVectorizable(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int operations) {
        Random random = new Random(seed);
        Graph graph = RandomGraphs.any(random, operations, 7);
        int[] outputs = new int[graph.outputs()];
        java.util.Arrays.setAll(outputs, graph::output);
        check(Plan.ofPoints(graph, outputs));
        Graph plane = RandomGraphs.plane(random, operations);
        check(Plan.ofRows(plane, plane.output(0)));
    }

    @Test
    void tooManyResultsAreFound() {
        assertThat(faults(body -> {
                    for (int i = 0; i < 5; i++) {
                        store(body, 4, () -> body.dconst_1());
                    }
                }))
                .containsExactly("5 results");
    }

    @Test
    void aSecondIndexIsFound() {
        assertThat(faults(body -> store(body, 4, () -> body.aload(5).iload(2).daload())))
                .containsExactly("indices in the variables [2, 6]");
    }

    @Test
    void aShiftedIndexIsFound() {
        assertThat(faults(body -> store(
                        body, 4, () -> body.aload(5).iload(6).iconst_1().iadd().daload())))
                .containsExactly("1 shifted indices");
    }

    @Test
    void tooManyOperationsAreFound() {
        assertThat(faults(body -> store(body, 4, () -> {
                    body.dconst_1();
                    for (int i = 0; i < 31; i++) {
                        body.dneg();
                    }
                })))
                .containsExactly("31 operations", "31 operations on 3 arrays");
    }

    @Test
    void aChoiceIsFound() {
        assertThat(faults(body -> {
                    var after = body.newLabel();
                    body.iload(6).ifne(after);
                    store(body, 4, () -> body.dconst_1());
                    body.labelBinding(after);
                }))
                .containsExactly("2 branches");
    }

    /// `double[] a = table[0], b = table[1]; for (i = from; i < to; i++) { body }`, where a is local 4, b is 5 and i is
    /// 6.
    private static List<String> faults(Consumer<CodeBuilder> body) {
        ClassDesc doubles = CD_double.arrayType();
        byte[] bytes = ClassFile.of()
                .build(
                        ClassDesc.of("Counterexample"),
                        type -> type.withMethodBody(
                                "loop",
                                MethodTypeDesc.of(CD_void, doubles.arrayType(), doubles, CD_int, CD_int),
                                ClassFile.ACC_STATIC,
                                code -> loop(code, body)));
        return LoopForm.of(
                        ClassFile.of().parse(bytes).methods().getFirst().code().orElseThrow())
                .faults();
    }

    private static void loop(CodeBuilder code, Consumer<CodeBuilder> body) {
        for (int k = 0; k < 4; k++) {
            code.aload(0).loadConstant(k).aaload().astore(k < 2 ? 4 + k : 5);
        }
        var start = code.newLabel();
        var test = code.newLabel();
        code.iload(2).istore(6).goto_(test).labelBinding(start);
        body.accept(code);
        code.iinc(6, 1).labelBinding(test).iload(6).iload(3).if_icmplt(start).return_();
    }

    private static void store(CodeBuilder code, int array, Runnable value) {
        code.aload(array).iload(6);
        value.run();
        code.dastore();
    }

    private static void check(Plan plan) {
        ClassModel type = ClassFile.of().parse(Compiler.bytes(plan));
        for (MethodModel method : type.methods()) {
            var code =
                    (java.lang.classfile.attribute.CodeAttribute) method.code().orElseThrow();
            assertThat(code.codeLength()).isLessThan(NEVER_COMPILED);
            if (method.methodName().stringValue().startsWith("loop")) {
                assertThat(LoopForm.of(code).faults()).isEmpty();
            }
        }
    }
}
