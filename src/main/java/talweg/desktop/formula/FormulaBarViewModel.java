package talweg.desktop.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.formula.ColoredToken;
import talweg.formula.Formula;
import talweg.formula.Mistake;
import talweg.function.OneVariable;
import talweg.function.Parameter;
import talweg.function.Words;
import talweg.session.SampleFunction;
import talweg.session.Scene;

/// What the row at the top shows and does.
public final class FormulaBarViewModel {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final Coloring coloring = new Coloring();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sampleName = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Parameter>> parameters = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<double[]> values = new ReadOnlyObjectWrapper<>(new double[0]);

    /// The row for `workbench`.
    public FormulaBarViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.scene().subscribe(this::showScene);
        workbench.function().subject().subscribe(subject -> subject.ifPresent(this::showSubject));
        workbench.function().mistake().subscribe(_ -> showState());
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sampleName() {
        return sampleName.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Mistake>> mistake() {
        return workbench.function().mistake();
    }

    ReadOnlyObjectProperty<List<Parameter>> parameters() {
        return parameters.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<double[]> parameterValues() {
        return values.getReadOnlyProperty();
    }

    /// The samples to choose from.
    List<SampleFunction> samples() {
        return workbench.library().functions();
    }

    /// The sample that is shown, if it is one.
    Optional<SampleFunction> sample() {
        return workbench.scene().get().function().sample().flatMap(workbench.library()::function);
    }

    void open(SampleFunction sample) {
        workbench.choose(sample);
    }

    /// Whether `formula` can be left as it is.
    boolean isComplete(String formula) {
        return Formula.parse(formula) instanceof Formula;
    }

    /// What each word of `formula` is, for its colour.
    List<ColoredToken> tokens(String formula) {
        return coloring.read(formula, madeVariables());
    }

    void typed(String formula) {
        if (!formula.strip().equals(text.get().strip())) {
            workbench.type(formula);
        }
    }

    double parameter(String name) {
        List<Parameter> list = parameters.get();
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i).name().equals(name))
                .mapToDouble(i -> values.get()[i])
                .findFirst()
                .orElse(Double.NaN);
    }

    void setParameter(String name, double value) {
        workbench.change(scene -> scene.withFunction(scene.function().withParameter(name, value)));
    }

    boolean isUndeclared(String parameter) {
        return workbench
                .function()
                .subject()
                .get()
                .filter(subject -> subject.formula().undeclared().contains(parameter))
                .isPresent();
    }

    String parameterHelp(String name) {
        return WORDS.say("parameter.help", name);
    }

    String variableWords(String parameter) {
        return WORDS.say("parameter.variable", parameter);
    }

    String variableHelp(String parameter) {
        return WORDS.say("parameter.variable.help", parameter);
    }

    String backHelp(String variable) {
        return WORDS.say("parameter.back.help", variable);
    }

    String parameterWords(String variable) {
        return WORDS.say("parameter.back", variable);
    }

    /// The free names that were turned from parameters into variables.
    List<String> madeVariables() {
        return workbench.scene().get().function().variables();
    }

    void makeParameter(String variable) {
        workbench.change(scene -> scene.withFunction(scene.function().withoutVariable(variable)));
    }

    void makeVariable(String parameter) {
        workbench.change(scene -> scene.withFunction(scene.function().withVariable(parameter)));
    }

    private void showScene(Scene scene) {
        text.set(scene.function().formula().strip());
        sampleName.set(sample().map(sample -> sample.name().text()).orElse(WORDS.say("formula.own")));
    }

    private void showSubject(Subject subject) {
        parameters.set(subject.function().parameters());
        values.set(subject.parameters());
        showState();
    }

    private static String describe(Subject subject) {
        int n = subject.function().dimension();
        String exact = OneVariable.text(WORDS.say("formula.exact", n), n);
        List<String> free = subject.formula().undeclared();
        return free.isEmpty() ? exact : exact + " · " + WORDS.say("parameter.free", String.join(", ", free));
    }

    private void showState() {
        Optional<Mistake> mistake = mistake().get();
        if (mistake.isPresent()) {
            state.set(mistake.get().unfinished() ? mistake.get().message() : "");
        } else {
            state.set(workbench
                    .function()
                    .subject()
                    .get()
                    .map(FormulaBarViewModel::describe)
                    .orElse(""));
        }
    }
}
