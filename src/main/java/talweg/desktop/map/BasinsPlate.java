package talweg.desktop.map;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.control.Paints;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;
import talweg.figure.BasinLayers;
import talweg.figure.Decoration;
import talweg.function.Words;
import talweg.session.MapPart;

/// The legend of the basins upon the map: a line for each limit with its share, how far the picture has come, and the
/// ways to stop it or put it away.
final class BasinsPlate {
    private static final Words WORDS = new Words("desktop");
    private static final Duration OFTEN = Duration.millis(100);

    private final MapViewModel model;
    private final ThemeModel theme;
    private final VBox lines = new VBox();

    BasinsPlate(MapViewModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    /// Builds it in `plate`, which is seen while basins are wanted.
    void showOn(VBox plate) {
        lines.getStyleClass().add("basins-lines");
        plate.getChildren().setAll(title(), remark(), lines, progress());
        plate.visibleProperty().bind(model.basins().shown());
        plate.managedProperty().bind(plate.visibleProperty());
        model.basins().known().subscribe(_ -> fill());
        theme.palette().subscribe(_ -> fill());
    }

    private HBox title() {
        Label title = new Label();
        title.getStyleClass().add("basins-title");
        title.textProperty()
                .bind(Bindings.when(model.basins().remark().isEmpty())
                        .then(Bindings.createStringBinding(
                                () -> WORDS.say(
                                        "basins.of", model.basins().title().get()),
                                model.basins().title()))
                        .otherwise(WORDS.say("menu.basins")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = button("basinsClose", "fth-x", "basins.close", () -> model.toggle(MapPart.BASINS));
        HBox line = new HBox(title, gap, close);
        line.getStyleClass().add("basins-line");
        return line;
    }

    private Label remark() {
        Label remark = new Label();
        remark.setWrapText(true);
        remark.textProperty().bind(model.basins().remark());
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        return remark;
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(WORDS.say("basins.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Timeline look = new Timeline(
                new KeyFrame(OFTEN, _ -> bar.setProgress(model.basins().fraction())));
        look.setCycleCount(Animation.INDEFINITE);
        Button stop = button("basinsStop", "fth-square", "basins.stop", model.basins()::stop);
        HBox line = new HBox(bar, stop);
        line.getStyleClass().add("basins-line");
        line.visibleProperty().bind(model.basins().busy());
        line.managedProperty().bind(line.visibleProperty());
        model.basins().busy().subscribe(busy -> {
            if (busy) {
                look.play();
            } else {
                look.stop();
            }
        });
        return line;
    }

    private static Button button(String id, String icon, String words, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("quiet-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(WORDS.say(words));
        button.setOnAction(_ -> action.run());
        Tips.fromAccessibleText(button);
        return button;
    }

    private void fill() {
        lines.getChildren().clear();
        model.basins()
                .known()
                .get()
                .ifPresent(known -> BasinLayers.legend(
                                known.count(), known.basins().request().steps())
                        .forEach(swatch -> lines.getChildren().add(line(swatch))));
    }

    private HBox line(Decoration.Swatch swatch) {
        Region colour = new Region();
        colour.getStyleClass().add("basins-colour");
        Color fill = Paints.of(theme.palette().get().colour(swatch.role()));
        colour.setBackground(new Background(new BackgroundFill(fill, new CornerRadii(2), Insets.EMPTY)));
        Label text = new Label(swatch.text());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label share = new Label(swatch.share());
        share.getStyleClass().addAll("basins-share", "numbers");
        HBox line = new HBox(colour, text, gap, share);
        line.getStyleClass().add("basins-line");
        return line;
    }
}
