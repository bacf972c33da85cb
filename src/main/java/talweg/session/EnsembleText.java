package talweg.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.function.Domain;

/// Starts of an ensemble as people write them: `grid:400`, `circle:200,radius=0.5`, `uniform:1000,seed=7`,
/// `normal:5000,radius=1,seed=7`, `grid:400,over=-1:1:-2:2`.
public final class EnsembleText {
    private static final String RADIUS = "radius=";
    private static final String SEED = "seed=";
    private static final String OVER = "over=";

    private EnsembleText() {}

    /// What is written; it reads back to the same starts. A radius is named where there is one.
    public static String print(StartSet starts) {
        String radius = starts.form().isAboutTheStart() ? "," + RADIUS + starts.radius() : "";
        String text = starts.form().id() + ":" + starts.count() + radius + "," + SEED + starts.seed();
        return text + starts.over().map(box -> "," + OVER + print(box)).orElse("");
    }

    private static String print(Domain box) {
        return box.axes().stream().map(axis -> axis.low() + ":" + axis.high()).collect(Collectors.joining(":"));
    }

    /// Reads `text`; what is left out is as in `usual`. Empty if it means nothing.
    public static Optional<StartSet> parse(String text, StartSet usual) {
        String[] parts = text.strip().split(",", -1);
        String[] head = parts[0].split(":", -1);
        Optional<Form> form = Arrays.stream(Form.values())
                .filter(one -> one.id().equals(head[0].strip()))
                .findFirst();
        if (form.isEmpty() || head.length > 2) {
            return Optional.empty();
        }
        try {
            StartSet starts = usual.withForm(form.get());
            if (head.length == 2) {
                starts = starts.withCount(Integer.parseInt(head[1].strip()));
            }
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                starts = with(starts, part.strip());
            }
            return Optional.of(starts);
        } catch (IllegalArgumentException mistaken) {
            return Optional.empty();
        }
    }

    private static StartSet with(StartSet starts, String part) {
        if (part.startsWith(RADIUS)) {
            return starts.withRadius(Double.parseDouble(part.substring(RADIUS.length())));
        }
        if (part.startsWith(SEED)) {
            return starts.withSeed(Long.parseLong(part.substring(SEED.length())));
        }
        if (part.startsWith(OVER)) {
            return starts.withOver(box(part.substring(OVER.length()).split(":", -1)));
        }
        throw new IllegalArgumentException(part);
    }

    private static Domain box(String... ends) {
        List<Domain.Range> axes = new ArrayList<>();
        for (int i = 0; i + 1 < ends.length; i += 2) {
            Domain.Range axis = new Domain.Range(Double.parseDouble(ends[i]), Double.parseDouble(ends[i + 1]));
            if (!(axis.width() > 0) || Double.isInfinite(axis.width())) {
                throw new IllegalArgumentException("a box needs a low and a high end");
            }
            axes.add(axis);
        }
        if (axes.isEmpty() || ends.length % 2 != 0) {
            throw new IllegalArgumentException("a box needs two ends along each axis");
        }
        return new Domain(axes);
    }

    /// The ensemble that is written in a scene over `domain`; older files have none.
    static Ensemble read(TomlTable table, Domain domain) throws UnreadableFile {
        Ensemble usual = Ensemble.over(domain);
        Optional<TomlTable> found = table.table("ensemble");
        if (found.isEmpty()) {
            return usual;
        }
        TomlTable ensemble = found.get();
        boolean every = TomlValues.choice(ensemble, "methods", Whose.values(), Whose.CHOSEN) == Whose.ALL;
        StartSet starts = usual.starts();
        if (ensemble.has("starts")) {
            String text = ensemble.string("starts");
            starts = parse(text, starts).orElseThrow(() -> ensemble.mistake("starts", "scene.ensemble", text));
        }
        Ensemble read = new Ensemble(ensemble.flag("shown", false), every, starts);
        ensemble.finish();
        return read;
    }

    /// Which methods run from them.
    private enum Whose {
        ALL,
        CHOSEN
    }
}
