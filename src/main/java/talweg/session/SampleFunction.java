package talweg.session;

import java.util.List;
import java.util.OptionalDouble;
import talweg.function.Domain;

/// A function of the library: a formula with a start and rates that show something, what is known
/// about it, and what it teaches. One TOML file each, read by [SampleFile].
///
/// @param id its name in files and on the command line, the file's own name without `.toml`
/// @param name its name for people
/// @param formula the text, with its parameters
/// @param domain the part of space to look at
/// @param start where the runs begin
/// @param steps how many iterations show what is to be seen
/// @param methods specifications such as `adam:lr=0.05`, in the order of the list of methods
/// @param points known minima, saddles and maxima
/// @param tags properties such as `convex`
/// @param scale how its values are best spread over the colours
/// @param source where it comes from
/// @param teaches one sentence on what it teaches
public record SampleFunction(
        String id,
        Wording name,
        String formula,
        Domain domain,
        Point start,
        int steps,
        List<String> methods,
        List<KnownPoint> points,
        List<String> tags,
        Scale scale,
        String source,
        Wording teaches) {
    /// Keeps its own copies.
    public SampleFunction {
        methods = List.copyOf(methods);
        points = List.copyOf(points);
        tags = List.copyOf(tags);
    }

    /// The known points of one kind.
    public List<KnownPoint> points(KnownPoint.Kind kind) {
        return points.stream().filter(point -> point.kind() == kind).toList();
    }

    /// The least value of f, if it is known.
    public OptionalDouble lowest() {
        return minima().stream()
                .filter(KnownPoint::global)
                .mapToDouble(KnownPoint::value)
                .findFirst();
    }

    /// The known minima.
    public List<KnownPoint> minima() {
        return points(KnownPoint.Kind.MINIMUM);
    }
}
