package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Words;
import talweg.method.Kind;
import talweg.method.Methods;
import tools.jackson.databind.JsonNode;

class CommandLineInterfaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"eval", "trace", "contours", "render", "race", "basins", "pad", "functions", "methods"})
    void everyCommandHasHelpInBothLanguages(String name) {
        String english = Answer.to(name, "--help").result();
        assertThat(english).contains("Usage: talweg " + name, "--help");
        assertThat(Answer.to("--help").result()).contains("talweg " + name);
        Locale before = Words.language();
        Words.speak(Locale.GERMAN);
        try {
            assertThat(Answer.to(name, "--help").result())
                    .contains("Aufruf: talweg " + name)
                    .isNotEqualTo(english);
        } finally {
            Words.speak(before);
        }
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = java.nio.file.Files.readString(java.nio.file.Path.of("pom.xml"));
        assertThat(pom).contains("<version>" + CommandLineInterface.VERSION + "</version>");
        assertThat(Answer.to("--version").result()).isEqualTo("talweg " + CommandLineInterface.VERSION + "\n");
    }

    @Test
    void anUnknownCommandIsNamedTogetherWithThoseThereAre() {
        assertThat(Answer.to("draw").mistake()).contains("\"draw\"", "eval, trace, contours, render");
        assertThat(Answer.to("x^2+y^2").mistake()).contains("\"x^2+y^2\"");
    }

    @Test
    void theSampleFunctionsAreListed() {
        assertThat(Answer.to("functions").result()).contains("rosenbrock  ", "valley");
        JsonNode functions =
                Reference.json(Answer.to("functions", "--format=json").result());
        assertThat(functions.size()).isGreaterThanOrEqualTo(30);
        JsonNode himmelblau = functions
                .valueStream()
                .filter(function -> function.get("id").stringValue().equals("himmelblau"))
                .findFirst()
                .orElseThrow();
        assertThat(himmelblau.get("minima")).hasSize(4);
        assertThat(himmelblau.get("start").get(1).doubleValue()).isEqualTo(-3);
    }

    @Test
    void theMethodsAreListedWithTheirHyperparameters() {
        assertThat(Answer.to("methods", "--format=list").result()).contains("adam", "lr=0.001");
        assertThat(Answer.to("methods").result())
                .contains("m ← β₁ m + (1 − β₁) g", "eps    ε   1e-8 in [0, ∞)", "Kingma and Ba, 2015");
        assertThat(Answer.to("methods", "newton").result())
                .contains("x ← x − d", "variant=damped:")
                .doesNotContain("Kingma");
        assertThat(Answer.to("methods", "adm").err()).contains("did you mean “adam”");
        JsonNode methods = Reference.json(Answer.to("methods", "--format=json").result());
        assertThat(methods.valueStream().map(method -> method.get("id").stringValue()))
                .containsExactlyElementsOf(Methods.all().stream().map(Kind::id).toList());
        assertThat(methods.get(0).get("hyperparameters").get(0).get("key").stringValue())
                .isEqualTo("lr");
    }

    @Test
    void aClosedStandardOutputIsAFaultAndNotASuccess() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineInterface.run(
                new String[] {"functions"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(closed),
                new PrintStream(err, true));
        assertThat(status).isEqualTo(CommandLineInterface.FAULT);
        assertThat(err.toString())
                .startsWith("talweg: standard output was closed")
                .doesNotContain("\tat ");
    }
}
