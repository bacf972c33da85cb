package talweg.desktop.formula;

import atlantafx.base.controls.Popover;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.desktop.control.SearchList;
import talweg.function.Words;
import talweg.session.SampleFunction;

/// The sample functions in a searchable list. A search goes over name, id, tags and what the function teaches.
final class SampleList {
    private static final Words WORDS = new Words("desktop");

    private final FormulaBarViewModel model;
    private final SearchList<SampleFunction> list;

    SampleList(FormulaBarViewModel model) {
        this.model = model;
        this.list = new SearchList<SampleFunction>(
                        "sample",
                        WORDS.say("formula.library"),
                        WORDS.say("samples.search"),
                        this::find,
                        this::face,
                        model::open)
                .pointing(Popover.ArrowLocation.TOP_RIGHT);
    }

    void showBelow(Node owner) {
        model.sample().ifPresent(list::at);
        list.showAt(owner);
    }

    private List<SampleFunction> find(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        return model.samples().stream()
                .filter(sample -> searched(sample).contains(wanted))
                .sorted(Comparator.comparingInt((SampleFunction sample) -> distance(sample, wanted))
                        .thenComparing(sample -> sample.name().text(), Collator.getInstance(Words.language())))
                .toList();
    }

    /// Names that begin with the search come first, then those that contain it, then the rest.
    private static int distance(SampleFunction sample, String wanted) {
        String name = sample.name().text().toLowerCase(Locale.ROOT);
        if (name.startsWith(wanted) || sample.id().startsWith(wanted)) {
            return 0;
        }
        return name.contains(wanted) ? 1 : 2;
    }

    private static String searched(SampleFunction sample) {
        return String.join(
                        " ",
                        sample.name().text(),
                        sample.id(),
                        String.join(" ", sample.tags()),
                        tags(sample),
                        sample.teaches().text())
                .toLowerCase(Locale.ROOT);
    }

    /// Its properties in the reader's language.
    private static String tags(SampleFunction sample) {
        return String.join(" · ", sample.tags().stream().map(SampleList::tag).toList());
    }

    /// A file that a user wrote may have tags of its own.
    private static String tag(String id) {
        return WORDS.strings().containsKey("tag." + id) ? WORDS.say("tag." + id) : id;
    }

    private Node face(int index) {
        SampleFunction sample = list.get(index);
        Label name = new Label(sample.name().text());
        name.getStyleClass().add("sample-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label tags = new Label(tags(sample));
        tags.getStyleClass().add("sample-tags");
        tags.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tags, Priority.ALWAYS);
        HBox head = new HBox(name, tags);
        head.getStyleClass().add("sample-head");
        Label teaches = new Label(sample.teaches().text());
        teaches.getStyleClass().add("sample-teaches");
        teaches.setWrapText(true);
        return new VBox(head, teaches);
    }
}
