package talweg.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import talweg.field.GradientField;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurveThrough;
import talweg.field.LevelCurves;
import talweg.field.LevelLabels;
import talweg.field.Levels;
import talweg.field.ScalarGrid;
import talweg.field.ValueScale;
import talweg.figure.Box;
import talweg.figure.Decoration.Axes;
import talweg.figure.Decoration.Entry;
import talweg.figure.Figure;
import talweg.figure.Figure.Imprint;
import talweg.figure.Lattice;
import talweg.figure.Layer;
import talweg.figure.Layers;
import talweg.figure.MapStyle;
import talweg.figure.MethodStyle;
import talweg.figure.ProbeLayer;
import talweg.figure.Sheet;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.function.Domain;

/// Whole figures of well-known functions, with the methods written down in a few lines each.
final class Scenes {
    private Scenes() {}

    /// A function of two variables with its gradient.
    record Landscape(
            String name,
            String formula,
            DoubleBinaryOperator value,
            DoubleBinaryOperator dx,
            DoubleBinaryOperator dy,
            Domain domain,
            double startX,
            double startY,
            double[] minimaX,
            double[] minimaY) {}

    static final Landscape ROSENBROCK = new Landscape(
            "Rosenbrock’s valley",
            "f(x, y) = (1 − x)² + 100 (y − x²)²",
            (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
            (x, y) -> -2 * (1 - x) - 400 * x * (y - x * x),
            (x, y) -> 200 * (y - x * x),
            Domain.rectangle(-2, 2, -1, 2),
            -1.6,
            0.35,
            new double[] {1},
            new double[] {1});

    static final Landscape HIMMELBLAU = new Landscape(
            "Himmelblau’s function",
            "f(x, y) = (x² + y − 11)² + (x + y² − 7)²",
            (x, y) -> Math.pow(x * x + y - 11, 2) + Math.pow(x + y * y - 7, 2),
            (x, y) -> 4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
            (x, y) -> 2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
            Domain.rectangle(-6, 6, -6, 6),
            0,
            -3,
            new double[] {3, -2.805118, -3.779310, 3.584428},
            new double[] {2, 3.131312, -3.283186, -1.848126});

    /// Undefined on a disc and left of a line, infinite nowhere.
    static final Landscape HOLES = new Landscape(
            "With holes",
            "f(x, y) = ln(x + 2) + sqrt(x² + y² − 0.5)",
            (x, y) -> Math.log(x + 2) + Math.sqrt(x * x + y * y - 0.5),
            (x, y) -> 1 / (x + 2) + x / Math.sqrt(x * x + y * y - 0.5),
            (x, y) -> y / Math.sqrt(x * x + y * y - 0.5),
            Domain.rectangle(-3, 3, -3, 3),
            2,
            2,
            new double[0],
            new double[0]);

    static Figure figure(Landscape land, MapStyle style, double width, double height, int steps, int head) {
        List<Trajectory> paths = trajectories(land, steps, head);
        List<Entry> legend = List.of(
                new Entry(MethodStyle.of(0), "Gradient descent", "lr = 0.0012"),
                new Entry(MethodStyle.of(1), "Momentum", "lr = 0.00028  β = 0.9"),
                new Entry(MethodStyle.of(2), "AdaGrad", "lr = 0.42"),
                new Entry(MethodStyle.of(3), "Adam", "lr = 0.075"),
                new Entry(MethodStyle.of(4), "Newton", "full steps"));
        Sheet sheet = new Sheet(
                width, height, land.name(), land.formula(), List.of("Start, k = " + head), "x", "y", legend, true);
        Viewport view = Viewport.fit(sheet.frame(), land.domain(), true);
        return map(land, style, view, paths, sheet);
    }

    /// As the window shows it: the map fills everything, numbers stand inside.
    static Figure screen(Landscape land, double width, double height) {
        Sheet sheet = new Sheet(width, height, "", "", List.of(), "x", "y", List.of(), false);
        Viewport view = Viewport.fit(Box.size(width, height), land.domain(), true);
        Figure figure = map(land, MapStyle.TALWEG, view, trajectories(land, 60, 17), sheet);
        return new Figure(width, height, view, figure.layers(), List.of(new Axes("x", "y", true)), figure.imprint());
    }

    private static Figure map(Landscape land, MapStyle style, Viewport view, List<Trajectory> paths, Sheet sheet) {
        ScalarGrid field = sample(land, view.visible(), (int) view.frame().width(), (int)
                view.frame().height());
        ValueScale scale = ValueScale.automatic(field.statistics(), OptionalDouble.empty());
        Levels levels = new LevelChoice.Automatic(14).levels(field.statistics(), scale);
        LevelCurves curves = LevelCurves.of(field, levels.values(), Cancellation.NEVER);
        Lattice lattice = Lattice.of(view, 48);
        double[] gx = new double[lattice.x().length];
        double[] gy = new double[gx.length];
        for (int i = 0; i < gx.length; i++) {
            gx[i] = land.dx().applyAsDouble(lattice.x()[i], lattice.y()[i]);
            gy[i] = land.dy().applyAsDouble(lattice.x()[i], lattice.y()[i]);
        }
        List<Layer> layers = List.of(
                Layers.heat(field, scale, style),
                Layers.contours(curves, levels, scale, style),
                Layers.gradients(new GradientField(lattice.x(), lattice.y(), gx, gy), field, scale, style),
                Layers.minima(land.minimaX(), land.minimaY()),
                Layers.labels(LevelLabels.place(curves, levels, Layers.labelSpace(view, markers(paths)), List.of())),
                Layers.paths(paths, true),
                probe(land, view),
                Layers.heads(paths));
        return sheet.figure(view, layers, scale, levels, style, new Imprint(land.name(), "talweg render"));
    }

    private static List<double[]> markers(List<Trajectory> paths) {
        List<double[]> markers = new ArrayList<>();
        markers.add(new double[] {paths.getFirst().x()[0], paths.getFirst().y()[0]});
        paths.forEach(path -> markers.add(new double[] {path.x()[path.head()], path.y()[path.head()]}));
        return markers;
    }

    private static Layer probe(Landscape land, Viewport view) {
        double x = land.startX() + 3;
        double y = land.startY() + 0.3;
        LevelCurveThrough point = new LevelCurveThrough(
                new double[] {x}, new double[] {y}, 0, LevelCurveThrough.End.LIMIT, LevelCurveThrough.End.LIMIT);
        return ProbeLayer.of(point, land.dx().applyAsDouble(x, y), land.dy().applyAsDouble(x, y), view);
    }

    private static ScalarGrid sample(Landscape land, Domain domain, int columns, int rows) {
        Grid grid = new Grid(domain.axis(0), domain.axis(1), columns, rows);
        double[][] values = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row][column] = land.value().applyAsDouble(grid.x(column), grid.y(row));
            }
        }
        return ScalarGrid.of(grid, values);
    }

    private static List<Trajectory> trajectories(Landscape land, int steps, int head) {
        List<Trajectory> paths = new ArrayList<>();
        String[] names = {"Gradient descent", "Momentum", "AdaGrad", "Adam", "Newton"};
        for (int method = 0; method < names.length; method++) {
            double[] x = new double[steps + 1];
            double[] y = new double[steps + 1];
            walk(land, method, x, y);
            paths.add(new Trajectory(method, names[method], x, y, head));
        }
        return paths;
    }

    private static void walk(Landscape land, int method, double[] x, double[] y) {
        boolean steep = land == ROSENBROCK;
        x[0] = land.startX();
        y[0] = land.startY();
        double[] m = new double[2];
        double[] v = new double[2];
        for (int k = 1; k < x.length; k++) {
            double[] g = {land.dx().applyAsDouble(x[k - 1], y[k - 1]), land.dy().applyAsDouble(x[k - 1], y[k - 1])};
            double[] step = step(land, method, steep, g, m, v, k, x[k - 1], y[k - 1]);
            x[k] = x[k - 1] + step[0];
            y[k] = y[k - 1] + step[1];
        }
    }

    private static double[] step(
            Landscape land, int method, boolean steep, double[] g, double[] m, double[] v, int k, double x, double y) {
        double[] step = new double[2];
        for (int i = 0; i < 2; i++) {
            switch (method) {
                case 0 -> step[i] = -(steep ? 0.0012 : 0.005) * g[i];
                case 1 -> {
                    m[i] = 0.9 * m[i] + g[i];
                    step[i] = -(steep ? 0.00028 : 0.005) * m[i];
                }
                case 2 -> {
                    v[i] += g[i] * g[i];
                    step[i] = -(steep ? 0.42 : 0.5) * g[i] / Math.sqrt(v[i] + 1e-8);
                }
                case 3 -> {
                    m[i] = 0.9 * m[i] + 0.1 * g[i];
                    v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                    double corrected = m[i] / (1 - Math.pow(0.9, k));
                    step[i] = -(steep ? 0.075 : 0.2) * corrected / Math.sqrt(v[i] / (1 - Math.pow(0.999, k)) + 1e-8);
                }
                default -> step[i] = newton(land, g, x, y)[i];
            }
        }
        return step;
    }

    private static double[] newton(Landscape land, double[] g, double x, double y) {
        double h = 1e-5;
        double xx = (land.dx().applyAsDouble(x + h, y) - land.dx().applyAsDouble(x - h, y)) / (2 * h);
        double xy = (land.dx().applyAsDouble(x, y + h) - land.dx().applyAsDouble(x, y - h)) / (2 * h);
        double yy = (land.dy().applyAsDouble(x, y + h) - land.dy().applyAsDouble(x, y - h)) / (2 * h);
        double determinant = xx * yy - xy * xy;
        return new double[] {-(yy * g[0] - xy * g[1]) / determinant, -(xx * g[1] - xy * g[0]) / determinant};
    }
}
