package talweg.publication.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import talweg.method.Method;
import talweg.method.Rate;

/// The run of a method that torch has.
///
/// @param method its rates resolved
/// @param start the first optimizer
record OptimizerLoop(Method method, TorchOptimizer start) {
    private static final String INDENT = "    ";

    /// @param function what the script calls f
    /// @param point the start, as Python
    /// @param last the number of the last iterate
    List<String> lines(String function, String point, int last) {
        List<String> settings = settings();
        List<String> lines = new ArrayList<>();
        lines.add("p = torch.tensor(" + point + ", requires_grad=True)");
        lines.add("optimizer = " + start.call());
        if (!settings.isEmpty()) {
            lines.add("group = optimizer.param_groups[0]");
        }
        lines.add("");
        lines.add("for k in range(" + last + "):");
        settings.forEach(line -> lines.add(INDENT + line));
        lines.add(INDENT + "optimizer.zero_grad()");
        lines.add(INDENT + "value = " + function + "(p)");
        lines.add(INDENT + "value.backward()");
        lines.add(INDENT + "print(k, p.tolist(), value.item())");
        lines.add(INDENT + "optimizer.step()");
        return lines;
    }

    /// What is set anew on the way.
    private List<String> settings() {
        Stages stages = Stages.of(method);
        boolean scheduled = stages.starts().stream().anyMatch(k -> rate(k) instanceof Rate.Harmonic);
        List<String> lines = new ArrayList<>();
        if (scheduled) {
            lines.add("group[\"lr\"] = "
                    + stages.choice(stages.starts().stream().map(this::schedule).toList()));
        }
        for (int k : stages.starts().subList(1, stages.starts().size())) {
            List<String> changes = changes(k, scheduled);
            if (!changes.isEmpty()) {
                lines.add("if k == " + k + ":");
                changes.forEach(change -> lines.add(INDENT + change));
            }
        }
        return lines;
    }

    private Rate rate(int k) {
        return method.at(k).rate().orElseThrow();
    }

    private String schedule(int k) {
        return switch (rate(k)) {
            case Rate.Harmonic(double c) -> PythonNumber.shortest(c) + "/(k + 1)";
            case Rate rate -> PythonNumber.shortest(rate.at(k));
        };
    }

    private List<String> changes(int k, boolean scheduled) {
        Map<String, String> before =
                TorchOptimizer.of(method, k - 1).orElseThrow().options();
        Map<String, String> from = TorchOptimizer.of(method, k).orElseThrow().options();
        return from.entrySet().stream()
                .filter(option -> !option.getValue().equals(before.get(option.getKey())))
                .filter(option -> !(scheduled && option.getKey().equals("lr")))
                .map(option -> "group[\"" + option.getKey() + "\"] = " + option.getValue())
                .toList();
    }
}
