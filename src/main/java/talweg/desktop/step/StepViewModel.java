package talweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import talweg.desktop.control.Norms;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.PhaseWalk;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Evaluations;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.StateTable;
import talweg.figure.Role;
import talweg.figure.inside.Slice;
import talweg.function.OneVariable;
import talweg.function.Result;
import talweg.function.Words;
import talweg.method.Explanation;
import talweg.method.Shape;

/// One iteration of the chosen method, in words and numbers.
public final class StepViewModel {
    private static final Words WORDS = new Words("desktop");

    /// Digits of a number in the table, where one or two stand beside each other and where there are more.
    private static final int DIGITS = 6;

    private static final int FEW_DIGITS = 4;

    /// Coordinates in a line of the table.
    private static final int COORDINATES = 3;

    /// Coordinates of a vector, at most; of more, an ellipsis says that there are.
    private static final int MOST = 12;

    private final Workbench workbench;

    private final ObservableValue<Boolean> curtain;

    /// The steps of the method that is chosen on `workbench`.
    public StepViewModel(Workbench workbench) {
        this.workbench = workbench;
        this.curtain = workbench.scene().map(scene -> scene.arrangement().curtain());
    }

    /// What the panel depends on.
    List<ObservableValue<?>> sources() {
        return List.of(
                workbench.runs().runs(),
                workbench.runs().selected(),
                workbench.playback().arrived(),
                workbench.phases().place(),
                curtain);
    }

    /// What the panel shows now.
    Step step() {
        int k = workbench.playback().arrived().get();
        return workbench
                .runs()
                .chosen()
                .map(method -> step(method, k, curtain.getValue()))
                .orElse(Step.NONE);
    }

    /// The landscape along the step that is looked into, in the colour of its method.
    Optional<SliceOf> slice() {
        PhaseWalk walk = workbench.phases();
        return walk.place()
                .get()
                .flatMap(place -> walk.step(place.k())
                        .flatMap(step -> Slice.of(step, place.phase()))
                        .map(slice -> new SliceOf(
                                slice,
                                workbench.runs().chosen().orElseThrow().look().role())));
    }

    /// A slice with the colour of its method.
    record SliceOf(Slice slice, Role role) {}

    /// Whether somebody is inside a step along a direction, so that there is room for its slice.
    boolean hasSlices() {
        return workbench.phases().place().get().isPresent()
                && workbench
                        .runs()
                        .chosen()
                        .flatMap(MethodRun::run)
                        .filter(run -> !run.request().method().seesValuesAlone())
                        .isPresent();
    }

    /// Whether the chosen method is not drawn.
    boolean isHidden() {
        return workbench.runs().chosen().filter(run -> !run.visible()).isPresent();
    }

    List<MethodRun> methods() {
        return workbench.runs().runs().get();
    }

    void select(int index) {
        workbench.runs().selected().set(index);
    }

    /// To a phase of the step that is shown.
    void enter(int phase) {
        workbench.phases().enter(phase);
    }

    void forward() {
        workbench.phases().forward();
    }

    void back() {
        workbench.phases().back();
    }

    /// @param secret whether outcomes are not to be told yet
    private Step step(MethodRun method, int k, boolean secret) {
        if (method.run().isEmpty()) {
            return new Step("", method.name(), List.of(), List.of(), -1, List.of(), "");
        }
        Run run = method.run().get();
        if (run.last() < 0) {
            String reason = Norms.spaced(run.reason());
            return new Step("", method.name(), List.of(), List.of(), -1, List.of(), reason);
        }
        int shown = method.shown(k);
        return shown == run.last() ? ended(method, run, secret) : leaving(method, run, shown);
    }

    private Step leaving(MethodRun method, Run run, int k) {
        Explanation explanation = workbench.phases().step(k).orElseThrow().explanation();
        int current =
                workbench.phases().place().get().map(PhaseWalk.Place::phase).orElse(-1);
        return new Step(
                WORDS.say("step.from", String.valueOf(k), String.valueOf(k + 1)),
                method.name(),
                PhaseTexts.rules(explanation),
                PhaseTexts.phases(explanation),
                current < explanation.phases().size() ? current : -1,
                state(run, k),
                "");
    }

    /// No step follows; the rule of the last one stays where it was.
    private Step ended(MethodRun method, Run run, boolean secret) {
        return new Step(
                "k = " + run.last(),
                method.name(),
                workbench
                        .phases()
                        .step(run.last() - 1)
                        .map(step -> PhaseTexts.rules(step.explanation()))
                        .orElse(List.of()),
                List.of(),
                -1,
                state(run, run.last()),
                secret ? "" : Norms.spaced(run.reason()));
    }

    private static List<Step.Row> state(Run run, int k) {
        Row row = run.row(k);
        List<Step.Row> rows = new ArrayList<>();
        rows.addAll(vector("x", row.point()));
        int n = row.point().length;
        rows.addAll(vector(OneVariable.text("∇f", n), row.gradient()));
        int columns = Math.min(COORDINATES, row.point().length);
        StateTable table = run.state(k);
        for (StateTable.Entry entry : table.known()) {
            if (!List.of("x", "g", "f").contains(entry.column().key())) {
                rows.addAll(remembered(entry, row.point().length));
            }
        }
        rows.add(scalar("f", row.value(), columns));
        rows.add(scalar(OneVariable.text(Norms.spaced("‖∇f‖"), n), row.gradientNorm(), columns));
        if (!Double.isNaN(row.stepLength())) {
            if (!Double.isNaN(row.learningRate())) {
                rows.add(scalar("α", row.learningRate(), columns));
            }
            rows.add(scalar(WORDS.say("step.length"), row.stepLength(), columns));
        }
        rows.add(new Step.Row(
                OneVariable.text(WORDS.say("step.evaluations"), n), List.of(counts(row.evaluations())), columns));
        return rows;
    }

    /// Numbers, vectors and matrices; a population is seen on the map and not read.
    private static List<Step.Row> remembered(StateTable.Entry entry, int n) {
        String symbol = OneVariable.text(entry.column().plain(), n);
        double[] numbers = entry.numbers();
        if (numbers.length == 1) {
            return List.of(scalar(symbol, numbers[0], Math.min(COORDINATES, n)));
        }
        if (entry.column().shape() == Shape.MATRIX && numbers.length == Result.triangle(n)) {
            return IntStream.range(0, Math.min(COORDINATES, n))
                    .mapToObj(i -> corner(i == 0 ? symbol : "", line(numbers, i, n)))
                    .toList();
        }
        return numbers.length == n ? vector(symbol, numbers) : List.of();
    }

    private static double[] line(double[] triangle, int row, int n) {
        return IntStream.range(0, n)
                .mapToDouble(j -> triangle[Result.packed(Math.max(row, j), Math.min(row, j))])
                .toArray();
    }

    /// The beginning of a line of a matrix.
    private static Step.Row corner(String symbol, double[] numbers) {
        boolean whole = numbers.length <= COORDINATES;
        List<String> texts = texts(numbers).subList(0, Math.min(COORDINATES, numbers.length));
        return new Step.Row(whole || symbol.isEmpty() ? symbol : symbol + " …", texts, texts.size());
    }

    /// In several lines if there are many coordinates.
    private static List<Step.Row> vector(String symbol, double[] numbers) {
        List<String> texts = new ArrayList<>(texts(numbers));
        if (texts.size() > MOST) {
            texts.subList(MOST - 1, texts.size()).clear();
            texts.add("…");
        }
        while (texts.size() > COORDINATES && texts.size() % COORDINATES != 0) {
            texts.add("");
        }
        int columns = Math.min(COORDINATES, texts.size());
        return IntStream.range(0, Math.ceilDiv(texts.size(), COORDINATES))
                .map(line -> line * COORDINATES)
                .mapToObj(from -> new Step.Row(from == 0 ? symbol : "", texts.subList(from, from + columns), columns))
                .toList();
    }

    private static List<String> texts(double[] numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number -> Numbers.typeset(number, numbers.length > 2 ? FEW_DIGITS : DIGITS))
                .toList();
    }

    private static Step.Row scalar(String symbol, double number, int columns) {
        return new Step.Row(symbol, List.of(Numbers.typeset(number, columns > 2 ? FEW_DIGITS : DIGITS)), columns);
    }

    private static String counts(Evaluations evaluations) {
        return evaluations.values() + " / " + evaluations.gradients() + " / " + evaluations.hessians();
    }
}
