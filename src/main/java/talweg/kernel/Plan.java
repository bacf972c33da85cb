package talweg.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.formula.Graph;
import talweg.formula.Operation;

/// How some outputs of a graph are computed: which numbers once, which loops over which arrays, in which order.
///
/// Arrays are known by their number in a table: first the inputs, then either the outputs themselves (a *direct* plan:
/// a
/// few independent loops straight from the caller's arrays to the caller's arrays) or blocks of scratch.
final class Plan {
    private static final int NONE = -1;

    private final Graph graph;
    private final int[] outputs;
    private final Rate[] rates;
    private final Partition partition;
    private final boolean direct;
    private final int[] arrays;
    private final int[] scalars;
    private final int[] inputs;
    private final List<Integer> scalarNodes = new ArrayList<>();
    private final List<Step> columns = new ArrayList<>();
    private final List<Step> lanes = new ArrayList<>();
    private final int arrayCount;
    private final int names;

    private Plan(Graph graph, Rate[] rates, int[] outputs) {
        this.graph = graph;
        this.outputs = outputs;
        this.rates = rates;
        Partition apart = Partition.apart(graph, rates, outputs);
        this.direct = direct(graph, rates, outputs, apart);
        this.partition = direct ? apart : Partition.sharing(graph, rates, outputs);
        this.arrays = new int[graph.size()];
        this.scalars = new int[graph.size()];
        Arrays.fill(arrays, NONE);
        Arrays.fill(scalars, NONE);
        numberScalars();
        this.inputs = numberInputs();
        this.arrayCount = direct ? numberOutputs() : new Schedule(this, columns, lanes).arrayCount();
        this.names = Math.max(names(columns), names(lanes));
    }

    /// For lanes that are points of their own.
    static Plan ofPoints(Graph graph, int... outputs) {
        return new Plan(graph, Rate.ofPoints(graph), outputs);
    }

    /// For lanes along the rows of a grid: variable 0 from lane to lane, variable 1 from row to row.
    static Plan ofRows(Graph graph, int output) {
        return new Plan(graph, Rate.ofRows(graph), new int[] {output});
    }

    Graph graph() {
        return graph;
    }

    int[] outputs() {
        return outputs;
    }

    Rate rate(int node) {
        return rates[node];
    }

    Partition partition() {
        return partition;
    }

    /// Whether the loops work on the caller's arrays themselves.
    boolean direct() {
        return direct;
    }

    /// The number of the array that holds `node`.
    int array(int node) {
        return arrays[node];
    }

    void array(int node, int number) {
        arrays[node] = number;
    }

    /// How many arrays there are.
    int arrayCount() {
        return arrayCount;
    }

    /// Under how many names loops read an array: its second name is its number plus [#arrayCount], and so on.
    int names() {
        return names;
    }

    private int names(List<Step> steps) {
        return steps.stream()
                .mapToInt(step -> switch (step) {
                    case Step.Loop loop -> partition.twins(loop.node()).names();
                    case Step.Fused fused ->
                        partition.twins(ints(fused.nodes())).names();
                    case Step.Call _, Step.SineAndCosine _, Step.Fill _ -> 1;
                })
                .max()
                .orElse(1);
    }

    /// Where `node`, which is one number for all lanes, stands in the array of scalars; constants stand nowhere.
    int scalar(int node) {
        return scalars[node];
    }

    int scalarCount() {
        return scalarNodes.size();
    }

    /// How many constants there are.
    int constantCount() {
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            count += partition.needed(node) && graph.operation(node) == Operation.CONSTANT ? 1 : 0;
        }
        return count;
    }

    /// The numbers that have to be computed at this rate, in order.
    List<Integer> scalarNodes(Rate rate) {
        return scalarNodes.stream().filter(node -> rates[node] == rate).toList();
    }

    /// The variables and direction components that are read lane by lane; the number of each one's array is its
    /// place.
    int[] inputs() {
        return inputs;
    }

    /// What is done once per column of a grid.
    List<Step> columns() {
        return columns;
    }

    /// What is done in every lane.
    List<Step> lanes() {
        return lanes;
    }

    private static boolean direct(Graph graph, Rate[] rates, int[] outputs, Partition apart) {
        boolean[] isOutput = new boolean[graph.size()];
        for (int output : outputs) {
            isOutput[output] = true;
        }
        int distinct = 0;
        int repeated = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (apart.stored(node)) {
                if (!isOutput[node] || Kind.of(graph.operation(node)) == Kind.CALL) {
                    return false;
                }
                repeated += apart.operations(node);
            }
            if (apart.stored(node) || apart.inlined(node)) {
                distinct += apart.weight(node);
            }
        }
        return repeated <= 2 * distinct;
    }

    private void numberScalars() {
        for (int node = 0; node < graph.size(); node++) {
            boolean constant = graph.operation(node) == Operation.CONSTANT;
            if (partition.needed(node) && rates[node].scalar() && !constant) {
                scalars[node] = scalarNodes.size();
                scalarNodes.add(node);
            }
        }
    }

    private int[] numberInputs() {
        List<Integer> found = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            boolean input = graph.operation(node).arity() == 0;
            if (partition.needed(node) && input && !rates[node].scalar()) {
                arrays[node] = found.size();
                found.add(node);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// In a direct plan each stored node is an output, in the caller's array. As many as fit share a loop.
    private int numberOutputs() {
        int count = inputs.length;
        List<Integer> group = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            if (partition.stored(node)) {
                arrays[node] = count++;
                group.add(node);
                if (group.size() > 1 && !partition.fuses(ints(group))) {
                    addLoop(group.subList(0, group.size() - 1));
                    group = new ArrayList<>(List.of(node));
                }
            }
        }
        addLoop(group);
        return count;
    }

    private void addLoop(List<Integer> nodes) {
        if (nodes.size() == 1) {
            lanes.add(new Step.Loop(nodes.getFirst(), arrays[nodes.getFirst()]));
        } else if (nodes.size() > 1) {
            List<Integer> targets = nodes.stream().map(node -> arrays[node]).toList();
            lanes.add(new Step.Fused(List.copyOf(nodes), targets));
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
