package talweg.kernel;

import java.util.Arrays;
import talweg.formula.Graph;
import talweg.formula.Operation;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// Generated code together with the plan that says which arrays it wants: moves lanes from the caller's arrays into
/// blocks
/// and results back, or hands over the caller's own arrays if the plan is direct.
final class Kernel {
    /// Larger graphs are left to the interpreter.
    static final int LARGEST_GRAPH = 50_000;

    /// More loops and calls do not go into one class file, whose constant pool ends at 65,535.
    static final int MOST_STEPS = 12_000;

    /// Lanes between two looks at the cancellation where a plan is one loop straight over the caller's arrays.
    private static final int STRETCH = 16 * Workspace.BLOCK;

    private final Plan plan;
    private final GeneratedKernel generated;

    private Kernel(Plan plan) {
        this.plan = plan;
        this.generated = Compiler.compile(plan);
    }

    /// Whether a graph may be compiled.
    static boolean fits(Graph graph) {
        return graph.size() <= LARGEST_GRAPH;
    }

    /// The kernel of a plan, or null if the plan is beyond what is compiled.
    static Kernel of(Plan plan) {
        boolean fits = plan.columns().size() + plan.lanes().size() <= MOST_STEPS
                && plan.scalarCount() <= Workspace.BLOCK
                && plan.constantCount() <= MOST_STEPS;
        return fits ? new Kernel(plan) : null;
    }

    /// Evaluates points, the outputs of the plan being those that `demand` asks for.
    void points(
            Demand demand, double[][] points, double[] parameters, Result out, int from, int to, Workspace workspace) {
        double[] scalars = scalars(parameters, workspace);
        double[][] directions = out.direction();
        double[][] targets = workspace.table(1, plan.outputs().length);
        Outputs.arrays(out, demand, targets);
        int stretch = plan.direct() && plan.lanes().size() == 1 ? STRETCH : Workspace.BLOCK;
        for (int start = from; start < to; start += stretch) {
            workspace.cancellation().check();
            int end = Math.min(to, start + stretch);
            if (plan.direct() || start == 0 && end <= Workspace.BLOCK) {
                double[][] table = table(points, directions, targets, workspace);
                generated.lanes(table, scalars, start, end, workspace);
                finish(table, scalars, start, start, end, targets);
            } else {
                double[][] table = blocks(points, directions, start, end, workspace);
                generated.lanes(table, scalars, 0, end - start, workspace);
                finish(table, scalars, 0, start, end, targets);
            }
        }
    }

    /// Evaluates rows of a grid: out[j][i] = f(xs[i], ys[j]).
    void grid(double[] xs, double[] ys, double[] parameters, double[][] out, Workspace workspace) {
        double[] scalars = scalars(parameters, workspace);
        if (plan.direct()) {
            rows(xs, ys, scalars, out, workspace);
            return;
        }
        double[][] points = {xs};
        double[][] target = new double[1][];
        for (int start = 0; start < xs.length; start += Workspace.BLOCK) {
            int end = Math.min(xs.length, start + Workspace.BLOCK);
            double[][] table = blocks(points, null, start, end, workspace);
            generated.columns(table, scalars, 0, end - start, workspace);
            for (int j = 0; j < ys.length; j++) {
                workspace.cancellation().check();
                generated.row(ys[j], scalars);
                generated.lanes(table, scalars, 0, end - start, workspace);
                target[0] = out[j];
                finish(table, scalars, 0, start, end, target);
            }
        }
    }

    /// Whole rows at once, straight from the caller's array to the caller's arrays.
    private void rows(double[] xs, double[] ys, double[] scalars, double[][] out, Workspace workspace) {
        int output = plan.outputs()[0];
        boolean inPlace = plan.partition().stored(output);
        double[][] target = {null};
        double[][] table = table(new double[][] {xs}, null, target, workspace);
        for (int j = 0; j < ys.length; j++) {
            workspace.cancellation().check();
            generated.row(ys[j], scalars);
            if (inPlace) {
                table[plan.array(output)] = out[j];
                generated.lanes(table, scalars, 0, xs.length, workspace);
            } else {
                target[0] = out[j];
                finish(table, scalars, 0, 0, xs.length, target);
            }
        }
    }

    private double[] scalars(double[] parameters, Workspace workspace) {
        double[] scalars = workspace.blocks(1)[0];
        generated.fixed(parameters, scalars);
        return scalars;
    }

    /// The caller's arrays, inputs before outputs; between them blocks of scratch, if the plan wants some.
    private double[][] table(double[][] points, double[][] directions, double[][] targets, Workspace workspace) {
        double[][] table = scratch(workspace);
        for (int i = 0; i < plan.inputs().length; i++) {
            table[i] = source(plan.inputs()[i], points, directions);
        }
        int[] outputs = plan.outputs();
        for (int i = outputs.length - 1; i >= 0; i--) {
            if (plan.partition().stored(outputs[i])) {
                table[plan.array(outputs[i])] = targets[i];
            }
        }
        return withNames(table);
    }

    /// Blocks of scratch, the inputs' lanes from `start` copied into the first ones.
    private double[][] blocks(double[][] points, double[][] directions, int start, int end, Workspace workspace) {
        double[][] table = scratch(workspace);
        for (int i = 0; i < plan.inputs().length; i++) {
            double[] source = source(plan.inputs()[i], points, directions);
            System.arraycopy(source, start, table[i], 0, end - start);
        }
        return withNames(table);
    }

    /// A table of as many blocks of scratch as the plan has arrays; the first block of the workspace holds scalars.
    private double[][] scratch(Workspace workspace) {
        double[][] table = workspace.table(0, plan.names() * plan.arrayCount());
        if (!plan.direct()) {
            System.arraycopy(workspace.blocks(1 + plan.arrayCount()), 1, table, 0, plan.arrayCount());
        }
        return table;
    }

    /// Enters each array again under each of its other names.
    private double[][] withNames(double[][] table) {
        int count = plan.arrayCount();
        for (int name = 1; name < plan.names(); name++) {
            System.arraycopy(table, 0, table, name * count, count);
        }
        return table;
    }

    private double[] source(int input, double[][] points, double[][] directions) {
        Graph graph = plan.graph();
        double[][] arrays = graph.operation(input) == Operation.DIRECTION ? directions : points;
        return arrays[graph.slot(input)];
    }

    /// Brings every output to its place that is not there yet.
    private void finish(double[][] table, double[] scalars, int at, int start, int end, double[][] targets) {
        for (int i = 0; i < plan.outputs().length; i++) {
            int node = plan.outputs()[i];
            if (plan.rate(node).scalar()) {
                Arrays.fill(targets[i], start, end, scalar(node, scalars));
            } else if (table[plan.array(node)] != targets[i]) {
                System.arraycopy(table[plan.array(node)], at, targets[i], start, end - start);
            }
        }
    }

    private double scalar(int node, double[] scalars) {
        Graph graph = plan.graph();
        return graph.operation(node) == Operation.CONSTANT ? graph.constant(node) : scalars[plan.scalar(node)];
    }
}
