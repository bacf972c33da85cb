package talweg.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import talweg.function.Words;

/// Reads small files of text that people write, and says in words why one cannot be read.
public final class TextFile {
    /// A description of a function has a few hundred bytes; a longer file was not meant.
    public static final int MAXIMUM_SIZE = 1 << 20;

    private static final Words WORDS = new Words("session");

    private TextFile() {}

    /// The content of `file`.
    public static String read(Path file) throws UnreadableFile {
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file.toString(), 0, WORDS.say("file.folder"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), stream);
        } catch (NoSuchFileException e) {
            throw new UnreadableFile(file.toString(), 0, WORDS.say("file.missing"));
        } catch (IOException e) {
            String cause = WORDS.say("file.unreadable", e.getClass().getSimpleName());
            throw new UnreadableFile(file.toString(), 0, cause);
        }
    }

    /// All of `stream`, which messages call `name`.
    public static String read(String name, InputStream stream) throws UnreadableFile {
        try {
            byte[] bytes = stream.readNBytes(MAXIMUM_SIZE + 1);
            if (bytes.length > MAXIMUM_SIZE) {
                throw new UnreadableFile(name, 0, WORDS.say("file.tooLarge", MAXIMUM_SIZE));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Some editors put a byte order mark first.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(name, 0, WORDS.say("file.notText"));
        } catch (IOException e) {
            String cause = WORDS.say("file.unreadable", e.getMessage());
            throw new UnreadableFile(name, 0, cause);
        }
    }
}
