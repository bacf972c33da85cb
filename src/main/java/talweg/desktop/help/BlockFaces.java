package talweg.desktop.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.desktop.control.FormulaPane;

/// How the blocks of a page look.
final class BlockFaces {
    private final Consumer<String> type;

    BlockFaces(Consumer<String> type) {
        this.type = type;
    }

    List<Node> of(HelpPage page) {
        return page.blocks().stream().map(this::face).toList();
    }

    private Node face(HelpBlock block) {
        return switch (block) {
            case HelpBlock.Heading(String text) -> words(text, "help-heading");
            case HelpBlock.Text(String text) -> words(text, "help-text");
            case HelpBlock.Row(String what, String meaning) -> row(words(what, "help-what"), meaning);
            case HelpBlock.Command(String line, String meaning) ->
                new VBox(words(line, "help-command"), words(meaning, "help-text"));
            case HelpBlock.Rule(String latex, String plain) -> new FormulaPane(latex, plain);
            case HelpBlock.Example example -> example(example);
        };
    }

    private Node example(HelpBlock.Example example) {
        Button typed = new Button(example.formula());
        typed.getStyleClass().addAll("help-example", "flat");
        typed.setMnemonicParsing(false);
        typed.setOnAction(_ -> type.accept(example.formula()));
        return row(words(example.name(), "help-what"), example.meaning(), typed);
    }

    private static HBox row(Region what, String meaning, Node... below) {
        VBox right = new VBox(words(meaning, "help-text"));
        right.getChildren().addAll(below);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox row = new HBox(what, right);
        row.getStyleClass().add("help-row");
        return row;
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
