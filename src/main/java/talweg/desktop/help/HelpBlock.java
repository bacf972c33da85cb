package talweg.desktop.help;

/// A piece of a help page.
public sealed interface HelpBlock {
    /// A heading.
    record Heading(String text) implements HelpBlock {}

    /// A paragraph.
    record Text(String text) implements HelpBlock {}

    /// Something short and what it means.
    record Row(String what, String meaning) implements HelpBlock {}

    /// A command line, too long to stand beside its meaning.
    record Command(String line, String meaning) implements HelpBlock {}

    /// A typeset formula.
    ///
    /// @param plain what a screen reader says
    record Rule(String latex, String plain) implements HelpBlock {}

    /// A formula that a click types.
    ///
    /// @param name what it is an example of
    record Example(String name, String formula, String meaning) implements HelpBlock {}
}
