package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ParseResult;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.publication.MainPlane;
import talweg.publication.PublicationMistake;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.Scene;
import talweg.session.SectionChoice;
import talweg.session.SectionChoice.Coordinates;
import talweg.session.SectionChoice.Directions;
import talweg.session.SectionChoice.Points;
import talweg.session.SectionChoice.Through;

/// `--plane=x,z`: which plane of the space of more than two variables is seen.
final class PlaneOption {
    static final String NAME = "--plane";

    private static final Words WORDS = new Words("command");
    private static final Pattern ITERATE = Pattern.compile("(.*)@k(?::(.*))?");
    private static final Pattern MAIN = Pattern.compile("main(?::(.*))?");
    private static final Pattern FRAME = Pattern.compile("\\(([^()]*)\\)\\+s\\(([^()]*)\\)\\+t\\(([^()]*)\\)");
    private static final Pattern POINT = Pattern.compile("\\(?([^()]*)\\)?");

    private PlaneOption() {}

    /// `scene` with the plane that the command line wants.
    ///
    /// @throws PublicationMistake if a path has no main directions
    static Scene read(ParseResult line, Scene scene, LoadedFunction loaded) throws UserMistake, PublicationMistake {
        Optional<String> text = Options.value(line, NAME);
        if (text.isEmpty()) {
            return scene;
        }
        insistOnSpace(loaded);
        String plane = text.get().strip();
        Matcher iterate = ITERATE.matcher(plane);
        if (iterate.matches()) {
            int place = method(Optional.ofNullable(iterate.group(2)), scene);
            Coordinates axes = axes(iterate.group(1), loaded.function().variables(), Through.ITERATE);
            return scene.withSection(axes).withArrangement(scene.arrangement().withChosen(place));
        }
        Matcher main = MAIN.matcher(plane);
        if (main.matches()) {
            int place = method(Optional.ofNullable(main.group(1)), scene);
            return scene.withSection(MainPlane.of(scene, loaded.compiled(), place))
                    .withArrangement(scene.arrangement().withChosen(place));
        }
        return scene.withSection(still(plane, scene, loaded));
    }

    /// A plane that depends on no run.
    static Scene readStill(ParseResult line, Scene scene, LoadedFunction loaded) throws UserMistake {
        Optional<String> text = Options.value(line, NAME).map(String::strip);
        if (text.isEmpty()) {
            return scene;
        }
        insistOnSpace(loaded);
        if (ITERATE.matcher(text.get()).matches() || MAIN.matcher(text.get()).matches()) {
            throw new UserMistake(WORDS.say("plane.run", text.get()));
        }
        return scene.withSection(still(text.get(), scene, loaded));
    }

    private static SectionChoice still(String text, Scene scene, LoadedFunction loaded) throws UserMistake {
        List<String> variables = loaded.function().variables();
        Matcher frame = FRAME.matcher(text);
        try {
            if (frame.matches()) {
                Point origin = point(frame.group(1), variables);
                return new Directions(
                        origin,
                        point(frame.group(2), variables),
                        point(frame.group(3), variables),
                        about(scene.domain()));
            }
            return text.indexOf('(') < 0 ? axes(text, variables, Through.START) : points(text, variables);
        } catch (IllegalArgumentException onALine) {
            throw new UserMistake(WORDS.say("plane.line", text));
        }
    }

    /// As much to each side as the domain is wide.
    private static Domain about(Domain domain) {
        double width =
                domain.axes().stream().mapToDouble(Domain.Range::width).max().orElseThrow();
        return Domain.cube(2, -width / 2, width / 2);
    }

    private static void insistOnSpace(LoadedFunction loaded) throws UserMistake {
        List<String> variables = loaded.function().variables();
        if (variables.size() <= 2) {
            throw new UserMistake(WORDS.say("plane.two", String.join(", ", variables)));
        }
    }

    private static Points points(String text, List<String> variables) throws UserMistake {
        List<Point> points = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Matcher point = POINT.matcher(part.strip());
            if (!point.matches()) {
                throw new UserMistake(WORDS.say("plane.form", text));
            }
            points.add(point(point.group(1), variables));
        }
        if (points.size() != 3) {
            throw new UserMistake(WORDS.say("plane.form", text));
        }
        return new Points(points.get(0), points.get(1), points.get(2));
    }

    private static Point point(String text, List<String> variables) throws UserMistake {
        return Point.of(Values.point(NAME, text, variables));
    }

    private static Coordinates axes(String text, List<String> variables, Through through) throws UserMistake {
        String[] names = text.split(",", -1);
        if (names.length != 2) {
            throw new UserMistake(WORDS.say("plane.form", text));
        }
        Coordinates axes = new Coordinates(axis(names[0], variables), axis(names[1], variables), through);
        if (!axes.fits(variables.size())) {
            throw new UserMistake(WORDS.say("plane.same", text));
        }
        return axes;
    }

    private static int axis(String text, List<String> variables) throws UserMistake {
        // As a formula may write it: x[3] is x3.
        String name = text.strip().replaceAll("\\[(\\d+)]$", "$1");
        int place = variables.indexOf(name);
        int number = name.matches("\\d{1,6}") ? Integer.parseInt(name) - 1 : place;
        if (number < 0 || number >= variables.size()) {
            throw new UserMistake(WORDS.say("plane.variable", name, String.join(", ", variables), variables.size()));
        }
        return number;
    }

    /// The place of the method that is named by its id or its number among those that are seen, or of the one that is
    /// chosen, or of the first.
    private static int method(Optional<String> name, Scene scene) throws UserMistake {
        List<MethodChoice> methods = scene.methods();
        List<Integer> seen = IntStream.range(0, methods.size())
                .filter(i -> methods.get(i).visible())
                .boxed()
                .toList();
        if (seen.isEmpty()) {
            throw new UserMistake(WORDS.say("plane.nobody"));
        }
        int chosen = scene.arrangement().chosen();
        if (name.isEmpty()) {
            return seen.contains(chosen) ? chosen : seen.getFirst();
        }
        String wanted = name.get().strip();
        List<String> ids = seen.stream().map(i -> id(methods.get(i))).toList();
        int place = wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) - 1 : ids.indexOf(wanted);
        if (place < 0 || place >= seen.size()) {
            throw new UserMistake(WORDS.say("plane.method", wanted, String.join(", ", ids)));
        }
        return seen.get(place);
    }

    private static String id(MethodChoice method) {
        return method.specification().split(":", 2)[0].strip();
    }
}
