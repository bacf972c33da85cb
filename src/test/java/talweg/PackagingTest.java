package talweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import talweg.desktop.TalwegApplication;
import talweg.session.SceneFile;

/// What an installation tells a desktop about the program, without making one.
class PackagingTest {
    private static final Path DIST = Path.of("src/main/dist");
    private static final Path LINUX = DIST.resolve("linux");
    private static final String TYPE = "application/x-talweg";
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
    private static final Pattern FILE = Pattern.compile("(src/main/dist/[\\w./-]+)");
    private static final Pattern PLACE = Pattern.compile("(@[A-Z]+@)");

    @Test
    void theMenuEntryIsInBothLanguagesAndOpensTheFileItIsGiven() {
        Properties entry = properties(LINUX.resolve("talweg.desktop"));
        assertThat(entry)
                .containsEntry("Type", "Application")
                .containsEntry("Name", "Talweg")
                .containsEntry("Exec", "/usr/bin/talweg %f")
                .containsEntry("Icon", "talweg")
                .containsEntry("Terminal", "false")
                .containsEntry("Categories", "Education;Science;Math;")
                .containsEntry("MimeType", TYPE + ";");
        for (String key : List.of("Comment", "Comment[de]", "GenericName", "GenericName[de]", "Keywords[de]")) {
            assertThat(entry.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void aDockFindsTheMenuEntryOfTheWindow() {
        assertThat(properties(LINUX.resolve("talweg.desktop")))
                .containsEntry("StartupWMClass", TalwegApplication.class.getName());
    }

    @Test
    void everySystemKnowsScenesByTheirEnding() throws Exception {
        Element type = (Element) DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(LINUX.resolve("talweg.xml").toFile())
                .getElementsByTagName("mime-type")
                .item(0);
        Element glob = (Element) type.getElementsByTagName("glob").item(0);
        assertThat(type.getAttribute("type")).isEqualTo(TYPE);
        assertThat(glob.getAttribute("pattern")).isEqualTo("*" + SceneFile.ENDING);
        for (String system : List.of("windows", "mac")) {
            assertThat(properties(DIST.resolve(system + "-scene.properties")))
                    .containsEntry("extension", SceneFile.ENDING.substring(1))
                    .containsEntry("mime-type", TYPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".options", ".properties"})
    void everyFileThatAnOptionNamesIsThere(String ending) {
        for (Path file : SourceTree.files(DIST, ending)) {
            assertThat(SourceTree.found(FILE, file))
                    .as(file.toString())
                    .allSatisfy(named -> assertThat(Path.of(named)).isRegularFile());
        }
    }

    @Test
    void everyPlaceInTheControlFileIsFilledIn() {
        String script = SourceTree.text(LINUX.resolve("deb.sh"));
        assertThat(SourceTree.found(PLACE, LINUX.resolve("control")))
                .hasSize(4)
                .allSatisfy(place -> assertThat(script).contains("s/" + place + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/talweg/desktop/icon-", "src/main/dist/scene-"})
    void anIconIsThereInEverySize(String name) throws IOException {
        for (int size : SIZES) {
            assertThat(width(Files.readAllBytes(Path.of(name + size + ".png")))).isEqualTo(size);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"talweg", "scene"})
    void theIconsOfWindowsAndMacOSHoldPicturesOfEverySize(String name) throws IOException {
        assertThat(ico(Files.readAllBytes(DIST.resolve(name + ".ico")))).containsExactly(16, 32, 48, 64, 128, 256);
        assertThat(icns(Files.readAllBytes(DIST.resolve(name + ".icns")))).containsExactly(32, 64, 128, 256, 512);
    }

    /// The widths of the pictures in an icon of Windows: a head of 6 bytes, then for each picture an entry of 16 that
    /// ends with length and offset.
    private static List<Integer> ico(byte[] file) throws IOException {
        ByteBuffer icon = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < icon.getShort(4); i++) {
            int length = icon.getInt(6 + 16 * i + 8);
            int offset = icon.getInt(6 + 16 * i + 12);
            widths.add(width(Arrays.copyOfRange(file, offset, offset + length)));
        }
        return widths;
    }

    /// The widths of the pictures in an icon of macOS: a head of 8 bytes, then for each picture its kind, its length
    /// with these 8 bytes, and itself.
    private static List<Integer> icns(byte[] file) throws IOException {
        ByteBuffer icon = ByteBuffer.wrap(file);
        assertThat(icon.getInt(4)).isEqualTo(file.length);
        List<Integer> widths = new ArrayList<>();
        for (int at = 8; at < file.length; at += icon.getInt(at + 4)) {
            widths.add(width(Arrays.copyOfRange(file, at + 8, at + icon.getInt(at + 4))));
        }
        return widths;
    }

    private static int width(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SourceTree.text(file)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return properties;
    }
}
