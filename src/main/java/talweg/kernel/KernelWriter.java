package talweg.kernel;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import talweg.formula.Graph;
import talweg.function.Workspace;

/// Writes the class file of a plan. Every loop is a static method of its own, small enough for the JIT compiler at its
/// best;
/// long sequences of calls and of straight-line code are cut into methods too.
final class KernelWriter {
    /// The generated class; being hidden, each has a name of its own at run time.
    static final ClassDesc NAME = ClassDesc.of("talweg.kernel.Generated");

    /// Steps or scalars in one method: well below the 8,000 bytes beyond which a method is never compiled.
    private static final int CHUNK = 60;

    private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
    private static final ClassDesc TABLE = DOUBLES.arrayType();
    private static final ClassDesc WORKSPACE = describe(Workspace.class);
    private static final ClassDesc KERNELS = describe(ArrayKernels.class);
    private static final ClassDesc ARRAYS = describe(Arrays.class);
    private static final MethodTypeDesc LOOP =
            MethodTypeDesc.of(ConstantDescs.CD_void, TABLE, DOUBLES, ConstantDescs.CD_int, ConstantDescs.CD_int);
    private static final MethodTypeDesc STEPS = MethodTypeDesc.of(
            ConstantDescs.CD_void, TABLE, DOUBLES, ConstantDescs.CD_int, ConstantDescs.CD_int, WORKSPACE);
    private static final MethodTypeDesc PAIR =
            MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES, DOUBLES, ConstantDescs.CD_int, WORKSPACE);
    private static final MethodTypeDesc FIXED = MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES);
    private static final MethodTypeDesc ROW =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_double, DOUBLES);
    private static final MethodTypeDesc FILL = MethodTypeDesc.of(
            ConstantDescs.CD_void, DOUBLES, ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_double);

    private final Plan plan;
    private final Graph graph;

    private KernelWriter(Plan plan) {
        this.plan = plan;
        this.graph = plan.graph();
    }

    /// The class file that computes `plan`.
    static byte[] write(ClassFile classFile, Plan plan) {
        return classFile.build(NAME, new KernelWriter(plan)::write);
    }

    private void write(ClassBuilder type) {
        type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
        type.withInterfaceSymbols(describe(GeneratedKernel.class));
        type.withMethodBody(
                ConstantDescs.INIT_NAME,
                ConstantDescs.MTD_void,
                0,
                code -> code.aload(0)
                        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                        .return_());
        chunks(
                type,
                "fixed",
                FIXED,
                plan.scalarNodes(Rate.FIXED),
                (code, nodes) -> new ScalarWriter(code, plan, 1).writeFixed(nodes));
        chunks(
                type,
                "row",
                ROW,
                plan.scalarNodes(Rate.ROW),
                (code, nodes) -> new ScalarWriter(code, plan, 2).writeRow(nodes));
        chunks(type, "columns", STEPS, plan.columns(), this::writeSteps);
        chunks(type, "lanes", STEPS, plan.lanes(), this::writeSteps);
        loops(type, plan.columns());
        loops(type, plan.lanes());
    }

    /// An instance method `name` that calls the static methods `name0`, `name1`, …, one for each part of the list.
    private <T> void chunks(
            ClassBuilder type,
            String name,
            MethodTypeDesc signature,
            List<T> all,
            BiConsumer<CodeBuilder, List<T>> body) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += CHUNK) {
            parts.add(all.subList(start, Math.min(all.size(), start + CHUNK)));
        }
        for (int i = 0; i < parts.size(); i++) {
            List<T> part = parts.get(i);
            method(type, name + i, signature, code -> body.accept(code, part));
        }
        type.withMethodBody(name, signature, ClassFile.ACC_PUBLIC, code -> {
            for (int i = 0; i < parts.size(); i++) {
                int local = 1;
                for (ClassDesc parameter : signature.parameterList()) {
                    java.lang.classfile.TypeKind kind = java.lang.classfile.TypeKind.from(parameter);
                    code.loadLocal(kind, local);
                    local += kind.slotSize();
                }
                code.invokestatic(NAME, name + i, signature);
            }
            code.return_();
        });
    }

    private static void method(ClassBuilder type, String name, MethodTypeDesc signature, Consumer<CodeBuilder> body) {
        type.withMethodBody(name, signature, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC, body);
    }

    private void loops(ClassBuilder type, List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.Loop loop) {
                loop(type, step, List.of(loop.node()), List.of(loop.target()));
            } else if (step instanceof Step.Fused fused) {
                loop(type, step, fused.nodes(), fused.targets());
            }
        }
    }

    private void loop(ClassBuilder type, Step step, List<Integer> nodes, List<Integer> targets) {
        method(type, "loop" + step.node(), LOOP, code -> LoopWriter.write(code, plan, nodes, targets));
    }

    private void writeSteps(CodeBuilder code, List<Step> steps) {
        for (Step step : steps) {
            switch (step) {
                case Step.Loop _, Step.Fused _ ->
                    code.aload(0).aload(1).iload(2).iload(3).invokestatic(NAME, "loop" + step.node(), LOOP);
                case Step.Call call -> call(code, call);
                case Step.SineAndCosine pair -> pair(code, pair);
                case Step.Fill fill -> fill(code, fill);
            }
        }
        code.return_();
    }

    /// `ArrayKernels.exp(table[a], table[target], to, scratch)`; blocks begin at lane 0.
    private void call(CodeBuilder code, Step.Call call) {
        List<ClassDesc> parameters = new ArrayList<>();
        for (int operand : call.operands()) {
            array(code, operand);
            parameters.add(DOUBLES);
        }
        array(code, call.target());
        code.iload(3).aload(4);
        parameters.addAll(List.of(DOUBLES, ConstantDescs.CD_int, WORKSPACE));
        String name = Instructions.name(graph.operation(call.node()));
        code.invokestatic(KERNELS, name, MethodTypeDesc.of(ConstantDescs.CD_void, parameters));
    }

    /// `ArrayKernels.sinCos(table[a], table[target], table[cosine], to, scratch)`.
    private static void pair(CodeBuilder code, Step.SineAndCosine pair) {
        array(code, pair.operand());
        array(code, pair.target());
        array(code, pair.cosine());
        code.iload(3).aload(4).invokestatic(KERNELS, "sinCos", PAIR);
    }

    private void fill(CodeBuilder code, Step.Fill fill) {
        array(code, fill.target());
        code.iload(2).iload(3);
        new ScalarWriter(code, plan, 1).value(fill.node());
        code.invokestatic(ARRAYS, "fill", FILL);
    }

    private static void array(CodeBuilder code, int number) {
        code.aload(0).loadConstant(number).aaload();
    }

    private static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }
}
