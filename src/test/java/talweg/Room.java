package talweg;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The rooms of the house, from the ground up: what each may name directly, and why it may name nothing else. A room
/// may
/// also name whatever the rooms it names may name.
enum Room {
    FUNCTION("it is what everything else stands on, and must outlive every choice of library"),
    FORMULA(
            "a reader of texts knows nothing of what is done with them; of the room below it takes only the words in which"
                    + " mistakes are reported",
            FUNCTION),
    KERNEL("it turns graphs into functions and is the last room that knows of texts", FUNCTION, FORMULA),
    MODEL("an objective made from data is a function like any other", List.of("org.ejml.."), FUNCTION),
    FIELD(
            "level curves are a property of a function, whoever walks on it and however it was written",
            List.of("org.ejml.."),
            FUNCTION),
    METHOD("an optimizer asks a function for values and derivatives only", List.of("org.ejml.."), FUNCTION),
    ENGINE("running methods is independent of what a picture of the run looks like", METHOD, FUNCTION),
    FIGURE("a picture is a value, whoever paints it", FIELD, ENGINE, METHOD),
    SESSION(
            "an experiment is a value that files, the command line and the window share",
            // java.net: the library lists the folder or jar from which it was loaded, by its URL.
            List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "java.net"),
            FORMULA,
            KERNEL,
            MODEL,
            FIELD,
            METHOD,
            ENGINE),
    EXPORT(
            "a figure goes into a file without a screen, a session or a JavaFX toolkit",
            List.of(
                    "java.awt..",
                    "javax.imageio..",
                    "org.jfree.svg..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.jcodec..",
                    "org.scilab.forge.jlatexmath..",
                    "tools.jackson.."),
            FIGURE),
    PUBLICATION(
            "a page, a table or a script is the same whether the window or the command line asks for it",
            SESSION,
            EXPORT),
    COMMAND("a script needs no window", List.of("picocli.."), PUBLICATION),
    DESKTOP(
            "the window is the roof: it sees all rooms and none sees it",
            List.of("javafx..", "org.jfree..", "atlantafx..", "org.kordamp.ikonli.."),
            PUBLICATION,
            COMMAND);

    /// The parts of the JDK that any room may use. Pictures, pixels and network are not among them.
    private static final List<String> JDK =
            List.of("java.lang..", "java.util..", "java.io", "java.nio..", "java.math", "java.text", "java.time..");

    final String because;
    private final List<String> libraries;
    private final List<Room> names;

    Room(String because, Room... names) {
        this(because, List.of(), names);
    }

    Room(String because, List<String> libraries, Room... names) {
        this.because = because;
        this.libraries = libraries;
        this.names = List.of(names);
    }

    String packages() {
        return "talweg." + lowerCase() + "..";
    }

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The packages this room may name, as ArchUnit writes them.
    String[] allowed() {
        return Stream.of(JDK.stream(), reachable().stream().flatMap(room -> room.libraries.stream()), visible())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    private Stream<String> visible() {
        return reachable().stream().map(Room::packages);
    }

    /// This room and all below it.
    Set<Room> reachable() {
        Set<Room> found = EnumSet.of(this);
        names.forEach(room -> found.addAll(room.reachable()));
        return found;
    }

    static Stream<Room> all() {
        return Arrays.stream(values());
    }
}
