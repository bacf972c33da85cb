package talweg.figure.instrument;

import java.util.List;
import java.util.Map;
import talweg.function.Workspace;

/// An instrument that stands at a point of the graph of a function of one variable, along which it is dragged.
abstract class GraphInstrument implements Instrument {
    static final String POINT = "point";

    @Override
    public boolean isForGraphs() {
        return true;
    }

    @Override
    public Settings begin(Site site, double x, double y) {
        return new Settings(Map.of(Settings.X, x));
    }

    @Override
    public List<Handle> handles(Settings now, Site site) {
        return List.of(Handle.point(POINT, now.x(), height(site, now.x())));
    }

    @Override
    public Settings drag(String handle, Settings now, double x, double y, Site site) {
        return now.with(Settings.X, x);
    }

    /// f(x); where that is not finite, the middle of what is seen, since a handle has to stand somewhere.
    static double height(Site site, double x) {
        double value = site.line().value(new double[] {x}, new Workspace());
        return Double.isFinite(value) ? value : site.view().centerY();
    }
}
