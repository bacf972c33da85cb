package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.field.section.Section;
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
                        workbench.scene().get().range(),
                        camera.view().get(),
                        runners(workbench, plane.section())));
    }

    private static List<Site.Runner> runners(Workbench workbench, Section section) {
        int k = workbench.playback().iteration().get();
        return workbench.runs().runs().get().stream()
                .filter(MethodRun::visible)
                .flatMap(method -> method.run().filter(run -> runs(run, section)).stream()
                        .map(run -> runner(method, run.row(Math.min(k, run.last())), section)))
                .toList();
    }

    /// Whether it has begun, with the function that is shown now.
    private static boolean runs(Run run, Section section) {
        return run.last() >= 0
                && run.path().points().length == section.function().dimension();
    }

    private static Site.Runner runner(MethodRun method, Row row, Section section) {
        return new Site.Runner(method.name(), method.look(), section.foot(row.point()), row.learningRate());
    }
}
