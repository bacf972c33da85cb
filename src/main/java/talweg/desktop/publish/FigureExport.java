package talweg.desktop.publish;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import talweg.desktop.control.Numbers;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Palettes;
import talweg.export.PngFormat;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;

/// What the window shows as a figure.
final class FigureExport {
    private static final Words WORDS = new Words("desktop");

    /// Pixels of an image on the clipboard for each of the page's: it is pasted into slides for large screens.
    private static final double SHARP = 2;

    private static final double INCH = 25.4;
    private static final double SCREEN = 96;

    private final Publisher publisher;
    private final ObjectProperty<FigureSettings> settings;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);

    FigureExport(Publisher publisher, FigureSettings settings) {
        this.publisher = publisher;
        this.settings = new SimpleObjectProperty<>(settings);
    }

    ObjectProperty<FigureSettings> settings() {
        return settings;
    }

    /// The figure as it would be now.
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Makes the preview anew, in the background.
    void refresh() {
        FigureSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        String file = publisher.name(kind(now));
        publisher.make(
                preview,
                () -> Preview.of(now.page(exhibit), now.format().isBitmap(), file),
                preview::set,
                failure -> preview.set(Preview.failed(failure)));
    }

    /// The size of the previewed page, as a person reads it.
    String size() {
        FigureSettings now = settings.get();
        Preview shown = preview.get();
        if (!shown.isThere() || now.isInPixels()) {
            return "";
        }
        String millimetres = millimetres(shown.width()) + " × " + millimetres(shown.height()) + " mm";
        return now.format().isBitmap()
                ? WORDS.say("publish.size.dots", millimetres)
                : WORDS.say("publish.size.type", millimetres);
    }

    private static String millimetres(double pixels) {
        return Numbers.shortest(Math.rint(pixels / SCREEN * INCH));
    }

    /// Asks for a file and writes it.
    void save() {
        FigureSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        publisher.save(kind(now), file -> write(now.page(exhibit), now.format(), file));
    }

    private static FileKind kind(FigureSettings now) {
        return new FileKind(
                WORDS.say("publish.title.FIGURE"),
                now.format().name(),
                now.format().ending());
    }

    /// The command inside says the name of the file and not where it lies on this machine.
    private static void write(ScenePage page, FigureFormat format, Path file) throws PublicationMistake, ExportMistake {
        String name = file.getFileName().toString();
        Exporter.write(page.figure(format.isBitmap(), name, _ -> {}), page.theme(), format.format(page.size()), file);
    }

    /// Puts it on the clipboard as an image.
    void copy() {
        FigureSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        publisher.make(this, () -> image(now.pageForScreen(exhibit)), this::copy);
    }

    private static byte[] image(ScenePage page) throws PublicationMistake, ExportMistake {
        return new PngFormat(SHARP).encode(page.figure(true, "", _ -> {}), Palettes.load(page.theme()));
    }

    private void copy(byte[] png) {
        publisher.copy(new Image(new ByteArrayInputStream(png)), WORDS.say("publish.copied.figure"));
    }

    /// Puts the command on the clipboard.
    void copyCommand() {
        publisher.copy(preview.get().command(), WORDS.say("publish.copied.command"));
    }
}
