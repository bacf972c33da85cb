package talweg.figure.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.field.Grid;
import talweg.field.Spacing;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Ground;
import talweg.figure.Layer;
import talweg.figure.Viewport;
import talweg.function.Cancellation;

/// A map as a surface: the same figure with its layers lifted onto the values of f.
///
/// @param ground what the map shows
/// @param heights of its surface
/// @param orbit from where it is seen
/// @param aspect length of the base in y over that in x
/// @param foot pixels below it that stay free
public record SurfacePicture(Ground ground, Heights heights, Orbit orbit, double aspect, double foot) {
    /// A base longer than this would be a strip.
    private static final double LONGEST = 2.5;

    /// The surface over `ground`.
    ///
    /// @param height how values become heights; empty for what suits them
    /// @param lowest the least value of f, if it is known
    /// @param equal whether a unit is as long in x as in y; otherwise the base is a square
    public static SurfacePicture of(Ground ground, Optional<Spacing> height, OptionalDouble lowest, boolean equal) {
        Heights heights = Heights.of(ground.samples(), height, ground.scale(), lowest);
        Grid grid = heights.grid();
        double aspect = Math.clamp(grid.y().width() / grid.x().width(), 1 / LONGEST, LONGEST);
        return new SurfacePicture(ground, heights, Orbit.STANDARD, equal ? aspect : 1, 0);
    }

    /// Seen from elsewhere.
    public SurfacePicture from(Orbit other) {
        return new SurfacePicture(ground, heights, other, aspect, foot);
    }

    /// With room below it for what stands there.
    public SurfacePicture above(double pixels) {
        return new SurfacePicture(ground, heights, orbit, aspect, pixels);
    }

    /// Seen from there; from its clearest side, if no azimuth is given.
    public SurfacePicture from(OptionalDouble azimuth, double elevation, double zoom) {
        return from(
                azimuth.isPresent()
                        ? new Orbit(azimuth.getAsDouble(), elevation, zoom)
                        : Orbit.clearest(heights, aspect, elevation, zoom));
    }

    /// By which it is seen on a part of a picture.
    public Camera camera(Box frame) {
        return new Camera(heights.grid(), aspect, orbit, frame, foot);
    }

    /// The surface itself.
    ///
    /// @param layers of the map; the areas of colour among them are its own
    public Relief relief(List<Layer> layers, Box frame, Sharpness sharpness, Cancellation cancellation) {
        return ReliefRenderer.render(
                heights, Texture.of(layers, ground.view()), camera(frame), sharpness, cancellation);
    }

    /// Layers of the map on the surface.
    public List<Layer> lifted(List<Layer> layers, Relief relief) {
        Drape drape = new Drape(heights, relief, ground.view());
        return layers.stream().map(drape::lift).toList();
    }

    /// What stands behind the surface: base, walls and axes.
    public List<Layer> behind(Camera camera) {
        return List.of(stage(camera).layer());
    }

    /// The numbers and names of the axes.
    public List<Decoration> texts(Camera camera) {
        return stage(camera).texts();
    }

    /// Where on the picture something stands over (x, y), whether it is seen there or not.
    public Camera.Spot standing(double x, double y, Relief relief) {
        return new Lifted(heights, relief).standing(x, y);
    }

    private Stage stage(Camera camera) {
        List<String> names = ground.function().variables();
        return new Stage(heights, camera, names.get(0), names.get(1));
    }

    /// The whole of a map as a surface: its layers lifted, the axes of the plane replaced by those of space.
    public Figure figure(Figure map, Relief relief) {
        Stage stage = stage(relief.camera());
        List<Layer> layers = new ArrayList<>();
        layers.add(stage.layer());
        layers.add(Layer.of(Layer.Kind.HEAT, relief.shading()));
        layers.addAll(lifted(map.layers(), relief));
        List<Decoration> decorations = new ArrayList<>(map.decorations());
        decorations.removeIf(Decoration.Axes.class::isInstance);
        decorations.addAll(stage.texts());
        return new Figure(
                map.width(), map.height(), plane(relief.camera().frame()), layers, decorations, map.imprint());
    }

    /// The view in which a picture's own pixels are its coordinates; y grows upwards here as in any view, so it is −py.
    public static Viewport plane(Box frame) {
        return new Viewport(frame, frame.centerX(), -frame.centerY(), 1, 1);
    }
}
