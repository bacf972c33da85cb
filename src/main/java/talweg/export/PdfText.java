package talweg.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends the document information that JFreePDF writes: titles beyond Latin-1, and dates, which would make each file
/// different from the last. Everything is replaced by something equally long, because a PDF knows its own offsets.
final class PdfText {
    private static final Pattern DATE = Pattern.compile("/(ModDate|CreationDate) \\(D:[^)]*\\)");

    private PdfText() {}

    /// A text string as UTF-16 in hexadecimal (ISO 32000-1, 7.9.2.2).
    static String hexadecimal(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /// What is to be given to JFreePDF, which adds a pair of brackets, so that it writes as many bytes as `string`
    /// has.
    static String placeholder(String string) {
        return "T".repeat(string.length() - 2);
    }

    /// The document with the title in place and without dates.
    static byte[] settle(byte[] document, String title) {
        // Latin-1 maps bytes to characters one to one and back.
        String text = new String(document, StandardCharsets.ISO_8859_1);
        text = text.replace("(" + placeholder(title) + ")", title);
        text = DATE.matcher(text)
                .replaceAll(
                        date -> Matcher.quoteReplacement(" ".repeat(date.group().length())));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
