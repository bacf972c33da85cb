package talweg.publication.torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.publication.PublicationMistake;
import talweg.session.Compilation;
import talweg.session.FunctionText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TorchScriptTest {
    /// Methods that torch has, and those whose rule is written out.
    private static final Set<String> HAVING = Set.of(
            "gd",
            "asgd",
            "momentum",
            "nesterov",
            "adagrad",
            "rmsprop",
            "adadelta",
            "adam",
            "amsgrad",
            "adamw",
            "adamax",
            "nadam",
            "radam",
            "rprop",
            "newton");

    private static String script(String formula, String specification, int steps, double... start)
            throws PublicationMistake {
        var compiled = (Compilation.Compiled) Compilation.interpreted(FunctionText.of(formula));
        Method method = ((Reading.Valid<Method>) Specification.parse(specification)).value();
        RunRequest request =
                RunRequest.of(compiled.function(), method, start, steps).withParameters(compiled.values());
        return TorchScript.of(compiled, Run.of(request), "");
    }

    @Test
    void anOptimizerOfTorchIsRunAndComparedWithTheValueComputedHere() throws PublicationMistake {
        assertThat(script("b = 10; f(x, y) = x^2 + b y^2", "adam:lr=0.25", 2, 1, -0.5))
                .isEqualTo("""
                        # Adam: f(x, y) = x^2 + b*y^2   b = 10
                        # Needs PyTorch (https://pytorch.org).
                        import torch

                        torch.set_default_dtype(torch.float64)

                        def f(p):
                            x, y = p
                            b = 10.0
                            return x**2 + b*y**2

                        p = torch.tensor([1.0, -0.5], requires_grad=True)
                        optimizer = torch.optim.Adam([p], lr=0.25, betas=(0.9, 0.999), eps=1e-8)

                        for k in range(2):
                            optimizer.zero_grad()
                            value = f(p)
                            value.backward()
                            print(k, p.tolist(), value.item())
                            optimizer.step()

                        print(2, p.tolist(), f(p).item())
                        print("Talweg:", VALUE, "difference:", abs(f(p).item() - VALUE))
                        """.replace("VALUE", "0.2572499600379355"));
    }

    @Test
    void newtonsRuleIsWrittenOut() throws PublicationMistake {
        assertThat(script("x^2 + y^2", "newton", 1, 1, 2)).contains("""
                p = torch.tensor([1.0, 2.0])

                for k in range(1):
                    value = f(p)
                    gradient = torch.autograd.functional.jacobian(f, p)
                    hessian = torch.autograd.functional.hessian(f, p)
                    print(k, p.tolist(), value.item())
                    p = p - torch.linalg.solve(hessian, gradient)

                print(1, p.tolist(), f(p).item())
                """);
        assertThat(script("x^2 + y^2", "newton:variant=damped", 1, 1, 2)).contains("""
                    print(k, p.tolist(), value.item())
                    try:
                        direction = torch.linalg.solve(hessian, gradient)
                    except RuntimeError:
                        direction = gradient
                    if not gradient @ direction > 0:
                        direction = gradient
                    slope = gradient @ direction
                    tau = 1.0
                    while tau >= 2**-39 and not f(p - tau*direction) <= value - 0.0001*tau*slope:
                        tau /= 2
                    if tau >= 2**-39:
                        p = p - tau*direction
                """);
    }

    @Test
    void schedulesAndChangesAreSetInTheLoop() throws PublicationMistake {
        assertThat(script("x^2 + y^2", "gd:lr=0.5/n", 9, 1, 2)).contains("""
                optimizer = torch.optim.SGD([p], lr=0.5)
                group = optimizer.param_groups[0]

                for k in range(9):
                    group["lr"] = 0.5/(k + 1)
                    optimizer.zero_grad()
                """);
        assertThat(script("x^2 + y^2", "adam:lr=0.5,lr@3=0.1,beta1@3=0.5,beta2@5=0.9", 9, 1, 2))
                .contains("""
                for k in range(9):
                    if k == 3:
                        group["lr"] = 0.1
                        group["betas"] = (0.5, 0.999)
                    if k == 5:
                        group["betas"] = (0.5, 0.9)
                    optimizer.zero_grad()
                """);
        assertThat(script("x^2 + y^2", "momentum:lr=0.1,lr@3=1/n,momentum@4=0.5,lr@6=0.2", 9, 1, 2))
                .contains("""
                for k in range(9):
                    group["lr"] = 0.1 if k < 3 else 1/(k + 1) if k < 6 else 0.2
                    if k == 4:
                        group["momentum"] = 0.5
                """);
        assertThat(script("x^4 + y^2", "newton:variant@2=damped", 9, 1, 2)).contains("""
                    if k >= 2:
                        try:
                """);
        assertThat(script("x^4 + y^2", "newton:variant=damped,variant@2=full,variant@3=damped,variant@5=full", 9, 1, 2))
                .contains("    if k < 2 or 3 <= k < 5:\n        try:");
    }

    @Test
    void anAutomaticRateIsWrittenAsTheNumberItBecame() throws PublicationMistake {
        assertThat(script("x^2 + y^2", "gd:lr=auto", 1, 1, 2)).contains("SGD([p], lr=0.5)");
    }

    @Test
    void torchKeepsAVelocityOnlyIfTheMomentumIsNotZero() throws PublicationMistake {
        assertThat(script("x^2 + y^2", "momentum:momentum=0", 1, 1, 2)).contains("momentum=0)");
        assertThat(script("x^2 + y^2", "nesterov:momentum=0", 1, 1, 2)).contains("momentum=5e-324, nesterov=True)");
        assertThat(script("x^2 + y^2", "momentum:momentum=0,momentum@3=0.9", 9, 1, 2))
                .contains("momentum=5e-324)", "    if k == 3:\n        group[\"momentum\"] = 0.9\n");
    }

    @Test
    void torchGetsItsOwnOptionsAndEveryNotationThatWalksItsPoints() throws PublicationMistake {
        assertThat(script("x^2 + y^2", "momentum:dampening=0.5", 9, 1, 2))
                .contains("SGD([p], lr=0.001, momentum=0.9, dampening=0.5)");
        assertThat(script("x^2 + y^2", "momentum:dampening@4=0.5", 9, 1, 2))
                .contains("momentum=0.9, dampening=0)", "if k == 4:\n        group[\"dampening\"] = 0.5\n");
        assertThat(script("x^2 + y^2", "momentum:notation=step", 9, 1, 2)).contains("SGD([p], lr=0.001, momentum=0.9)");
        assertThat(script("x^2 + y^2", "rmsprop:momentum=0.5,centered=on", 9, 1, 2))
                .contains("eps=1e-8, momentum=0.5, centered=True)");
        assertThat(script("x^2 + y^2", "adagrad:initial=0.1,lr_decay=0.5", 9, 1, 2))
                .contains("eps=1e-10, lr_decay=0.5, initial_accumulator_value=0.1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "momentum:notation=step,lr=1/n",
                "momentum:notation=scaled,lr@3=0.1",
                "momentum:notation@3=scaled",
                "momentum:notation=average",
                "nesterov:form=look-ahead",
                "nesterov:form@3=look-ahead",
                "rmsprop:form=optax",
                "rmsprop:centered@3=on",
                "adagrad:form=optax",
                "adam:form=epsilon-hat",
                "amsgrad:form=paper",
                "asgd:lr=1/n"
            })
    void whatTorchDoesOtherwiseHasNoScript(String method) {
        assertThatThrownBy(() -> script("x^2 + y^2", method, 9, 1, 2)).isInstanceOf(PublicationMistake.class);
    }

    @Test
    void aRunThatEndsEarlySaysWhyAndTheScriptEndsThere() throws PublicationMistake {
        assertThat(script("sqrt(x) + y^2", "gd:lr=1", 30, 1, 1))
                .contains("# It ends at k = 1: ", "for k in range(1):", "print(1, p.tolist()");
        assertThatThrownBy(() -> script("sqrt(x) + y^2", "gd", 30, -1, 1))
                .isInstanceOf(PublicationMistake.class)
                .hasMessageContaining("not defined");
    }

    /// Each method's settings under torch's names, as the reference trajectories were made with them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gd       | SGD      | lr
            momentum | SGD      | lr momentum
            nesterov | SGD      | lr momentum
            adagrad  | Adagrad  | lr eps
            rmsprop  | RMSprop  | lr alpha eps
            adadelta | Adadelta | lr rho eps
            adam     | Adam     | lr betas[0] betas[1] eps
            amsgrad  | Adam     | lr betas[0] betas[1] eps
            adamw    | AdamW    | lr betas[0] betas[1] eps weight_decay
            adamax   | Adamax   | lr betas[0] betas[1] eps
            nadam    | NAdam    | lr betas[0] betas[1] eps momentum_decay
            radam    | RAdam    | lr betas[0] betas[1] eps
            rprop    | Rprop    | lr etas[0] etas[1] step_sizes[0] step_sizes[1]
            """)
    void theHyperparametersAreThoseOfTheReference(String id, String name, String options) throws IOException {
        JsonNode wanted = reference().stream()
                .filter(node -> node.get("optimizer").stringValue().equals(id))
                .findFirst()
                .orElseThrow()
                .get("hyperparameters");
        Method method = Methods.named(id).orElseThrow().standard();
        for (var entry : wanted.properties()) {
            method = method.with(
                    entry.getKey(),
                    method.kind()
                                            .hyperparameter(entry.getKey())
                                            .read(
                                                    entry.getValue().asString(),
                                                    method.settings().get(entry.getKey()))
                                    instanceof Reading.Valid<?>(talweg.method.Setting setting)
                            ? setting
                            : null);
        }
        TorchOptimizer optimizer = TorchOptimizer.of(method, 0).orElseThrow();
        assertThat(optimizer.name()).isEqualTo(name);
        List<Double> values = StreamSupport.stream(wanted.spliterator(), false)
                .map(JsonNode::doubleValue)
                .toList();
        assertThat(Stream.of(options.split(" "))
                        .map(option -> number(optimizer, option))
                        .toList())
                .isEqualTo(values);
        assertThat(optimizer.options().containsKey("amsgrad")).isEqualTo(id.equals("amsgrad"));
        assertThat(optimizer.options().containsKey("nesterov")).isEqualTo(id.equals("nesterov"));
    }

    private static double number(TorchOptimizer optimizer, String option) {
        String value = optimizer.options().get(option.replaceFirst("\\[.*", ""));
        return Double.parseDouble(
                option.endsWith("]")
                        ? value.replaceAll("[()]", "").split(", ")[option.charAt(option.length() - 2) - '0']
                        : value);
    }

    private static List<JsonNode> reference() throws IOException {
        try (InputStream in = TorchScriptTest.class.getResourceAsStream("/reference/trajectories.json")) {
            return StreamSupport.stream(
                            JsonMapper.shared().readTree(in).get("cases").spliterator(), false)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyMethodHasAScriptUnlessTorchLacksIt(Kind kind) throws PublicationMistake {
        if (!HAVING.contains(kind.id())) {
            assertThatThrownBy(() -> script("x^2 + 3 y^2", kind.id(), 5, 1, 2))
                    .isInstanceOf(PublicationMistake.class)
                    .hasMessageContaining(kind.name());
        } else {
            assertThat(script("x^2 + 3 y^2", kind.id(), 5, 1, 2)).contains("for k in range(5):", "print(5, p.tolist()");
        }
    }

    static List<Kind> everyMethodHasAScriptUnlessTorchLacksIt() {
        return Methods.all();
    }
}
