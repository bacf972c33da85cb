package talweg.desktop.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import talweg.desktop.action.Action;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Words;
import talweg.method.Methods;
import talweg.method.Rate;
import talweg.method.Setting;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class MethodsViewModelTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));
    private final MethodsViewModel model = new MethodsViewModel(workbench);

    @BeforeEach
    void inEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void aCardSaysWhatItsMethodIsDoing() {
        assertThat(status(0, 0).sentence()).isEqualTo("at the start");
        assertThat(status(0, 1).sentence()).isEqualTo("k = 1 · descending");
        assertThat(status(2, 89).sentence()).isEqualTo("k = 89 · almost at rest");
        assertThat(status(4, 89).sentence()).isEqualTo("k = 89 · at rest");
        assertThat(status(2, 90).sentence()).isEqualTo("k = 90 · at a minimum");
        assertThat(status(4, 90).sentence()).isEqualTo("k = 90 · at a saddle");
        assertThat(new MethodStatus(method(4), 90, true).sentence())
                .as("behind the curtain no outcome is told")
                .isEqualTo("k = 90 · at rest");
    }

    @Test
    void aCardSaysThatAStepWasRefusedWhereThePointStaysForAShorterOne() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("trust-region:delta0=64"))));
        assertThat(status(0, 1).sentence()).isEqualTo("k = 1 · step refused");
        assertThat(status(0, 8).sentence()).isEqualTo("k = 8 · almost at rest");
    }

    @Test
    void aCardSaysWhyItsMethodDiverged() {
        change("x^2 + 10 y^2", "gd:lr=0.3");
        assertThat(status(0, 1).outcome()).isEmpty();
        assertThat(status(0, 100).outcome()).contains("diverged", "0.3", "2/λ_max = 0.1");
        String sentence = status(0, 100).sentence();
        assertThat(status(0, 100).outcome()).as("both speak of the same k").contains(sentence);
    }

    @Test
    void whereAMethodStoodLastIsOneLineWhateverBecameOfIt() {
        change("x^2 + 10 y^2", "gd:lr=0.3");
        int k = method(0).run().orElseThrow().outcome().k();
        assertThat(status(0, 100).sentence()).isEqualTo("k = " + k);
        change("sqrt(x) + y^2", "gd:lr=0.1");
        workbench.change(scene -> scene.withStart(Point.of(-1, 1)));
        assertThat(status(0, 100).sentence()).isEqualTo("at the start");
    }

    @Test
    void aFoldedCardSaysWhatIsDoneToTheGradient() {
        change("x^2 + 10 y^2", "gd:lr=0.01");
        assertThat(status(0, 3).disturbance()).isEmpty();
        change("x^2 + 10 y^2", "gd:lr=0.01,noise=0.5,noise_seed=3,clip@5=2");
        assertThat(status(0, 3).disturbance())
                .startsWith("Gradient noise 0.5 · Gradient clipping 0, from")
                .endsWith("2")
                .doesNotContain("Seed");
    }

    @Test
    void behindTheCurtainNoOutcomeIsTold() {
        change("x^2 + 10 y^2", "gd:lr=0.3");
        assertThat(new MethodStatus(method(0), 100, true).outcome()).isEmpty();
    }

    @Test
    void aCardSaysThatTheStartIsUndefined() {
        change("sqrt(x) + y^2", "gd:lr=0.1");
        workbench.change(scene -> scene.withStart(Point.of(-1, 1)));
        assertThat(status(0, 0).outcome()).contains("not defined");
    }

    @Test
    void theLimitOfTheRateIsTwoOverTheLargestCurvature() {
        change("x^2 + 10 y^2", "gd:lr=0.05");
        assertThat(status(0, 0).rateLimit().orElseThrow()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aSettingChangesItsMethodAlone() {
        model.set(0, "lr", new Rate.Constant(0.01), false);
        assertThat(workbench.scene().get().specifications()).startsWith("gd:lr=0.01", "momentum:lr=0.005,momentum=0.9");
    }

    @Test
    void theRateOfTheOpenMethodIsDoubledAndHalvedByCommand() {
        List<Action> commands = model.rateCommands();
        assertThat(commands)
                .extracting(Action::name)
                .containsExactly("Double the learning rate", "Halve the learning rate");
        commands.getFirst().run().run();
        assertThat(workbench.scene().get().specifications()).startsWith("gd:lr=0.01");
        commands.getLast().run().run();
        assertThat(workbench.scene().get().specifications()).startsWith("gd:lr=0.005");
        workbench.useAutomaticRates();
        double automatic = method(0).resolvedRate().orElseThrow();
        model.rateCommands().getFirst().run().run();
        assertThat(method(0).resolvedRate().orElseThrow()).isCloseTo(2 * automatic, within(1e-6 * automatic));
        model.select(4);
        assertThat(model.rateCommands()).as("Newton has none").isEmpty();
    }

    @Test
    void theSameMethodTwiceIsToldApartByWhatDiffers() {
        model.add(Methods.named("adam").orElseThrow());
        assertThat(model.runs().get())
                .extracting(MethodRun::name)
                .containsExactly("Gradient descent", "Momentum", "AdaGrad", "Adam α 0.2", "Newton", "Adam α auto");
        assertThat(model.selected().get()).isEqualTo(5);
        model.set(5, "lr", new Rate.Constant(0.2), false);
        assertThat(model.runs().get()).extracting(MethodRun::name).endsWith("Adam #1", "Newton", "Adam #2");
        model.set(5, "beta1", new Setting.Number(0.5), false);
        assertThat(model.runs().get()).extracting(MethodRun::name).endsWith("Adam β₁ 0.9", "Newton", "Adam β₁ 0.5");
    }

    @Test
    void aRemovedMethodTakesNobodysLook() {
        List<Integer> before = model.runs().get().stream().map(MethodRun::style).toList();
        model.remove(0);
        assertThat(model.runs().get()).extracting(MethodRun::style).containsExactlyElementsOf(before.subList(1, 5));
    }

    private MethodStatus status(int index, int k) {
        return new MethodStatus(method(index), k, false);
    }

    private MethodRun method(int index) {
        return model.runs().get().get(index);
    }

    private void change(String formula, String specification) {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of(specification))));
        workbench.type(formula);
    }
}
