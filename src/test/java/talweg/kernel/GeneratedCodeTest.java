package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import talweg.formula.Graph;
import talweg.function.Demand;

/// The form of the generated code, without which it would be right but slow, and that it goes away again.
class GeneratedCodeTest {
    /// The JIT compiler leaves longer methods alone (HugeMethodLimit).
    private static final int NEVER_COMPILED = 8000;

    @Property(tries = 60)
    void loopsOfRandomGraphsHaveTheFormThatIsVectorized(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int operations) {
        Random random = new Random(seed);
        Graph graph = RandomGraphs.any(random, operations, 7);
        check(Plan.ofPoints(graph, outputs(graph)));
        Graph plane = RandomGraphs.plane(random, operations);
        check(Plan.ofRows(plane, plane.output(0)));
    }

    @Test
    void loopsOfDerivativesHaveTheFormThatIsVectorized() {
        for (String text : Functions.FORMULAS) {
            var formula = Functions.formula(text);
            DerivedGraphs graphs = new DerivedGraphs(formula.graph(), formula.dimension());
            for (Demand demand : Demand.values()) {
                Graph graph = graphs.of(demand).orElseThrow();
                check(Plan.ofPoints(graph, Outputs.nodes(graph, demand)));
            }
        }
    }

    @Test
    void aPolynomialIsOneLoopOverTheCallersArrays() {
        Graph graph = Functions.formula("f(x, y) = (1 - x)^2 + 100 (y - x^2)^2").graph();
        Plan plan = Plan.ofPoints(graph, graph.output(0));
        assertThat(plan.direct()).isTrue();
        assertThat(plan.lanes()).hasSize(1);
    }

    @Test
    void termsOfXAloneAreComputedOncePerColumnAndTermsOfYOncePerRow() {
        Graph graph = Functions.formula("f(x, y) = cos(2 pi x) + cos(2 pi y) + sqrt(x^2 + y^2)")
                .graph();
        Plan plan = Plan.ofRows(graph, graph.output(0));
        assertThat(plan.columns()).hasAtLeastOneElementOfType(Step.Call.class);
        assertThat(plan.lanes()).allMatch(step -> step instanceof Step.Loop);
    }

    @Test
    void aSineAndACosineOfTheSameThingAreComputedTogether() {
        Graph graph =
                Functions.formula("f(x, y) = cos(x y) + x sin(x y) + sin(x)").graph();
        Plan plan = Plan.ofPoints(graph, graph.output(0));
        assertThat(plan.lanes()).hasAtLeastOneElementOfType(Step.SineAndCosine.class);
        assertThat(plan.lanes()).filteredOn(step -> step instanceof Step.Call).hasSize(1);
    }

    @Test
    void hiddenClassesAreUnloadedWithTheirFunction() throws InterruptedException {
        WeakReference<Class<?>> type = new WeakReference<>(kernelClass());
        for (int i = 0; i < 100 && type.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(type.get()).isNull();
    }

    private static Class<?> kernelClass() {
        Graph graph = Functions.formula("f(x, y) = exp(x) + y").graph();
        Class<?> type = Compiler.compile(Plan.ofPoints(graph, graph.output(0))).getClass();
        assertThat(type.isHidden()).isTrue();
        return type;
    }

    private static int[] outputs(Graph graph) {
        int[] outputs = new int[graph.outputs()];
        Arrays.setAll(outputs, graph::output);
        return outputs;
    }

    private static void check(Plan plan) {
        ClassModel type = ClassFile.of().parse(Compiler.bytes(plan));
        for (MethodModel method : type.methods()) {
            CodeAttribute code = (CodeAttribute) method.code().orElseThrow();
            boolean loop = method.methodName().stringValue().startsWith("loop");
            assertThat(code.codeLength()).isLessThan(loop ? 2000 : NEVER_COMPILED);
            if (loop) {
                checkLoop(code);
            }
        }
    }

    private static void checkLoop(CodeAttribute code) {
        List<Instruction> body = new ArrayList<>();
        for (CodeElement element : code.elementList()) {
            if (element instanceof Instruction instruction) {
                body.add(instruction);
            }
        }
        long arrays = body.stream().filter(i -> i.opcode() == Opcode.AALOAD).count() - 1;
        int start = 0;
        while (body.get(start).opcode() != Opcode.GOTO) {
            start++;
        }
        body = body.subList(start + 1, body.size());
        int operations = body.stream().mapToInt(GeneratedCodeTest::operations).sum();
        assertThat(operations).isLessThanOrEqualTo(30);
        assertThat(operations + 6 * arrays)
                .as("%d operations on %d arrays", operations, arrays)
                .isLessThanOrEqualTo(44);
        assertThat(body).filteredOn(i -> i.opcode() == Opcode.DASTORE).hasSize(1);
        assertThat(indices(body)).as("index variables").hasSize(1);
        assertThat(body)
                .filteredOn(i -> i.opcode().kind() == Opcode.Kind.BRANCH)
                .hasSize(1);
    }

    private static int operations(Instruction instruction) {
        return switch (instruction) {
            case OperatorInstruction operator -> 1;
            case InvokeInstruction call -> call.owner().name().equalsString("talweg/kernel/Modulus") ? 4 : 1;
            default -> 0;
        };
    }

    /// The variables that stand as index before an array load, or between array and value of the store.
    private static List<Integer> indices(List<Instruction> body) {
        return body.stream()
                .filter(i -> i.opcode().kind() == Opcode.Kind.LOAD)
                .map(i -> (LoadInstruction) i)
                .filter(i -> i.typeKind() == java.lang.classfile.TypeKind.INT)
                .map(LoadInstruction::slot)
                .filter(slot -> slot != 3)
                .distinct()
                .toList();
    }
}
