package talweg.desktop.publish;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import talweg.desktop.control.NumberField;
import talweg.desktop.workbench.Workbench;
import talweg.export.FilmFormat;
import talweg.figure.Theme;
import talweg.function.Words;

/// The sheet of a film.
public final class FilmExportView {
    private static final Words WORDS = new Words("desktop");

    private final Publishing publishing;
    private final FilmExport model;

    @FXML
    private VBox form;

    @FXML
    private PreviewPane preview;

    @FXML
    private HBox format;

    @FXML
    private NumberField from;

    @FXML
    private NumberField to;

    @FXML
    private NumberField speed;

    @FXML
    private ChoiceBox<FilmSize> size;

    @FXML
    private HBox theme;

    @FXML
    private Label about;

    /// A view of the film of `publishing`.
    public FilmExportView(Publishing publishing) {
        this.publishing = publishing;
        this.model = publishing.film();
    }

    @FXML
    private void initialize() {
        ObjectProperty<FilmSettings> settings = model.settings();
        publishing.whileSeen(Segments.fill(
                format,
                List.of(FilmFormat.values()),
                Enum::name,
                settings.map(FilmSettings::format),
                other -> settings.set(settings.get().with(other))));
        publishing.whileSeen(Segments.fill(
                theme,
                List.of(Theme.values()),
                light -> WORDS.say("theme." + light),
                settings.map(FilmSettings::theme),
                light -> settings.set(settings.get().with(light))));
        fillSizes(settings);
        takeNumbers(settings);
        publishing.whileSeen(settings.subscribe(_ -> show()));
        publishing.whileSeen(model.preview().subscribe(this::picture));
        Workbench workbench = publishing.workbench();
        publishing.whileSeen(Rest.follow(
                form.visibleProperty(),
                List.of(model.settings(), workbench.scene(), workbench.runs().runs()),
                this::refresh));
    }

    private void fillSizes(ObjectProperty<FilmSettings> settings) {
        size.setConverter(new StringConverter<>() {
            @Override
            public String toString(FilmSize one) {
                return one == null ? "" : WORDS.say("publish.size." + one);
            }

            @Override
            public FilmSize fromString(String text) {
                throw new UnsupportedOperationException("sizes are chosen and not typed");
            }
        });
        size.getItems().setAll(FilmSize.values());
        publishing.whileSeen(settings.map(FilmSettings::size).subscribe(size::setValue));
        size.valueProperty()
                .addListener((_, _, now) -> settings.set(settings.get().with(now)));
    }

    private void takeNumbers(ObjectProperty<FilmSettings> settings) {
        from.setTarget(new NumberTaker.Whole(
                () -> settings.get().span().from(),
                0,
                model::to,
                k -> settings.set(settings.get().with(settings.get().span().withFrom(k)))));
        to.setTarget(new NumberTaker.Whole(
                model::to,
                0,
                model::last,
                k -> settings.set(settings.get().with(settings.get().span().withTo(k)))));
        speed.setTarget(new NumberTaker(
                () -> settings.get().span().framesPerSecond(),
                number -> settings.set(settings.get().with(settings.get().span().withFramesPerSecond(number)))));
    }

    private void picture(Preview shown) {
        preview.show(shown);
        preview.setAccessibleText(model.length());
        show();
    }

    private void refresh() {
        show();
        model.refresh();
    }

    private void show() {
        from.show(model.settings().get().span().from());
        to.show(model.to());
        speed.show(model.settings().get().span().framesPerSecond());
        String failure = model.preview().get().remarks();
        about.setText(failure.isEmpty() ? model.length() : failure);
    }

    @FXML
    private void save() {
        model.save();
    }
}
