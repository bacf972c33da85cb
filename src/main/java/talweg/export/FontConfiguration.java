package talweg.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes Java2D's fonts work on a machine that has none.
///
/// Before the JDK on Linux opens any font, also one that a program brings along, it wants to know which fonts "Dialog"
/// and "Serif" are, asks fontconfig, and fails if that is missing ("Fontconfig head is null"). The property
/// `sun.awt.fontconfig` names a file that is believed instead. So a shipped font and a file that names it for
/// everything are put into a temporary folder. Other systems do not look at the property.
final class FontConfiguration {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String FONT = "JetBrainsMono-Regular.ttf";
    private static final String DESCRIPTOR = "-talweg-mono-medium-r-normal--*-%d-*-*-m-*-iso10646-1";

    private FontConfiguration() {}

    /// Names the shipped file, unless someone named another; has an effect only before the first use of an AWT
    /// font.
    static void bringOwn() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (linux && System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, extract().toString());
        }
    }

    private static Path extract() {
        try (InputStream in = FontConfiguration.class.getResourceAsStream("/talweg/fonts/" + FONT)) {
            Path folder = Files.createTempDirectory("talweg-fonts");
            Path font = folder.resolve(FONT);
            Files.copy(in, font);
            Path file = folder.resolve("fontconfig.properties");
            Files.writeString(file, properties(font));
            // Deleted in the reverse order of registration: the files first.
            Stream.of(folder, font, file).map(Path::toFile).forEach(java.io.File::deleteOnExit);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The JDK's own format: each logical font in each style is one and the same file.
    private static String properties(Path font) {
        String faces = Stream.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")
                .flatMap(face ->
                        Stream.of("plain", "bold", "italic", "bolditalic").map(style -> face + "." + style))
                .map(name -> name + ".latin-1=" + DESCRIPTOR)
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                List.of(
                        "version=1",
                        "sequence.allfonts=latin-1",
                        faces,
                        "filename." + DESCRIPTOR + "=" + font.toString().replace("\\", "\\\\"),
                        ""));
    }
}
