package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Run;
import talweg.field.PlaneSection;
import talweg.figure.instrument.Site;

/// The place where instruments are used: the plane on the map as it is seen, with the methods where they stand.
final class InstrumentSite {
    private InstrumentSite() {}

    static Optional<Site> of(Workbench workbench, Camera camera) {
        return Plane.of(workbench)
                .filter(_ -> camera.isLaidOut())
                .map(plane -> new Site(
                        plane.function(),
                        plane.parameters(),
                        PlaneSection.domain(workbench.scene().get().domain()),
                        camera.view().get(),
                        runners(workbench)));
    }

    private static List<Site.Runner> runners(Workbench workbench) {
        int k = workbench.playback().iteration().get();
        return workbench.runs().runs().get().stream()
                .filter(MethodRun::visible)
                .flatMap(method -> method.run().filter(run -> run.last() >= 0).stream()
                        .map(run -> runner(method, run, Math.min(k, run.last()))))
                .toList();
    }

    private static Site.Runner runner(MethodRun method, Run run, int k) {
        return new Site.Runner(
                method.name(), method.look(), run.row(k).point(), run.row(k).learningRate());
    }
}
