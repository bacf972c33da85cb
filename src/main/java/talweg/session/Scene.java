package talweg.session;

import java.util.List;
import java.util.OptionalDouble;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Words;

/// One experiment as a value: everything that is needed to see the same picture again. Undo walks
/// over such values, a `.talweg` file holds one (see [SceneFile]), the command line renders one.
///
/// @param function what is minimized
/// @param domain the part of space the function is about; automatic rates follow it
/// @param view the rectangle that is seen now
/// @param start x₀
/// @param methods who runs, in the order of the list
/// @param steps N, how many iterations each runs
/// @param k the iteration that is shown, 0 ≤ k ≤ N
/// @param tolerance ‖∇f‖ at which a run has converged; empty: it runs to k = N
/// @param appearance how the map is drawn
/// @param arrangement what of the window belongs to it
/// @param ensemble a swarm of starts, beside the one
/// @param note what the author says about it; the caption
public record Scene(
        FunctionText function,
        Domain domain,
        Domain view,
        Point start,
        List<MethodChoice> methods,
        int steps,
        int k,
        OptionalDouble tolerance,
        Appearance appearance,
        Arrangement arrangement,
        Ensemble ensemble,
        String note) {
    /// Iterations when nothing else is said.
    public static final int DEFAULT_STEPS = 100;

    /// The most iterations a run may have: what a slider can still address and memory hold.
    public static final int MAXIMUM_STEPS = 10_000_000;

    /// The methods when nothing else is said.
    public static final List<String> DEFAULT_METHODS =
            List.of("gd:lr=auto", "momentum:lr=auto", "adagrad:lr=auto", "adam:lr=auto", "newton");

    /// Half the width of a domain nobody chose.
    private static final double USUAL = 5;

    /// Keeps its own copy.
    public Scene {
        methods = List.copyOf(methods);
    }

    /// The first thing anyone sees: one start, five methods, three valleys, and Newton on a saddle.
    /// Written here rather than read from the library, since the first picture waits for nothing.
    public static Scene opening() {
        Domain domain = Domain.rectangle(-6, 6, -6, 6);
        FunctionText himmelblau = new FunctionText(
                java.util.Optional.of("himmelblau"),
                "f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2\n",
                java.util.Map.of(),
                List.of());
        List<MethodChoice> methods = choices(
                List.of("gd:lr=0.005", "momentum:lr=0.005,momentum=0.9", "adagrad:lr=0.5", "adam:lr=0.2", "newton"));
        return new Scene(
                himmelblau,
                domain,
                domain,
                Point.of(0, -3),
                methods,
                90,
                0,
                OptionalDouble.empty(),
                Appearance.STANDARD,
                Arrangement.STANDARD,
                Ensemble.over(domain),
                openingNote().text());
    }

    /// What the first scene says about itself.
    public static Wording openingNote() {
        return Wording.of(new Words("session"), "scene.opening");
    }

    /// A sample function as its author suggests it.
    public static Scene of(SampleFunction sample) {
        return new Scene(
                FunctionText.of(sample),
                sample.domain(),
                sample.domain(),
                sample.start(),
                choices(sample.methods()),
                sample.steps(),
                0,
                OptionalDouble.empty(),
                Appearance.STANDARD.withScale(sample.scale()),
                Arrangement.STANDARD,
                Ensemble.over(sample.domain()),
                sample.teaches().text());
    }

    /// A formula without a sample: [−5, 5] on each axis, the usual methods with automatic rates, a start that
    /// moves.
    ///
    /// @param parameters the value of each parameter of `compiled`
    public static Scene of(FunctionText text, RealFunction compiled, double[] parameters) {
        Domain domain = Domain.cube(compiled.dimension(), -USUAL, USUAL);
        return new Scene(
                text,
                domain,
                domain,
                StartChoice.of(compiled, parameters, domain),
                choices(DEFAULT_METHODS),
                DEFAULT_STEPS,
                0,
                OptionalDouble.empty(),
                Appearance.STANDARD,
                Arrangement.STANDARD,
                Ensemble.over(domain),
                "");
    }

    /// The methods that any formula begins with.
    public static List<MethodChoice> usualMethods() {
        return choices(DEFAULT_METHODS);
    }

    /// All visible.
    static List<MethodChoice> choices(List<String> specifications) {
        return specifications.stream().map(MethodChoice::of).toList();
    }

    /// The specifications of all methods.
    public List<String> specifications() {
        return methods.stream().map(MethodChoice::specification).toList();
    }

    /// Another function; the rest stays.
    public Scene withFunction(FunctionText function) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another domain, seen whole.
    public Scene withDomain(Domain domain) {
        return new Scene(
                function, domain, domain, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another part of the plane seen.
    public Scene withView(Domain view) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another start.
    public Scene withStart(Point start) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Other methods.
    public Scene withMethods(List<MethodChoice> methods) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Longer or shorter runs; k stays where it still exists.
    public Scene withSteps(int steps) {
        int shown = Math.min(k, steps);
        return new Scene(
                function,
                domain,
                view,
                start,
                methods,
                steps,
                shown,
                tolerance,
                appearance,
                arrangement,
                ensemble,
                note);
    }

    /// Another iteration shown.
    public Scene withK(int k) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another tolerance, or none.
    public Scene withTolerance(OptionalDouble tolerance) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another look.
    public Scene withAppearance(Appearance appearance) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// What is seen of the plane that the map shows: two axes.
    public Domain seen() {
        boolean moved = view.axes().size() == 2 && domain.axes().size() != 2;
        return moved ? view : appearance.section().range(view);
    }

    /// What there is to be seen of the plane when all of it is: two axes.
    public Domain range() {
        return appearance.section().range(domain);
    }

    /// Another plane of more variables, seen whole and with the start.
    public Scene withSection(SectionChoice section) {
        return withAppearance(appearance.withSection(section)).withView(section.firstView(domain, start));
    }

    /// Another arrangement of the window.
    public Scene withArrangement(Arrangement arrangement) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another swarm of starts.
    public Scene withEnsemble(Ensemble ensemble) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }

    /// Another note.
    public Scene withNote(String note) {
        return new Scene(
                function, domain, view, start, methods, steps, k, tolerance, appearance, arrangement, ensemble, note);
    }
}
