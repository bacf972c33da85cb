package talweg.desktop.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import talweg.desktop.control.MapKeys;
import talweg.formula.ColoredToken;

/// The editor of the function: as many lines as its text needs, within bounds, and a wavy line below a mistake.
///
/// Escape leaves it, and so does Enter if the formula is complete; otherwise, and with Shift, Enter begins a new line.
public final class FormulaField extends StackPane {
    private static final int MOST_ROWS = 5;
    private static final double WAVE = 2;

    /// Part of the window's height that the lines take at most; the rest of a long text is scrolled to.
    private static final double PART = 0.15;

    /// Padding and border above and below the lines, in sizes of the font.
    private static final double FRAME = 1.57;

    /// The same where a room looks at the window.
    private static final double TIGHT_FRAME = 0.5;

    /// Padding at both sides and room for a scroll bar, in sizes of the font.
    private static final double SIDES = 2.1;

    /// Which characters are underlined: from ≤ index < to.
    public record Underline(int from, int to, boolean quiet) {}

    private final TextArea editor = new TextArea();
    private final Path wave = new Path();
    private final WordLayer words = new WordLayer();
    private Predicate<String> complete = _ -> true;
    private Optional<Underline> underline = Optional.empty();
    private boolean single;

    /// An empty field.
    public FormulaField() {
        getStyleClass().add("formula-field");
        editor.getStyleClass().add("formula-editor");
        editor.setWrapText(true);
        editor.accessibleTextProperty().bind(accessibleTextProperty());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        wave.getStyleClass().add("wave");
        wave.setManaged(false);
        wave.setMouseTransparent(true);
        getChildren().setAll(editor, words, wave);
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        // What is scrolled out of the field is not to be seen below it.
        setClip(frame);
        editor.textProperty().subscribe(_ -> fitRows());
        editor.widthProperty().subscribe(_ -> fitRows());
        editor.fontProperty().subscribe(_ -> fitRows());
        editor.scrollTopProperty().subscribe(_ -> requestLayout());
        sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> fitRows());
    }

    /// What stands in the field.
    public StringProperty text() {
        return editor.textProperty();
    }

    /// Whether somebody is typing in it.
    public boolean editing() {
        return editor.isFocused();
    }

    /// Whether it is one line high, whatever stands in it.
    void setSingle(boolean now) {
        single = now;
        fitRows();
    }

    /// Puts the caret into the field.
    public void edit() {
        editor.requestFocus();
    }

    /// Says which texts Enter leaves.
    public void leaveWhen(Predicate<String> test) {
        complete = test;
    }

    /// Says what each word of a text is.
    void colorWith(Function<String, List<ColoredToken>> coloring) {
        words.colorWith(coloring);
    }

    /// The same words may be others now.
    void recolor() {
        words.color();
    }

    /// Underlines a mistake, or nothing.
    public void setUnderline(Optional<Underline> place) {
        underline = place;
        requestLayout();
    }

    private void leave(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && (event.isShiftDown() || !complete.test(editor.getText()))) {
            editor.replaceSelection("\n");
            event.consume();
        } else if (enter || event.getCode() == KeyCode.ESCAPE) {
            MapKeys.returnFrom(this);
            event.consume();
        }
    }

    /// Pixels to the right of the first line, where something else may stand.
    double roomBeside() {
        int characters = editor.getText().lines().findFirst().orElse("").length();
        return getWidth() - characters * advance() - FRAME * editor.getFont().getSize();
    }

    /// The face is monospaced, so that counting characters tells how wide a line is.
    private double advance() {
        return 0.6 * editor.getFont().getSize();
    }

    private void fitRows() {
        double advance = advance();
        // Before it has a width, nothing is broken: a field that shrinks at once moves the whole window.
        int columns = editor.getWidth() <= 0
                ? Integer.MAX_VALUE
                : Math.max(
                        20, (int) ((editor.getWidth() - SIDES * editor.getFont().getSize()) / advance));
        int rows = editor.getText()
                .lines()
                .mapToInt(line -> 1 + line.length() / columns)
                .sum();
        double line = 1.4 * editor.getFont().getSize();
        int shown = single ? 1 : Math.clamp(rows, 1, mostRows(line));
        double frame = single ? TIGHT_FRAME : FRAME;
        double height = Math.ceil(shown * line + frame * editor.getFont().getSize());
        editor.setMinHeight(height);
        editor.setPrefHeight(height);
        editor.setMaxHeight(height);
    }

    private int mostRows(double line) {
        return getScene() == null
                ? MOST_ROWS
                : Math.clamp((int) (PART * getScene().getHeight() / line), 1, MOST_ROWS);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The lines have to stand where they will be painted before the wave is put below them.
        editor.layout();
        words.cover(editor);
        wave.getElements().clear();
        underline.ifPresent(this::drawWave);
    }

    private void drawWave(Underline place) {
        wave.getStyleClass().setAll("wave", place.quiet() ? "quiet" : "loud");
        int length = editor.getLength();
        int from = Math.min(place.from(), Math.max(0, length - 1));
        for (int i = from; i < Math.max(from + 1, Math.min(place.to(), length)); i++) {
            drawBelow(characterBounds(i));
        }
    }

    private Rectangle2D characterBounds(int index) {
        return editor.getSkin() instanceof TextAreaSkin skin ? skin.getCharacterBounds(index) : Rectangle2D.EMPTY;
    }

    private void drawBelow(Rectangle2D box) {
        double y = box.getMaxY();
        double step = Math.max(2, box.getWidth() / 4);
        boolean low = false;
        wave.getElements().add(new MoveTo(box.getMinX(), y));
        for (double x = box.getMinX() + step; x <= box.getMaxX() + 0.5; x += step) {
            low = !low;
            wave.getElements().add(new LineTo(x, low ? y + WAVE : y));
        }
    }
}
