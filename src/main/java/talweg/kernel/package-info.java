/// From a graph of operations to code that is fast.
///
/// ```
/// Graph ── Rate, Partition ──▶ Plan ── KernelWriter ──▶ class file ── Compiler ──▶ Kernel
///   │                                                                                │
///   └────────────────────────── Interpreter ──────── the same bits ──────────────────┘
/// ```
///
/// A [talweg.formula.Graph] says what is to be computed, one operation a node. A [Plan] says how: which numbers are the
/// same in all lanes and so computed once ([Rate]), and which nodes get an array of their own ([Partition]), so that
/// the
/// graph falls apart into small loops the JIT compiler vectorizes, and calls of [ArrayKernels], which compute one
/// elementary function for a whole block of lanes. [KernelWriter] turns the plan into a class file with
/// `java.lang.classfile`; [Compiler] verifies it and defines a hidden class, which is unloaded with its function.
///
/// What a loop must look like to be vectorized (measured on JDK 25): few results, at most some thirty operations, every
/// array indexed by the same variable, no choice (`?:`), no look at the bits of a double, a method of its own.
/// Hence the elementary functions come in stages: bits are moved to a `long[]` and back by loops that do nothing else;
/// which of two formulas holds is decided by multiplying with 0 or 1; and unusual arguments are put right by a
/// second pass over those blocks that have some ([Rare]).
///
/// [Interpreter] evaluates the same graph node by node with the same scalar methods ([Elementary]); it defines what
/// every
/// operation means. Everything here is Java's strict arithmetic, so that a result depends on nothing but its arguments:
/// not on the machine, the thread, the block, or whether the JIT compiler has been there yet.
///
/// The way in: [CompiledFunction] and [InterpretedFunction], which answer every [talweg.function.Demand].
///
/// Mutable classes: the builders [Partition], [Schedule] and [LoopWriter], which live as long as one compilation.
package talweg.kernel;
