package talweg.desktop.help;

import java.util.List;

/// A page of the help.
///
/// @param title in the list of pages
public record HelpPage(String title, List<HelpBlock> blocks) {
    /// Keeps its own copy.
    public HelpPage {
        blocks = List.copyOf(blocks);
    }
}
