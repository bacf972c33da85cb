package talweg.figure.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import talweg.field.Grid;
import talweg.field.calculus.Landscape;
import talweg.field.calculus.LocalModel;
import talweg.field.section.CoordinatePlane;
import talweg.field.section.Section;
import talweg.field.section.SpannedPlane;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import talweg.method.Figures;

/// Where an instrument is used: a function of two variables, or a plane through one of more, as it is looked at; or the
/// graph of a function of one.
///
/// @param function of two variables
/// @param parameters a value for each of its parameters
/// @param domain what the function is about, two axes
/// @param view what is seen
/// @param runners the methods that run, where they stand
/// @param levels whose curves are drawn on the map, ascending
public record Site(
        RealFunction function,
        double[] parameters,
        Domain domain,
        Viewport view,
        List<Runner> runners,
        List<Double> levels) {
    /// Keeps its own copies.
    public Site {
        runners = List.copyOf(runners);
        levels = List.copyOf(levels);
    }

    /// One without level curves.
    public Site(RealFunction function, double[] parameters, Domain domain, Viewport view, List<Runner> runners) {
        this(function, parameters, domain, view, runners, List.of());
    }

    /// With level curves.
    public Site withLevels(double... drawn) {
        return new Site(
                function,
                parameters,
                domain,
                view,
                runners,
                Arrays.stream(drawn).boxed().toList());
    }

    /// A method at its iterate.
    ///
    /// @param at x_k
    /// @param rate α_k; NaN for a method that has none
    public record Runner(String name, MethodStyle style, double[] at, double rate) {}

    /// Whether both are the same part of the same function, wherever the methods stand.
    public boolean sameGround(Site other) {
        return view.equals(other.view)
                && Arrays.equals(parameters, other.parameters)
                && (function.equals(other.function) || samePlane(other));
    }

    /// Planes are made anew for each request.
    private boolean samePlane(Site other) {
        return function instanceof Section mine
                && other.function instanceof Section others
                && mine.function().equals(others.function())
                && mine.samePlane(others);
    }

    /// The function with its parameters.
    public Landscape landscape() {
        return new Landscape(function, parameters);
    }

    /// Whether it is the graph of a function of one variable: then y of its function is free, and what is seen is the
    /// plane of x and f.
    public boolean isGraph() {
        return function instanceof CoordinatePlane section && section.second() == CoordinatePlane.FREE;
    }

    /// The function of one variable whose graph is seen.
    public Landscape line() {
        return new Landscape(((CoordinatePlane) function).function(), parameters);
    }

    /// f, ∇f and H at a point of the plane.
    public LocalModel model(double x, double y, Workspace workspace) {
        return LocalModel.at(landscape(), x, y, workspace);
    }

    /// As many nodes of the part that is seen as stand so many pixels apart.
    public Grid grid(double pixels) {
        long columns = Math.max(2, Math.round(view.frame().width() / pixels) + 1);
        long rows = Math.max(2, Math.round(view.frame().height() / pixels) + 1);
        return new Grid(view.visible().axis(0), view.visible().axis(1), (int) columns, (int) rows);
    }

    /// The names of the two axes.
    public String nameX() {
        return function.variables().get(0);
    }

    /// The names of the two axes.
    public String nameY() {
        return function.variables().get(1);
    }

    /// The function of more variables of which this is a plane, if it is one.
    public Optional<Section> section() {
        return function instanceof Section plane && plane.function().dimension() > 2
                ? Optional.of(plane)
                : Optional.empty();
    }

    /// Which plane it is of more variables: the coordinates that are held, such as `z = −4`; empty if there are no
    /// more.
    Optional<String> held() {
        return section().map(section -> switch (section) {
            case CoordinatePlane plane -> Instrument.WORDS.say("instrument.plane", held(plane));
            case SpannedPlane _ -> Instrument.WORDS.say("instrument.plane.spanned");
        });
    }

    private static String held(CoordinatePlane plane) {
        List<String> names = plane.function().variables();
        return IntStream.range(0, names.size())
                .filter(i -> i != plane.first() && i != plane.second())
                .mapToObj(i -> names.get(i) + " = " + Figures.plain(plane.base()[i]))
                .collect(Collectors.joining(", "));
    }
}
