package talweg.desktop.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import talweg.formula.ColoredToken;

/// The words of a text area in colours. A text area paints all its text in one colour; here its own text is left
/// unpainted, and each word is put over the place where it stands. So caret, selection, scrolling and undo stay those
/// of
/// the text area.
final class WordLayer extends Pane {
    private Function<String, List<ColoredToken>> coloring = _ -> List.of();
    private final Group words = new Group();
    private final Rectangle clip = new Rectangle();
    private Text base = new Text();

    WordLayer() {
        getChildren().setAll(words);
        setClip(clip);
        setMouseTransparent(true);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
    }

    /// Covers the text of `editor`, once that has been laid out for the first time.
    void cover(TextArea editor) {
        if (base.getScene() == null) {
            editor.lookupAll(".text").stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> text.getText().equals(editor.getText()))
                    .findFirst()
                    .ifPresent(this::cover);
        }
    }

    /// Says what each word of a text is.
    void colorWith(Function<String, List<ColoredToken>> reading) {
        coloring = reading;
        color();
    }

    private void cover(Text text) {
        base = text;
        text.fillProperty().unbind();
        text.setFill(Color.TRANSPARENT);
        text.selectionFillProperty().unbind();
        text.setSelectionFill(Color.TRANSPARENT);
        text.textProperty().addListener((_, _, _) -> color());
        text.wrappingWidthProperty().addListener((_, _, _) -> color());
        text.fontProperty().addListener((_, _, _) -> color());
        // Scrolling moves the text within its scene, and nothing else does.
        text.localToSceneTransformProperty().addListener((_, _, _) -> follow());
        localToSceneTransformProperty().addListener((_, _, _) -> follow());
        color();
        follow();
    }

    private void follow() {
        Point2D origin = sceneToLocal(base.localToScene(0, 0));
        words.relocate(0, 0);
        words.setTranslateX(origin.getX());
        words.setTranslateY(origin.getY());
    }

    /// Puts the words anew.
    void color() {
        String text = base.getText();
        List<Text> put = new ArrayList<>();
        int end = 0;
        for (ColoredToken token : coloring.apply(text)) {
            put(end, token.span().start(), "word-plain", put);
            end = Math.min(token.span().end(), text.length());
            put(token.span().start(), end, "word-" + token.category().name().toLowerCase(Locale.ROOT), put);
        }
        put(end, text.length(), "word-plain", put);
        words.getChildren().setAll(put);
        // Words that come while the window is laid out would have no colours until the next time something changes.
        words.applyCss();
    }

    /// Puts what stands from `from` to `to`: a piece for each stretch without a gap, on one line.
    private void put(int from, int to, String style, List<Text> put) {
        int begin = from;
        while (begin < to) {
            if (Character.isWhitespace(base.getText().charAt(begin))) {
                begin++;
                continue;
            }
            Point2D place = place(begin);
            int end = begin + 1;
            while (end < to
                    && !Character.isWhitespace(base.getText().charAt(end))
                    && place(end).getY() == place.getY()) {
                end++;
            }
            put.add(piece(base.getText().substring(begin, end), place, style));
            begin = end;
        }
    }

    private Text piece(String text, Point2D place, String style) {
        Text piece = new Text(place.getX(), place.getY(), text);
        piece.setTextOrigin(VPos.TOP);
        piece.setFont(base.getFont());
        piece.getStyleClass().addAll("word", style);
        // A screen reader reads the text area.
        piece.setAccessibleRole(AccessibleRole.NODE);
        return piece;
    }

    /// Where the character at `index` stands in the text: where a caret before it begins.
    private Point2D place(int index) {
        return base.caretShape(index, true)[0] instanceof MoveTo top
                ? new Point2D(top.getX(), top.getY())
                : Point2D.ZERO;
    }
}
