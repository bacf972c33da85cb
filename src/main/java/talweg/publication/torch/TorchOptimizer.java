package talweg.publication.torch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Setting;

/// A method as torch has it.
///
/// @param name of the class in torch.optim
/// @param options its hyperparameters by torch's names, as Python
record TorchOptimizer(String name, Map<String, String> options) {
    private static final String LR = "lr=<lr>";
    private static final String MOMENTUM = "momentum=<momentum>";
    private static final String BETAS = "betas=(<beta1>, <beta2>)";
    private static final String EPS = "eps=<eps>";

    /// By a method's id: the class, and its options with the method's keys in angle brackets; one with a question mark
    /// is left out where it has its default.
    private static final Map<String, List<String>> RULES = Map.ofEntries(
            Map.entry("gd", List.of("SGD", LR)),
            Map.entry("asgd", List.of("ASGD", LR, "lambd=<lambd>", "alpha=<alpha>", "t0=<t0>")),
            Map.entry("momentum", List.of("SGD", LR, MOMENTUM, "dampening=<dampening>?")),
            Map.entry("nesterov", List.of("SGD", LR, MOMENTUM, "nesterov=True")),
            Map.entry(
                    "adagrad",
                    List.of("Adagrad", LR, EPS, "lr_decay=<lr_decay>?", "initial_accumulator_value=<initial>?")),
            Map.entry("rmsprop", List.of("RMSprop", LR, "alpha=<rho>", EPS, MOMENTUM + "?", "centered=<centered>?")),
            Map.entry("adadelta", List.of("Adadelta", LR, "rho=<rho>", EPS)),
            Map.entry("adam", List.of("Adam", LR, BETAS, EPS)),
            Map.entry("amsgrad", List.of("Adam", LR, BETAS, EPS, "amsgrad=True")),
            Map.entry("adamw", List.of("AdamW", LR, BETAS, EPS, "weight_decay=<weight_decay>")),
            Map.entry("adamax", List.of("Adamax", LR, BETAS, EPS)),
            Map.entry("nadam", List.of("NAdam", LR, BETAS, EPS, "momentum_decay=<momentum_decay>")),
            Map.entry("radam", List.of("RAdam", LR, BETAS, EPS)),
            Map.entry(
                    "rprop",
                    List.of("Rprop", LR, "etas=(<eta_minus>, <eta_plus>)", "step_sizes=(<step_min>, <step_max>)")));

    private static final Pattern PLACE = Pattern.compile("<(\\w+)>");

    /// The least number above 0. torch keeps no velocity while the momentum is 0, and has no Nesterov's method then;
    /// with
    /// this one it does, and every step is the same.
    private static final String ALMOST_NONE = "5e-324";

    /// The optimizer with the settings of the step from x_k to x_{k+1}; empty if torch has no such method, or not in
    /// this variant.
    static Optional<TorchOptimizer> of(Method method, int k) {
        return Optional.ofNullable(RULES.get(method.id()))
                .filter(rule -> TorchVariant.isThere(rule, method))
                .map(rule -> of(rule, method, k));
    }

    private static TorchOptimizer of(List<String> rule, Method method, int k) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : rule.subList(1, rule.size())) {
            int equals = option.indexOf('=');
            boolean optional = option.endsWith("?");
            String value = option.substring(equals + 1, option.length() - (optional ? 1 : 0));
            if (!optional || !TorchVariant.isAlwaysStandard(value, method)) {
                options.put(option.substring(0, equals), filled(value, method.at(k), k));
            }
        }
        boolean needed = options.containsKey("nesterov")
                || options.containsKey("dampening")
                || !method.changes().isEmpty();
        options.replaceAll((key, value) -> needed && key.equals("momentum") && value.equals("0") ? ALMOST_NONE : value);
        return new TorchOptimizer(rule.getFirst(), options);
    }

    private static String filled(String template, Method method, int k) {
        return PLACE.matcher(template)
                .replaceAll(place -> number(method.settings().get(place.group(1)), k));
    }

    private static String number(Setting setting, int k) {
        return switch (setting) {
            case Setting.Number(double value) -> PythonNumber.shortest(value);
            case Setting.Choice(String id) -> id.equals("on") ? "True" : "False";
            case Rate rate -> PythonNumber.shortest(rate.at(k));
        };
    }

    /// The call that makes it.
    String call() {
        String all = options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(", "));
        return "torch.optim." + name + "([p], " + all + ")";
    }
}
