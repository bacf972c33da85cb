package talweg.publication;

import java.util.Optional;
import talweg.field.FieldMistake;
import talweg.field.PlaneSection;
import talweg.figure.Box;
import talweg.figure.Figure;
import talweg.figure.surface.Relief;
import talweg.figure.surface.SeenPart;
import talweg.figure.surface.Sharpness;
import talweg.figure.surface.SurfacePicture;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.session.Outlook;
import talweg.session.Scene;

/// A page that shows the surface in place of the map: everything else on it stays where it is.
///
/// @param picture the surface
/// @param relief as it is seen
record PageSurface(SurfacePicture picture, Relief relief) {
    /// Pixels of the image for each of a page that is drawn in lines, so that it is as sharp as print.
    private static final double PRINT = 3;

    private static final double MARGIN = 10;

    /// Pixels below a map that its axis takes.
    private static final double BELOW = 40;

    /// A picture of a surface is so high as a part of its width.
    static final double ASPECT = 0.82;

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
        PagePicture pictures = new PagePicture(page, journeys);
        SurfacePicture picture = SurfacePicture.of(
                        pictures.ground(map, cancellation),
                        outlook.height().spacing(),
                        pictures.lowest(),
                        scene.appearance().equalAspect())
                .from(outlook.azimuth(), outlook.elevation(), outlook.zoom());
        double density = bitmap ? page.size().extent(true).scale() : PRINT;
        Relief relief = picture.relief(map.layers(), map.viewport().frame(), Sharpness.fine(density), cancellation);
        return Optional.of(new PageSurface(picture, relief));
    }

    /// Also where a map has the numbers of its axes: a surface has its own.
    private static Box room(Box frame) {
        double left = Math.max(0, frame.x() - MARGIN);
        return frame.inset(-left, 0, 0, -BELOW);
    }

    /// The part of the plane that a scene's surface stands on.
    static Domain seen(Scene scene) {
        return SeenPart.of(PlaneSection.domain(scene.view()), PlaneSection.domain(scene.domain()));
    }

    /// The page with the surface.
    Figure lift(Figure map) {
        return picture.figure(map, relief);
    }
}
