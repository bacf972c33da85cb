package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void theOldContentIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.write(file, new byte[] {1, 2, 3});
        WholeFile.write(file, new byte[] {4});
        assertThat(file).hasBinaryContent(new byte[] {4});
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderInTheWayIsLeftAsItIs() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a/b"));
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a"), new byte[1]))
                .isInstanceOf(IOException.class);
        assertThat(file).isDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("a"));
        }
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/a"), new byte[1]))
                .isInstanceOf(IOException.class);
    }

    @Test
    void permissionsStayAndALinkKeepsItsPlace() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = Files.write(folder.resolve("a"), new byte[1]);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, new byte[] {7});
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(new byte[] {7});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }
}
