package talweg.publication.torch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import talweg.method.Hyperparameter;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Setting;

/// Which variants of a method torch has.
final class TorchVariant {
    /// Notations of the heavy ball that walk the same points as torch's while the rate is constant.
    private static final Set<String> SAME_POINTS = Set.of("scaled", "step");

    private TorchVariant() {}

    private static Stream<Method> stages(Method method) {
        return Stages.of(method).starts().stream().map(method::at);
    }

    /// Whether torch walks as the method does all along. What torch cannot choose has to be as in torch, which is
    /// the default.
    ///
    /// @param rule as in [TorchOptimizer]
    static boolean isThere(List<String> rule, Method method) {
        boolean rateIsConstant = stages(method).map(Method::rate).distinct().count() == 1
                && method.rate().orElseThrow() instanceof Rate.Constant;
        // ASGD takes over another rate one step later.
        if (method.id().equals("asgd") && !rateIsConstant) {
            return false;
        }
        return method.kind().hyperparameters().stream()
                .filter(h -> !h.choices().isEmpty())
                .allMatch(h -> rule.stream().anyMatch(option -> option.contains("<" + h.key() + ">"))
                        ? chosen(h, method).size() == 1
                        : isTorchs(h, method, rateIsConstant));
    }

    private static List<Setting> chosen(Hyperparameter choice, Method method) {
        return stages(method)
                .map(stage -> stage.settings().get(choice.key()))
                .distinct()
                .toList();
    }

    private static boolean isTorchs(Hyperparameter choice, Method method, boolean rateIsConstant) {
        List<Setting> chosen = chosen(choice, method);
        boolean same = rateIsConstant
                && choice.key().equals("notation")
                && SAME_POINTS.contains(chosen.getFirst().text());
        return chosen.size() == 1 && (same || chosen.getFirst().equals(choice.standard()));
    }

    /// Whether the hyperparameter in a template such as `<dampening>` has its default in every step.
    static boolean isAlwaysStandard(String template, Method method) {
        Hyperparameter hyperparameter = method.kind().hyperparameter(template.substring(1, template.length() - 1));
        return stages(method)
                .allMatch(stage -> stage.settings().get(hyperparameter.key()).equals(hyperparameter.standard()));
    }
}
