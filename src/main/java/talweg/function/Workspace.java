package talweg.function;

import java.util.Arrays;

/// The scratch arrays of one task: evaluations reuse them and so allocate nothing. Not thread-safe; one per task.
public final class Workspace {
    /// Lanes in a block: so few that the temporaries of a usual formula stay in the first-level cache.
    public static final int BLOCK = 512;

    /// Arrays of exactly 4,096 bytes would lie one after the other at nearly the same place within a page, where a
    /// processor takes a load for a reader of the last store to another array (4K aliasing). These are a good
    /// kilobyte apart from that: up to 15 % faster, measured on kernels of eight steps and more.
    private static final int LENGTH = BLOCK + 136;

    private static final int REGISTERS = 7;

    private final Cancellation cancellation;
    private double[][] blocks = new double[0][];
    private final double[][] registers = new double[REGISTERS][];
    private long[] bits;
    private final double[][][] tables = new double[2][][];

    /// A workspace whose computations nobody cancels.
    public Workspace() {
        this(Cancellation.NEVER);
    }

    /// A workspace whose computations end when `cancellation` is requested.
    public Workspace(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /// Says whether the work is still wanted.
    public Cancellation cancellation() {
        return cancellation;
    }

    /// At least `count` scratch arrays of at least [#BLOCK] entries; their content is undefined.
    public double[][] blocks(int count) {
        if (blocks.length < count) {
            int old = blocks.length;
            blocks = Arrays.copyOf(blocks, count);
            for (int i = old; i < count; i++) {
                blocks[i] = new double[LENGTH];
            }
        }
        return blocks;
    }

    /// One of seven more scratch arrays of at least [#BLOCK] entries, apart from [#blocks]: for the inside of an array
    /// kernel, whose
    /// caller keeps its operands in blocks.
    public double[] register(int i) {
        if (registers[i] == null) {
            registers[i] = new double[LENGTH];
        }
        return registers[i];
    }

    /// Scratch of at least [#BLOCK] entries in which an array kernel looks at the bits of its lanes.
    public long[] bits() {
        if (bits == null) {
            bits = new long[LENGTH];
        }
        return bits;
    }

    /// One of two tables of at least `count` references, for an evaluation that gathers the arrays it works on.
    public double[][] table(int i, int count) {
        if (tables[i] == null || tables[i].length < count) {
            tables[i] = new double[count][];
        }
        return tables[i];
    }
}
