package talweg.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.engine.ensemble.StartSet;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.method.Figures;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.session.Ensemble;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// What the dots of a page are: how many starts, where they lie, and which methods run from them.
///
/// @param page where they are seen
record SwarmSentence(ScenePage page) {
    private static final Words WORDS = new Words("publication");

    /// For the caption; empty if there are none.
    String text() {
        Scene scene = page.scene();
        String methods = methods().collect(Collectors.joining(", "));
        return scene.ensemble().shown() && !methods.isEmpty() ? WORDS.say("page.swarm", methods, starts(scene)) : "";
    }

    private Stream<String> methods() {
        List<MethodChoice> all = page.scene().methods();
        return Ensemble.methods(page.scene()).stream()
                .map(place -> Specification.parse(all.get(place).specification()))
                .flatMap(read -> read instanceof Reading.Valid(Method method) ? Stream.of(method) : Stream.empty())
                .map(method -> method.kind().name());
    }

    private static String starts(Scene scene) {
        StartSet starts = scene.ensemble().starts();
        double[] center = scene.start().toArray();
        boolean line = center.length == 1;
        String about = line ? Figures.plain(center[0]) : Figures.tuple(center);
        String box = box(starts.over(), scene.domain());
        String radius = Figures.plain(starts.radius());
        int count = starts.size(center.length);
        return switch (starts.form()) {
            case GRID -> WORDS.say("page.swarm.GRID", count, box);
            case CIRCLE -> WORDS.say(line ? "page.swarm.LINE" : "page.swarm.CIRCLE", count, about, radius);
            case UNIFORM -> WORDS.say("page.swarm.UNIFORM", count, box);
            case NORMAL -> WORDS.say("page.swarm.NORMAL", count, about, radius);
        };
    }

    /// In the plane of the first two variables.
    private static String box(Optional<Domain> over, Domain domain) {
        return over.orElse(domain).axes().stream()
                .limit(2)
                .map(axis -> Stream.of(axis.low(), axis.high())
                        .map(Figures::plain)
                        .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(" × "));
    }
}
