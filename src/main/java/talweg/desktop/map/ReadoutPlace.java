package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import talweg.figure.Box;
import talweg.figure.Viewport;

/// Puts the readout of the probe into the corner where it covers nothing that one looks at.
final class ReadoutPlace {
    /// Pixels from the sides; below and on the left stand the numbers of the axes.
    private static final double SIDE = 14;

    private static final double NUMBERS = 34;

    /// Pixels around the probe that its arrows take.
    private static final double ARROWS = 64;

    private final Region readout;
    private final MapCanvas canvas;
    private Corner corner = Corner.BOTTOM_RIGHT;

    ReadoutPlace(Region readout, MapCanvas canvas) {
        this.readout = readout;
        this.canvas = canvas;
    }

    /// @param kept what must not be covered
    /// @param free the part of the map that nothing stands upon
    void choose(List<Box> kept, Optional<Probe> probe, Viewport view, Box free) {
        List<Box> taken = new ArrayList<>(kept);
        probe.ifPresent(p -> taken.add(Box.around(view.toPixelX(p.x()), view.toPixelY(p.y()), ARROWS)));
        readout.autosize();
        Box room = free.inset(NUMBERS + SIDE, SIDE, SIDE, NUMBERS);
        double density = canvas.density().get();
        double width = readout.getWidth() / density;
        double height = readout.getHeight() / density;
        corner = corner.next(room, width, height, taken);
        Box place = corner.place(room, width, height);
        readout.relocate(Math.round(place.x() * density), Math.round(place.y() * density));
    }
}
