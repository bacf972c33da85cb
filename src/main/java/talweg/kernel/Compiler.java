package talweg.kernel;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Turns a plan into a class, verified before it is defined. The class is hidden and nothing but its instance refers to
/// it,
/// so that it is unloaded with the last function that uses it.
final class Compiler {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final ClassFile CLASS_FILE = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.ofClassLoading(LOOKUP).orElse(ClassHierarchyResolver.defaultResolver())));

    private Compiler() {}

    static GeneratedKernel compile(Plan plan) {
        byte[] bytes = bytes(plan);
        try {
            MethodHandles.Lookup hidden = LOOKUP.defineHiddenClass(bytes, true);
            return (GeneratedKernel) hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable fault) {
            throw new IllegalStateException("a generated kernel cannot be defined", fault);
        }
    }

    /// The verified class file.
    static byte[] bytes(Plan plan) {
        byte[] bytes = KernelWriter.write(CLASS_FILE, plan);
        var faults = CLASS_FILE.verify(bytes);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a generated kernel does not verify", faults.getFirst());
        }
        return bytes;
    }
}
