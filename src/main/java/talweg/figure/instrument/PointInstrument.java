package talweg.figure.instrument;

import java.util.List;

/// An instrument that stands at one point, by which it is dragged.
abstract class PointInstrument implements Instrument {
    private static final String POINT = "point";

    @Override
    public Settings begin(Site site, double x, double y) {
        return Settings.at(x, y);
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        return List.of(Handle.point(POINT, now.x(), now.y()));
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        return now.with(Settings.X, x).with(Settings.Y, y);
    }
}
