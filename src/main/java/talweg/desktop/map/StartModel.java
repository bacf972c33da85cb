package talweg.desktop.map;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import talweg.desktop.control.Numbers;
import talweg.desktop.control.PointEntry;
import talweg.desktop.workbench.Workbench;
import talweg.field.section.Section;
import talweg.figure.Viewport;
import talweg.function.Words;
import talweg.session.Point;

/// The start of all runs, as far as a hand moves it on the map: dragged, nudged with the arrow keys while it is
/// selected, or typed.
final class StartModel {
    /// A nudge is the largest power of ten that spans no more pixels than this.
    private static final double NUDGE = 10;

    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final ReadOnlyBooleanWrapper selected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
    private final BooleanProperty told = new SimpleBooleanProperty();

    StartModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.openings().subscribe(_ -> {
            select(false);
            stopTyping();
        });
    }

    /// Whether the arrow keys nudge it.
    ReadOnlyBooleanProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// Whether its coordinates are being typed.
    ReadOnlyBooleanProperty typing() {
        return typing.getReadOnlyProperty();
    }

    /// Whether its coordinates are shown beside it, since they change.
    BooleanProperty told() {
        return told;
    }

    Point point() {
        return workbench.scene().get().start();
    }

    /// In the plane that the map shows; on a graph it is a point of that.
    double x() {
        return foot()[0];
    }

    double y() {
        return point().dimension() > 1 ? foot()[1] : Plane.height(workbench, x());
    }

    private double[] foot() {
        double[] start = point().toArray();
        return section().map(plane -> plane.foot(start)).orElse(start);
    }

    private Optional<Section> section() {
        int n = point().dimension();
        return workbench.section().filter(plane -> plane.function().dimension() == n);
    }

    void select(boolean now) {
        selected.set(now);
        told.set(told.get() && now);
    }

    /// To (x, y) on the map, parallel to its plane.
    void put(double x, double y) {
        change("", x, y);
    }

    /// By so many steps; one is a power of ten, so that short numbers stay short.
    void nudge(double right, double up, Viewport view) {
        told.set(true);
        change(
                "start",
                add(x(), right, Snap.powerOfTen(NUDGE / view.pixelsPerX())),
                add(y(), up, Snap.powerOfTen(NUDGE / view.pixelsPerY())));
    }

    private static double add(double coordinate, double steps, double step) {
        return BigDecimal.valueOf(coordinate)
                .add(BigDecimal.valueOf(steps).multiply(BigDecimal.valueOf(step)))
                .doubleValue();
    }

    private void change(String topic, double x, double y) {
        section().map(plane -> Point.of(plane.moved(point().toArray(), x, y))).ifPresent(moved -> put(topic, moved));
    }

    private void put(String topic, Point point) {
        workbench.change(topic, scene -> scene.withStart(point));
    }

    /// Its coordinates as one reads them.
    String text() {
        String all = coordinates(StartModel::typeset);
        return point().dimension() > 1 ? "(" + all + ")" : all;
    }

    private String coordinates(Function<Double, String> text) {
        return point().coordinates().stream().map(text).collect(Collectors.joining(", "));
    }

    private static String typeset(Double value) {
        return Numbers.shortest(value).replace('-', '−');
    }

    /// Its coordinates as one types them.
    String entry() {
        return coordinates(Numbers::shortest);
    }

    void type() {
        told.set(false);
        typing.set(true);
    }

    void stopTyping() {
        typing.set(false);
    }

    /// Takes what was typed.
    ///
    /// @return what is wrong with it; empty if it was taken
    String take(String entry) {
        Optional<Point> read = PointEntry.read(entry, point());
        if (read.isEmpty()) {
            return switch (point().dimension()) {
                case 1 -> WORDS.say("start.mistaken.one");
                case 2 -> WORDS.say("start.mistaken");
                default -> WORDS.say("start.mistaken.more", point().dimension());
            };
        }
        stopTyping();
        put("", read.get());
        return "";
    }
}
