package talweg.desktop.methods;

import atlantafx.base.controls.Popover;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import talweg.desktop.control.SearchList;
import talweg.function.Words;
import talweg.method.Kind;

/// The methods that can be added, by family, in a searchable list. A search goes over name, id, family and what the
/// method does.
final class MethodList {
    private static final Words WORDS = new Words("desktop");

    private final MethodsViewModel model;
    private final SearchList<Kind> list;

    MethodList(MethodsViewModel model) {
        this.model = model;
        this.list = new SearchList<Kind>(
                        "method",
                        WORDS.say("methods.list"),
                        WORDS.say("methods.search"),
                        this::find,
                        this::face,
                        model::add)
                .pointing(Popover.ArrowLocation.TOP_LEFT);
    }

    void showBelow(Node owner) {
        list.showAt(owner);
    }

    /// Those whose name begins with the search come first; otherwise they stay with their families.
    private List<Kind> find(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        return model.available().stream()
                .filter(kind -> searched(kind).contains(wanted))
                .sorted(Comparator.comparing(kind -> !isCalled(kind, wanted)))
                .toList();
    }

    private static boolean isCalled(Kind kind, String wanted) {
        return kind.id().startsWith(wanted)
                || kind.name().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static String searched(Kind kind) {
        return String.join(" ", kind.name(), kind.id(), kind.family().label(), kind.sentence())
                .toLowerCase(Locale.ROOT);
    }

    /// The family stands above the first of its methods.
    private Node face(int index) {
        Kind kind = list.get(index);
        Label name = new Label(kind.name());
        name.getStyleClass().add("sample-name");
        Label sentence = new Label(kind.sentence());
        sentence.getStyleClass().add("sample-teaches");
        sentence.setWrapText(true);
        VBox box = new VBox(name, sentence);
        if (index == 0 || list.get(index - 1).family() != kind.family()) {
            Label family = new Label(kind.family().label());
            family.getStyleClass().addAll("caption", "family");
            box.getChildren().addFirst(family);
        }
        return box;
    }
}
