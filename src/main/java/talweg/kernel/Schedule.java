package talweg.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import talweg.formula.Graph;
import talweg.formula.Operation;

/// Puts the loops and calls of a plan in order and gives each a block of scratch, using a block again as soon as nobody
/// wants its content any more: the fewer blocks, the more of them stay in the first-level cache.
final class Schedule {
    private final Plan plan;
    private final Graph graph;
    private final int[] uses;
    private final Deque<Integer> free = new ArrayDeque<>();
    private int count;

    Schedule(Plan plan, List<Step> columns, List<Step> lanes) {
        this.plan = plan;
        this.graph = plan.graph();
        this.uses = new int[graph.size()];
        this.count = plan.inputs().length;
        countUses();
        add(Rate.COLUMN, columns);
        add(Rate.LANE, lanes);
    }

    int arrayCount() {
        return count;
    }

    private void countUses() {
        for (int node = 0; node < graph.size(); node++) {
            if (plan.partition().stored(node)) {
                for (int read : reads(node)) {
                    uses[read]++;
                    // What is computed once per column is wanted again in the next row.
                    if (plan.rate(node) == Rate.LANE && plan.rate(read) == Rate.COLUMN) {
                        uses[read] = Integer.MAX_VALUE / 2;
                    }
                }
            }
        }
        for (int output : plan.outputs()) {
            uses[output] = Integer.MAX_VALUE / 2;
        }
        for (int input : plan.inputs()) {
            uses[input] = Integer.MAX_VALUE / 2;
        }
    }

    private void add(Rate rate, List<Step> steps) {
        for (int node = 0; node < graph.size(); node++) {
            if (plan.partition().stored(node) && plan.rate(node) == rate) {
                add(node, steps);
            }
        }
    }

    private void add(int node, List<Step> steps) {
        if (plan.array(node) >= 0) {
            return;
        }
        int partner = partner(node);
        if (partner >= 0) {
            pair(node, partner, steps);
        } else if (Kind.of(graph.operation(node)) == Kind.CALL) {
            call(node, steps);
        } else {
            // The target is taken before anything is given back: no loop writes what it reads.
            int target = take(node);
            steps.add(new Step.Loop(node, target));
        }
        reads(node).forEach(this::release);
    }

    /// The cosine of the same operand for a sine, and the other way round; −1 if there is none to be computed.
    private int partner(int node) {
        Operation operation = graph.operation(node);
        if (operation != Operation.SIN && operation != Operation.COS) {
            return -1;
        }
        Operation other = operation == Operation.SIN ? Operation.COS : Operation.SIN;
        for (int later = node + 1; later < graph.size(); later++) {
            if (graph.operation(later) == other
                    && graph.operand(later, 0) == graph.operand(node, 0)
                    && plan.partition().stored(later)) {
                return later;
            }
        }
        return -1;
    }

    private void pair(int node, int partner, List<Step> steps) {
        boolean sineFirst = graph.operation(node) == Operation.SIN;
        int sine = take(sineFirst ? node : partner);
        int cosine = take(sineFirst ? partner : node);
        steps.add(new Step.SineAndCosine(sineFirst ? node : partner, sine, cosine, plan.array(graph.operand(node, 0))));
        reads(partner).forEach(this::release);
    }

    private void call(int node, List<Step> steps) {
        List<Integer> operands = new ArrayList<>();
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < graph.operation(node).arity(); i++) {
            int operand = graph.operand(node, i);
            if (plan.rate(operand).scalar()) {
                int target = take();
                steps.add(new Step.Fill(operand, target));
                operands.add(target);
                filled.add(target);
            } else {
                operands.add(plan.array(operand));
            }
        }
        steps.add(new Step.Call(node, take(node), operands));
        free.addAll(filled);
    }

    private int take(int node) {
        int target = take();
        plan.array(node, target);
        return target;
    }

    private int take() {
        return free.isEmpty() ? count++ : free.pop();
    }

    private void release(int node) {
        if (--uses[node] == 0) {
            free.push(plan.array(node));
        }
    }

    /// The arrays that the loop or call of `node` reads, as their nodes.
    private Set<Integer> reads(int node) {
        Set<Integer> found = new HashSet<>();
        collect(node, new HashSet<>(), found);
        return found;
    }

    private void collect(int node, Set<Integer> seen, Set<Integer> found) {
        for (int i = 0; i < graph.operation(node).arity(); i++) {
            int operand = graph.operand(node, i);
            if (!plan.rate(operand).scalar() && seen.add(operand)) {
                if (plan.partition().inlined(operand)) {
                    collect(operand, seen, found);
                } else {
                    found.add(operand);
                }
            }
        }
    }
}
