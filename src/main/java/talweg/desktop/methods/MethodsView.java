package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NextPulse;
import talweg.desktop.pad.PadModel;
import talweg.desktop.pad.PadView;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.MethodRun;

/// The list of methods at the left: a card each, folded to a line, the chosen one open.
public final class MethodsView {
    private final MethodsViewModel model;
    private final ThemeModel theme;
    private final PadModel padModel;
    private final Runnable largerPad;
    private Optional<PadView> pad = Optional.empty();

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox cards;

    @FXML
    private Button add;

    private final NextPulse showing = NextPulse.toRead(this::show);
    private CardKeys keys;
    private int shownSelected;

    /// A view of `model`.
    ///
    /// @param larger opens the pad in a window of its own
    public MethodsView(MethodsViewModel model, PadModel padModel, ThemeModel theme, Runnable larger) {
        this.padModel = padModel;
        this.largerPad = larger;
        this.model = model;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        keys = new CardKeys(cards.getChildren(), model);
        showing.follow(List.of(model.runs(), model.selected(), model.iteration(), model.curtain(), theme.palette()));
    }

    @FXML
    private void openList() {
        new MethodList(model).showBelow(add);
    }

    private void show() {
        List<MethodRun> runs = model.runs().get();
        List<Node> arranged = runs.stream().<Node>map(this::card).toList();
        if (!arranged.equals(cards.getChildren())) {
            arrange(arranged);
        }
        int selected = model.selected().get();
        for (MethodRun run : runs) {
            MethodCard card = (MethodCard) arranged.get(run.index());
            card.show(run, run.index() == selected, theme.palette().get());
        }
        if (selected != shownSelected && selected < arranged.size()) {
            shownSelected = selected;
            Sight.bring(arranged.get(selected), scroll);
        }
    }

    /// The card that the method has, wherever it is in the list; a new one for a new method.
    private MethodCard card(MethodRun run) {
        return cards.getChildren().stream()
                .map(MethodCard.class::cast)
                .filter(card -> card.suits(run))
                .findFirst()
                .orElseGet(() -> made(run));
    }

    private MethodCard made(MethodRun run) {
        MethodCard card = new MethodCard(run, model, () -> new PadFold(padModel, this::pad));
        keys.listen(card);
        new CardMenu(card, model);
        new CardDrag(card, () -> new ArrayList<>(cards.getChildren()), model);
        return card;
    }

    /// Made when it is first unfolded.
    private PadView pad() {
        PadView made = pad.orElseGet(() -> PadView.onCard(padModel, theme, largerPad));
        pad = Optional.of(made);
        return made;
    }

    /// Cards that are moved would lose the keys.
    private void arrange(List<Node> arranged) {
        Optional<Node> focused =
                cards.getChildren().stream().filter(Node::isFocused).findFirst();
        cards.getChildren().setAll(arranged);
        focused.filter(arranged::contains).ifPresent(Node::requestFocus);
    }
}
