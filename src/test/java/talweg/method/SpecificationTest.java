package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Words;

/// Methods as text: read, printed, and mistakes with place and remedy.
class SpecificationTest {
    private static final Locale SPOKEN = Words.language();

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    private static Method valid(String text) {
        return switch (Specification.parse(text)) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method>(Mistake mistake) -> throw new AssertionError(mistake.message());
        };
    }

    private static Mistake mistaken(String text) {
        return switch (Specification.parse(text)) {
            case Reading.Valid<Method>(Method method) -> throw new AssertionError(method);
            case Reading.Mistaken<Method>(Mistake mistake) -> mistake;
        };
    }

    @Test
    void settingsThatAreGivenReplaceTheDefaults() {
        assertThat(valid("adam:lr=0.05,beta1=0.8")).isEqualTo(new Adam(new Rate.Constant(0.05), 0.8, 0.999, 1e-8));
        assertThat(valid("adam")).isEqualTo(new Adam(new Rate.Constant(1e-3), 0.9, 0.999, 1e-8));
        assertThat(valid(" gd : lr = 1/50 ")).isEqualTo(new GradientDescent(new Rate.Constant(0.02)));
        assertThat(valid("gd:lr=auto")).isEqualTo(new GradientDescent(new Rate.Automatic()));
        assertThat(valid("gd:lr=1/n")).isEqualTo(new GradientDescent(new Rate.Harmonic(1)));
        assertThat(valid("gd:lr=0.5/n")).isEqualTo(new GradientDescent(new Rate.Harmonic(0.5)));
        assertThat(valid("gd:lr=1e300")).isEqualTo(new GradientDescent(new Rate.Constant(1e300)));
        assertThat(valid("newton:variant=damped")).isEqualTo(new Newton(Newton.Variant.DAMPED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    adm                   | 1  | unknown method “adm”: did you mean “adam”?
                    sgd:lr=1              | 1  | unknown method “sgd”: did you mean “gd”?
                    wolfe                 | 1  | unknown method “wolfe”; there are {all}
                    adam:beta=1           | 6  | adam has no hyperparameter “beta”: did you mean “beta1”?
                    adam:alpha=1          | 6  | adam has no hyperparameter “alpha”: did you mean “lr”?
                    newton:lr=1           | 8  | newton has no hyperparameter “lr”; it has variant
                    gd:lr=0,01            | 8  | use a point: 0.01
                    gd:lr=fast            | 7  | “fast” is not a learning rate; write a number like 0.01, a schedule like 1/n, or auto
                    gd:lr=-1              | 7  | Learning rate (lr) has to lie in [0, ∞), and -1 does not; its default is 0.001
                    gd:lr=1e999           | 7  | Learning rate (lr) has to lie in [0, ∞), and Infinity does not; its default is 0.001
                    gd:lr=NaN             | 7  | “NaN” is not a learning rate; write a number like 0.01, a schedule like 1/n, or auto
                    adam:lr=1, beta1=1    | 18 | Decay of the first moment (beta1) has to lie in [0, 1), and 1 does not; its default is 0.9
                    adam:beta1=auto       | 12 | “auto” is not a number; write Decay of the first moment (beta1) like 0.9
                    adam:lr=1,lr=2        | 11 | lr is given twice; leave one of them out
                    adam:                 | 6  | a setting is missing here, such as key=value; adam has lr, beta1, beta2, eps, form
                    adam:lr               | 6  | “lr” needs a value, as in key=0.1; the keys are lr, beta1, beta2, eps, form
                    adam:lr=              | 9  | Learning rate (lr) needs a number here, such as 0.001
                    gd:lr@40=0,01         | 11 | use a point: 0.01
                    gd:lr@4,5=0.1         | 7  | “4,5” is not the number of an iteration; write a whole number, as in lr@40=…
                    gd:lr@4.5=0.1         | 7  | “4.5” is not the number of an iteration; write a whole number, as in lr@40=…
                    gd:lr@-1=0.1          | 7  | “-1” is not the number of an iteration; write a whole number, as in lr@40=…
                    gd:lr@=0.1            | 7  | “” is not the number of an iteration; write a whole number, as in lr@40=…
                    gd:lr@1@2=0.1         | 7  | “1@2” is not the number of an iteration; write a whole number, as in lr@40=…
                    gd:lr@9999999999=1    | 7  | “9999999999” is not the number of an iteration; write a whole number, as in lr@40=…
                    gd:lr@4=1,lr@04=2     | 11 | lr@4 is given twice; leave one of them out
                    gd:lr=1,lr@0=2        | 9  | lr is given twice; leave one of them out
                    adam:beta@40=1        | 6  | adam has no hyperparameter “beta”: did you mean “beta1”?
                    adam:beta1@40=1       | 15 | Decay of the first moment (beta1) has to lie in [0, 1), and 1 does not; its default is 0.9
                    gd:lr@40              | 4  | “lr@40” needs a value, as in key=0.1; the keys are lr
                    rprop:lr@40=0.1       | 7  | rprop uses lr before its first step alone, so that a change at k = 40 would do nothing; leave it out
                    newton:variant=half   | 16 | Variant (variant) is one of full, damped, modified, not “half”
                    """)
    void mistakesNamePlaceAndRemedy(String text, int column, String message) {
        Mistake mistake = mistaken(text);
        String all = Methods.all().stream().map(Kind::id).collect(Collectors.joining(", "));
        assertThat(mistake.message()).isEqualTo(message.replace("{all}", all));
        assertThat(mistake.column()).isEqualTo(column);
        assertThat(mistake.caret()).startsWith(text + "\n").endsWith("^");
    }

    @Test
    void aSettingWithAnIterationHoldsFromThereOn() {
        Method method = valid("gd:lr=0.005,lr@40=0.01");
        assertThat(method.settings().get("lr")).isEqualTo(new Rate.Constant(0.005));
        assertThat(method.changes()).containsExactly(new Change(40, "lr", new Rate.Constant(0.01)));
        assertThat(valid("gd: lr@ 40 = 1/100 , lr = 0.005")).isEqualTo(method);
        assertThat(valid("gd:lr@0=0.005")).isEqualTo(new GradientDescent(new Rate.Constant(0.005)));
        assertThat(valid("gd:lr@40=1/n,lr@90=auto").changes())
                .containsExactly(
                        new Change(40, "lr", new Rate.Harmonic(1)), new Change(90, "lr", new Rate.Automatic()));
        assertThat(valid("newton:variant@3=damped").at(3)).isEqualTo(new Newton(Newton.Variant.DAMPED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gd:lr@40=0.01                                 | gd:lr@40=0.01
                    momentum:momentum@7=0.5,lr=0.1,lr@7=1/n       | momentum:lr=0.1,lr@7=1/n,momentum@7=0.5
                    adam:beta1@90=0.99,eps=1e-6,lr@9=auto,lr=auto | adam:lr=auto,eps=1e-6,lr@9=auto,beta1@90=0.99
                    gd:lr=0.001,lr@5=0.001                        | gd:lr@5=0.001
                    """)
    void changesArePrintedBehindTheSettingsInTheirOrder(String text, String printed) {
        assertThat(Specification.print(valid(text))).isEqualTo(printed);
        assertThat(valid(printed)).isEqualTo(valid(text));
    }

    static Stream<Method> methods() {
        return MethodContractTest.methods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatIsPrintedReadsBackToTheSameMethod(Method method) {
        assertThat(valid(Specification.print(method))).isEqualTo(method);
        Method other = method;
        for (Hyperparameter h : method.kind().hyperparameters()) {
            if (h.choices().isEmpty()) {
                double inside = h.scale().at(0.37, h.low(), h.high());
                other = other.with(h.key(), h.isRate() ? new Rate.Harmonic(inside) : new Setting.Number(inside));
            }
        }
        assertThat(valid(Specification.print(other))).isEqualTo(other);
        Method changing = method;
        for (Hyperparameter h : method.kind().hyperparameters()) {
            changing = changing.from(17, h.key(), other.settings().get(h.key()));
        }
        assertThat(valid(Specification.print(changing))).isEqualTo(changing);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("adamgdlrbet12=:,./*-+0195en@ ∞µ")
                .ofMaxLength(24);
    }

    @Property(tries = 2000)
    void noTextThrows(@ForAll("texts") String text) {
        if (Specification.parse(text) instanceof Reading.Mistaken<Method>(Mistake mistake)) {
            assertThat(mistake.message()).doesNotContain("invalid").doesNotContain("{");
            assertThat(mistake.offset()).isBetween(0, text.length());
        }
    }

    @Test
    void aTypedSettingMayChangeTheOneBefore() {
        Hyperparameter rate = GradientDescent.KIND.hyperparameter("lr");
        Setting now = new Rate.Constant(0.02);
        assertThat(rate.read("*2", now)).isEqualTo(new Reading.Valid<Setting>(new Rate.Constant(0.04)));
        assertThat(rate.read("/10", now)).isEqualTo(new Reading.Valid<Setting>(new Rate.Constant(0.002)));
        assertThat(rate.read("1/50", now)).isEqualTo(new Reading.Valid<Setting>(new Rate.Constant(0.02)));
        assertThat(rate.read("*2", new Rate.Automatic())).isInstanceOf(Reading.Mistaken.class);
        assertThat(rate.read("0,01", now))
                .isInstanceOfSatisfying(
                        Reading.Mistaken.class,
                        mistaken -> assertThat(mistaken.mistake().message()).isEqualTo("use a point: 0.01"));
    }
}
