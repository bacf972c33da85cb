package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.field.FieldMistake;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Viewport;
import talweg.figure.surface.Relief;
import talweg.figure.surface.SeenPart;
import talweg.figure.surface.Sharpness;
import talweg.figure.surface.SurfacePicture;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.session.Outlook;
import talweg.session.Scene;
import talweg.session.Shown;

/// A page that shows the surface in place of the map or beside it: everything else on it stays where it is.
///
/// @param picture the surface
/// @param relief as it is seen
/// @param both whether it stands beside the map
record PageSurface(SurfacePicture picture, Relief relief, boolean both) {
    /// Pixels of the image for each of a page that is drawn in lines, so that it is as sharp as print.
    private static final double PRINT = 3;

    private static final double MARGIN = 10;

    /// Pixels below a map that its axis takes.
    private static final double BELOW = 40;

    /// A picture of a surface is so high as a part of its width.
    private static final double ASPECT = 0.82;

    /// The surface of a page, if it wants one.
    ///
    /// @param map the page with a map, whose view is that of the plane
    /// @param bitmap whether it will be made of pixels
    static Optional<PageSurface> of(
            ScenePage page, Journeys journeys, Figure map, boolean bitmap, Cancellation cancellation)
            throws FieldMistake {
        if (!page.showsSurface()) {
            return Optional.empty();
        }
        Scene scene = page.scene();
        Outlook outlook = scene.arrangement().outlook();
        boolean both = outlook.shown() == Shown.BOTH;
        Box frame = both ? beside(map.viewport().frame()) : room(map.viewport().frame());
        Viewport plan = both ? Viewport.fit(map.viewport().frame(), seen(scene), false) : map.viewport();
        SurfacePicture picture = SurfacePicture.of(
                        new PageGround(page, journeys).ground(plan, cancellation),
                        outlook.height().spacing(),
                        new PageMinima(page, journeys).lowest(),
                        scene.appearance().equalAspect())
                .from(outlook.azimuth(), outlook.elevation(), outlook.zoom());
        double density = bitmap ? page.size().extent(true).scale() : PRINT;
        Relief relief = picture.relief(map.layers(), frame, Sharpness.fine(density), cancellation);
        return Optional.of(new PageSurface(picture, relief, both));
    }

    /// Also where a map has the numbers of its axes: a surface has its own.
    private static Box room(Box frame) {
        double left = Math.max(0, frame.x() - MARGIN);
        return frame.inset(-left, 0, 0, -BELOW);
    }

    /// The frame of a map that has the surface beside it.
    static Box left(Box frame) {
        return frame.inset(0, 0, frame.width() / 2, 0);
    }

    /// The other half.
    private static Box beside(Box left) {
        return new Box(left.right() + MARGIN, left.y(), left.width() - MARGIN / 2, left.height() + BELOW);
    }

    /// Height over width of what a page shows.
    ///
    /// @param map of its map
    static double aspect(Shown shown, double map) {
        return switch (shown) {
            case MAP -> map;
            case SURFACE -> ASPECT;
            case BOTH -> map / 2;
        };
    }

    /// The part of the plane that a scene's surface stands on.
    static Domain seen(Scene scene) {
        // Beside the map all that the map shows.
        if (scene.arrangement().outlook().shown() == Shown.BOTH) {
            return scene.seen();
        }
        return SeenPart.of(scene.seen(), scene.range());
    }

    /// The page with the surface.
    Figure lift(Figure map) {
        Figure lifted = picture.figure(both ? map.around(List.of()) : map, relief);
        if (!both) {
            return lifted;
        }
        List<Decoration> decorations = new ArrayList<>(map.decorations());
        decorations.add(new Decoration.Inset(lifted));
        return map.around(decorations);
    }
}
