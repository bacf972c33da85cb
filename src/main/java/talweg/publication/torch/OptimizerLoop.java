package talweg.publication.torch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.engine.Run;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Setting;

/// The run of a method that torch has.
///
/// @param method its rates resolved
/// @param start the first optimizer
/// @param run whose rates are written out where no formula of k has them
record OptimizerLoop(Method method, TorchOptimizer start, Run run) {
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
        if (writesRatesOut()) {
            lines.add("rates = " + rates(last));
        }
        lines.add("");
        lines.add("for k in range(" + last + "):");
        settings.forEach(line -> lines.add(INDENT + line));
        lines.add(INDENT + "optimizer.zero_grad()");
        lines.add(INDENT + "value = " + function + "(p)");
        lines.add(INDENT + "value.backward()");
        clip().ifPresent(clip -> lines.add(INDENT + clip));
        lines.add(INDENT + "print(k, p.tolist(), value.item())");
        lines.add(INDENT + "optimizer.step()");
        return lines;
    }

    private boolean writesRatesOut() {
        return Stages.of(method).starts().stream()
                .map(this::rate)
                .anyMatch(rate -> !rate.isConstant() && !(rate instanceof Rate.Harmonic));
    }

    private String rates(int last) {
        return IntStream.range(0, last)
                .mapToObj(k -> PythonNumber.shortest(run.row(k).learningRate()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// Shortens a gradient that is longer than the limit.
    private Optional<String> clip() {
        Stages stages = Stages.of(method);
        List<Double> limits = stages.starts().stream()
                .map(k -> ((Setting.Number) method.at(k).setting("clip")).value())
                .toList();
        if (limits.stream().allMatch(limit -> limit == 0)) {
            return Optional.empty();
        }
        String limit = stages.choice(limits.stream()
                .map(c -> c == 0 ? "float(\"inf\")" : PythonNumber.shortest(c))
                .toList());
        return Optional.of("p.grad.mul_(torch.clamp((" + limit + ")/p.grad.norm(), max=1))");
    }

    /// What is set anew on the way.
    private List<String> settings() {
        Stages stages = Stages.of(method);
        boolean scheduled = stages.starts().stream().anyMatch(k -> !rate(k).isConstant());
        List<String> lines = new ArrayList<>();
        if (writesRatesOut()) {
            lines.add("group[\"lr\"] = rates[k]");
        } else if (scheduled) {
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
