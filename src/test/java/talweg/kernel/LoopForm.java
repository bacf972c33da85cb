package talweg.kernel;

import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the bytecode of a generated loop looks like, as far as the JIT compiler cares when it decides about vectors.
///
/// @param bytes the length of the method
/// @param operations the arithmetic inside the loop
/// @param arrays the arrays that are read, those read under two names twice
/// @param stores the results
/// @param indices the variables that index arrays
/// @param shifts additions to an index and the like
/// @param branches jumps, of which the loop itself needs one
record LoopForm(int bytes, int operations, long arrays, long stores, Set<Integer> indices, long shifts, long branches) {
    private static final int TO = 3;

    static LoopForm of(CodeModel code) {
        List<Instruction> all = code.elementList().stream()
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
        int start = 0;
        while (all.get(start).opcode() != Opcode.GOTO) {
            start++;
        }
        List<Instruction> body = all.subList(start + 1, all.size());
        return new LoopForm(
                ((CodeAttribute) code).codeLength(),
                body.stream().mapToInt(LoopForm::weight).sum(),
                count(all, Opcode.AALOAD) - 1,
                count(body, Opcode.DASTORE),
                indices(body),
                body.stream().filter(LoopForm::onIntegers).count(),
                body.stream()
                        .filter(i -> i.opcode().kind() == Opcode.Kind.BRANCH)
                        .count());
    }

    /// What keeps the loop from being vectorized; nothing if all is well.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        fault(faults, bytes >= 2000, "%d bytes", bytes);
        fault(faults, operations > 30, "%d operations", operations);
        fault(faults, operations + 6 * arrays > 44, "%d operations on %d arrays", operations, arrays);
        fault(faults, stores < 1 || stores > 4, "%d results", stores);
        fault(faults, indices.size() != 1, "indices in the variables %s", indices);
        fault(faults, shifts > 0, "%d shifted indices", shifts);
        fault(faults, branches != 1, "%d branches", branches);
        return faults;
    }

    private static void fault(List<String> faults, boolean found, String words, Object... numbers) {
        if (found) {
            faults.add(words.formatted(numbers));
        }
    }

    private static long count(List<Instruction> instructions, Opcode opcode) {
        return instructions.stream().filter(i -> i.opcode() == opcode).count();
    }

    private static int weight(Instruction instruction) {
        return switch (instruction) {
            case OperatorInstruction operator when !onIntegers(operator) -> 1;
            case InvokeInstruction call -> call.owner().name().equalsString("talweg/kernel/Modulus") ? 4 : 1;
            default -> 0;
        };
    }

    private static boolean onIntegers(Instruction instruction) {
        return instruction instanceof OperatorInstruction operator && operator.typeKind() == TypeKind.INT;
    }

    /// The integers that are loaded in the loop, but for its end.
    private static Set<Integer> indices(List<Instruction> body) {
        return body.stream()
                .filter(LoadInstruction.class::isInstance)
                .map(LoadInstruction.class::cast)
                .filter(load -> load.typeKind() == TypeKind.INT && load.slot() != TO)
                .map(LoadInstruction::slot)
                .collect(Collectors.toSet());
    }
}
