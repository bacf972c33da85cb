package talweg.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A style sheet in another size: every length in pixels times a factor. Lengths in em follow by themselves, since the
/// size of the root's font is a length in pixels; so one rule makes texts, controls, gaps and icons larger together,
/// those of the controls' own style sheet too.
final class ScaledSheet {
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#])(\\d+\\.?\\d*|\\.\\d+)px");

    /// A line that is a pixel wide or less stays visible when everything is made smaller.
    private static final double HAIRLINE = 1;

    private ScaledSheet() {}

    /// The URL of the style sheet at `url`, `factor` times as large.
    static String url(String url, double factor) {
        return factor == 1 ? url : inline(scaled(read(url), factor));
    }

    /// `css` with every length times `factor`.
    static String scaled(String css, double factor) {
        return LENGTH.matcher(css).replaceAll(length -> scaled(length, factor) + "px");
    }

    private static double scaled(MatchResult length, double factor) {
        double pixels = Double.parseDouble(length.group(1));
        return pixels <= HAIRLINE ? Math.max(pixels, pixels * factor) : pixels * factor;
    }

    /// A style sheet that needs no file.
    static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String url) {
        try (InputStream in = URI.create(url).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(url, e);
        }
    }
}
