package talweg.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import talweg.function.Words;

/// The sample functions and scenes that can be opened. The functions are those of the program and those of the user's
/// folder. A
/// file of the user replaces one of the program with the same id. A file that cannot be read is a
/// message; all others are there.
///
/// @param functions by id, in alphabetical order of the file names, the program's first
/// @param scenes the program's, pair by pair, what works first
/// @param mistakes the files that could not be read
public record SampleLibrary(List<SampleFunction> functions, List<SampleScene> scenes, List<UnreadableFile> mistakes) {
    /// Keeps its own copies.
    public SampleLibrary {
        functions = List.copyOf(functions);
        scenes = List.copyOf(scenes);
        mistakes = List.copyOf(mistakes);
    }

    /// Reads everything.
    public static SampleLibrary load() {
        return load(UserFolder.sampleFunctions());
    }

    /// Reads the program's own files and those of `folder`, which need not exist.
    public static SampleLibrary load(Path folder) {
        Map<String, SampleFunction> functions = new LinkedHashMap<>();
        List<UnreadableFile> mistakes = new ArrayList<>();
        for (String name : SampleResources.names()) {
            try {
                String text = SampleResources.text(name).orElseThrow();
                put(functions, SampleFile.parse(name, text));
            } catch (UnreadableFile e) {
                mistakes.add(e);
            }
        }
        for (Path file : files(folder, mistakes)) {
            try {
                put(functions, read(file));
            } catch (UnreadableFile e) {
                mistakes.add(e);
            }
        }
        return new SampleLibrary(List.copyOf(functions.values()), scenes(mistakes), mistakes);
    }

    private static List<SampleScene> scenes(List<UnreadableFile> mistakes) {
        List<SampleScene> scenes = new ArrayList<>();
        for (String name : SampleResources.names(SampleResources.SCENES)) {
            try {
                scenes.add(scene(name).orElseThrow());
            } catch (UnreadableFile e) {
                mistakes.add(e);
            }
        }
        scenes.sort(SampleScene.ORDER);
        return scenes;
    }

    private static Optional<SampleScene> scene(String name) throws UnreadableFile {
        Optional<String> text = SampleResources.text(SampleResources.SCENES, name);
        return text.isPresent() ? Optional.of(SampleSceneFile.parse(name, text.get())) : Optional.empty();
    }

    /// Reads one file, as when it is dropped onto the window.
    public static SampleFunction read(Path file) throws UnreadableFile {
        return SampleFile.parse(file.toString(), TextFile.read(file));
    }

    /// The function called `id`, without reading the others.
    ///
    /// @throws UnreadableFile if there is one and it cannot be read
    public static Optional<SampleFunction> find(String id) throws UnreadableFile {
        return SampleFile.isIdentifier(id) ? find(id, UserFolder.sampleFunctions()) : Optional.empty();
    }

    /// The same, with the user's files in `folder`.
    public static Optional<SampleFunction> find(String id, Path folder) throws UnreadableFile {
        if (!SampleFile.isIdentifier(id)) {
            return Optional.empty();
        }
        String name = id + SampleFile.ENDING;
        if (Files.isRegularFile(folder.resolve(name))) {
            return Optional.of(read(folder.resolve(name)));
        }
        Optional<String> text = SampleResources.text(name);
        return text.isPresent() ? Optional.of(SampleFile.parse(name, text.get())) : Optional.empty();
    }

    /// The scene called `id`, without reading the others.
    ///
    /// @throws UnreadableFile if there is one and it cannot be read
    public static Optional<SampleScene> findScene(String id) throws UnreadableFile {
        return SampleFile.isIdentifier(id) ? scene(id + SampleFile.ENDING) : Optional.empty();
    }

    /// The ids of all sample functions and scenes, by their file names and without reading them.
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        SampleResources.names().forEach(name -> ids.add(id(name)));
        SampleResources.names(SampleResources.SCENES).forEach(name -> ids.add(id(name)));
        files(UserFolder.sampleFunctions(), new ArrayList<>())
                .forEach(file -> ids.add(id(file.getFileName().toString())));
        return ids;
    }

    private static String id(String name) {
        return name.substring(0, name.length() - SampleFile.ENDING.length());
    }

    /// The function called `id` among those read.
    public Optional<SampleFunction> function(String id) {
        return functions.stream().filter(function -> function.id().equals(id)).findFirst();
    }

    /// The scene that `scene` is, if it has not been changed.
    public Optional<SampleScene> scene(Scene scene) {
        return scenes.stream().filter(sample -> sample.is(scene)).findFirst();
    }

    /// The library with one more function, which replaces one of the same id.
    public SampleLibrary with(SampleFunction function) {
        Map<String, SampleFunction> more = new LinkedHashMap<>();
        functions.forEach(known -> put(more, known));
        put(more, function);
        return new SampleLibrary(List.copyOf(more.values()), scenes, mistakes);
    }

    private static void put(Map<String, SampleFunction> functions, SampleFunction function) {
        functions.put(function.id(), function);
    }

    private static List<Path> files(Path folder, List<UnreadableFile> mistakes) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SampleFile.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            String cause =
                    new Words("session").say("file.unreadable", e.getClass().getSimpleName());
            mistakes.add(new UnreadableFile(folder.toString(), 0, cause));
            return List.of();
        }
    }
}
