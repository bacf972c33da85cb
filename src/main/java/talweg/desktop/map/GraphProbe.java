package talweg.desktop.map;

import talweg.desktop.control.Numbers;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.figure.graph.GraphRuns;

/// The probe on a graph: the point above or below the pointer, with its tangent.
final class GraphProbe {
    private GraphProbe() {}

    static Layer layer(Probe probe, Viewport view) {
        return Layer.of(
                Layer.Kind.PROBE,
                GraphRuns.tangent(probe.x(), probe.value(), probe.gradientX(), Role.PROBE_GRADIENT, view),
                Mark.Points.one(probe.x(), probe.value(), Marker.DISC, 3.5, Role.TANGENT));
    }

    /// Its numbers, in lines.
    static String text(Probe probe, Viewport view) {
        return "x = " + ProbeText.place(probe.x(), view.pixelsPerX()) + "\nf = "
                + Numbers.typeset(probe.value(), ProbeText.DIGITS) + "\nf′ = "
                + Numbers.typeset(probe.gradientX(), ProbeText.DIGITS);
    }
}
