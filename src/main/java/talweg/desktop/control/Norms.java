package talweg.desktop.control;

import java.util.regex.Pattern;

/// Norms in the interface font, which has no ‖ of its own: the bars of the face that lends them would touch what
/// stands between them.
public final class Norms {
    /// A thin space.
    private static final String THIN = "\u2009";

    private static final Pattern NORM = Pattern.compile("‖([^‖\\s" + THIN + "]+)‖");

    private Norms() {}

    /// `text` with room between the bars of each norm and what they enclose.
    public static String spaced(String text) {
        return NORM.matcher(text).replaceAll("‖" + THIN + "$1" + THIN + "‖");
    }
}
