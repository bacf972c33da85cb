package talweg.kernel;

import talweg.formula.Operation;

/// What sort of loop an operation may stand in.
enum Kind {
    /// Nothing to compute.
    INPUT,
    /// One or a few vector instructions: fused with others of its kind.
    ARITHMETIC,
    /// A choice: the JIT compiler does not vectorize a loop with one in it, so that these keep to themselves.
    LOGIC,
    /// An array kernel of its own.
    CALL;

    static Kind of(Operation operation) {
        if (operation.arity() == 0) {
            return INPUT;
        }
        if (operation.elementary()) {
            return CALL;
        }
        return operation.compareTo(Operation.LESS) >= 0 ? LOGIC : ARITHMETIC;
    }

    /// How many arithmetic operations it counts for.
    static int weight(Operation operation) {
        return operation == Operation.MOD ? 4 : operation.arity() == 0 ? 0 : 1;
    }
}
