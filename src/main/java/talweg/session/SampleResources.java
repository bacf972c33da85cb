package talweg.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The sample functions and scenes that come with the program. Whoever adds one adds a file and nothing else:
/// the files are listed where this class itself was loaded from, be that a folder of classes, a jar
/// or the runtime image of the packaged app.
final class SampleResources {
    /// Where the functions lie.
    static final String FUNCTIONS = "sample-functions";

    /// Where the scenes lie.
    static final String SCENES = FUNCTIONS + "/scenes";

    private SampleResources() {}

    /// The file names of the functions, in alphabetical order.
    static List<String> names() {
        return names(FUNCTIONS);
    }

    /// The names of the files that lie in `folder` itself, in alphabetical order.
    static List<String> names(String folder) {
        URL place = SampleResources.class.getResource("SampleResources.class");
        try (Stream<String> names = list(place, folder)) {
            return names.filter(name -> name.endsWith(SampleFile.ENDING) && name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The content of a function's file; empty if there is none of that name.
    static Optional<String> text(String name) throws UnreadableFile {
        return text(FUNCTIONS, name);
    }

    /// The content of one file of `folder`; empty if there is none of that name.
    static Optional<String> text(String folder, String name) throws UnreadableFile {
        InputStream resource = SampleResources.class.getResourceAsStream("/" + folder + "/" + name);
        if (resource == null) {
            return Optional.empty();
        }
        try (resource) {
            return Optional.of(TextFile.read(name, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `place` is that of this class's file, two folders below the root of all resources.
    private static Stream<String> list(URL place, String folder) throws IOException, URISyntaxException {
        if (place.openConnection() instanceof JarURLConnection jar) {
            // An own JarFile: closing the shared one would close it for the class loader too.
            JarFile file = new JarFile(Path.of(jar.getJarFileURL().toURI()).toFile());
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder + "/"))
                    .map(name -> name.substring(folder.length() + 1))
                    .onClose(() -> close(file));
        }
        Path files = Path.of(place.toURI()).resolve("../../../" + folder).normalize();
        return Files.list(files).map(file -> file.getFileName().toString());
    }

    private static void close(JarFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
