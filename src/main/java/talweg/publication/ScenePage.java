package talweg.publication;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Format;
import talweg.export.PngFormat;
import talweg.field.FieldMistake;
import talweg.field.LevelChoice;
import talweg.field.section.Section;
import talweg.figure.Figure;
import talweg.figure.Theme;
import talweg.formula.Mistake;
import talweg.function.Cancellation;
import talweg.session.Compilation;
import talweg.session.MapPart;
import talweg.session.SampleFunction;
import talweg.session.Scene;
import talweg.session.Shown;

/// A scene as a page for print or screen.
///
/// @param scene what is shown, at its iterate k
/// @param compiled its function
/// @param subject how the function is known
/// @param looks the number of each method's colour, dash and marker, from 0; empty: its place in the list
/// @param levels whose curves are drawn
/// @param size how large the page is
/// @param theme light for paper, dark for dark rooms
/// @param parts what stands around the map
/// @param phase counted from 1, the phase of the step from x_k whose marks are shown of the first method that runs
public record ScenePage(
        Scene scene,
        Compilation.Compiled compiled,
        Subject subject,
        List<Integer> looks,
        LevelChoice levels,
        PageSize size,
        Theme theme,
        Set<PagePart> parts,
        OptionalInt phase) {
    /// Keeps its own copies, the parts in their order.
    public ScenePage {
        looks = List.copyOf(looks);
        EnumSet<PagePart> ordered = EnumSet.noneOf(PagePart.class);
        ordered.addAll(parts);
        parts = Collections.unmodifiableSet(ordered);
        if (!looks.isEmpty() && looks.size() != scene.methods().size()) {
            throw new IllegalArgumentException(
                    looks.size() + " looks of " + scene.methods().size() + " methods");
        }
    }

    /// A page of the usual size for paper.
    public ScenePage(Scene scene, Compilation.Compiled compiled, Subject subject) {
        this(
                scene,
                compiled,
                subject,
                List.of(),
                LevelChoice.AUTOMATIC,
                PageSize.USUAL,
                Theme.LIGHT,
                PagePart.usual(scene.appearance()),
                OptionalInt.empty());
    }

    /// The page of a scene, of the usual size, for paper.
    ///
    /// @throws PublicationMistake if its formula has a mistake, or its sample function cannot be read
    public static ScenePage of(Scene scene) throws PublicationMistake {
        return switch (Compilation.of(scene.function())) {
            case Compilation.Rejected(Mistake mistake) ->
                throw PublicationMistake.of("page.formula", mistake.line(), mistake.column(), mistake.message());
            case Compilation.Compiled compiled -> {
                Subject subject = Subject.of(scene.function());
                yield new ScenePage(scene.withNote(ownNote(scene, subject)), compiled, subject);
            }
        };
    }

    /// The words of whoever made the scene; what a sample teaches is for its reader and not for a paper.
    private static String ownNote(Scene scene, Subject subject) {
        boolean borrowed = subject.sample()
                .map(SampleFunction::teaches)
                .filter(teaches -> List.of(teaches.english(), teaches.german()).contains(scene.note()))
                .isPresent();
        return borrowed ? "" : scene.note();
    }

    /// Another size.
    public ScenePage withSize(PageSize size) {
        return new ScenePage(scene, compiled, subject, looks, levels, size, theme, parts, phase);
    }

    /// For light or dark rooms.
    public ScenePage withTheme(Theme theme) {
        return new ScenePage(scene, compiled, subject, looks, levels, size, theme, parts, phase);
    }

    /// Other level curves.
    public ScenePage withLevels(LevelChoice levels) {
        return new ScenePage(scene, compiled, subject, looks, levels, size, theme, parts, phase);
    }

    /// With the looks that the methods have elsewhere.
    public ScenePage withLooks(List<Integer> looks) {
        return new ScenePage(scene, compiled, subject, looks, levels, size, theme, parts, phase);
    }

    /// With other things around the map.
    public ScenePage withParts(Set<PagePart> parts) {
        return new ScenePage(scene, compiled, subject, looks, levels, size, theme, parts, phase);
    }

    /// With the marks of a phase of the step from x_k, counted from 1.
    public ScenePage withPhase(int phase) {
        return new ScenePage(scene, compiled, subject, looks, levels, size, theme, parts, OptionalInt.of(phase));
    }

    /// The plane that its map shows.
    Section section(Journeys journeys) {
        return scene.appearance()
                .section()
                .of(
                        compiled.function(),
                        scene.start().toArray(),
                        () -> journeys.place(scene.arrangement().chosen(), scene.k()));
    }

    /// Whether it has `part`.
    boolean has(PagePart part) {
        return parts.contains(part);
    }

    /// Whether what comes beyond k is hidden.
    boolean isCurtained() {
        return scene.arrangement().curtain();
    }

    /// Whether it shows the surface in place of the map; a graph has none.
    boolean showsSurface() {
        return shown() != Shown.MAP;
    }

    /// Whether it shows the map, the surface or both; of a function of one variable, what it has in their place.
    Shown shown() {
        return PageGraph.isOn(this) ? Shown.MAP : scene.arrangement().outlook().shown();
    }

    /// The look of the method at a place of the scene's list.
    int look(int place) {
        return looks.isEmpty() ? place : looks.get(place);
    }

    /// At another iterate.
    public ScenePage at(int k) {
        return new ScenePage(scene.withK(k), compiled, subject, looks, levels, size, theme, parts, phase);
    }

    /// Writes the page into a file, whose ending names the format; whole or not at all.
    ///
    /// @param remarks is told what is unusual about the page
    public void write(Path file, Consumer<String> remarks) throws PublicationMistake {
        try {
            boolean bitmap = Format.of(file, 1) instanceof PngFormat;
            Format format = Format.of(file, size.extent(bitmap).scale());
            Exporter.write(figure(bitmap, file.toString(), remarks), theme, format, file);
        } catch (ExportMistake e) {
            throw new PublicationMistake(e);
        }
    }

    /// The page as a value.
    ///
    /// @param bitmap whether it will be made of pixels
    /// @param file where it will go: a part of its [#command]
    /// @param remarks is told what is unusual about it
    public Figure figure(boolean bitmap, String file, Consumer<String> remarks) throws PublicationMistake {
        Journeys journeys = journeys(Cancellation.NEVER, remarks);
        insistOnThePhase(journeys);
        insistOnTheInstrument(journeys);
        Figure.Imprint imprint = new Figure.Imprint(subject.title(), RenderCommandLine.of(this, journeys, file));
        try {
            Figure figure = new PagePicture(this, journeys).figure(size.extent(bitmap), imprint, remarks);
            Figure whole = Swarms.of(this, bitmap ? _ -> {} : remarks).on(figure, scene.k(), section(journeys));
            return PageSurface.of(this, journeys, whole, bitmap, Cancellation.NEVER)
                    .map(surface -> surface.lift(whole))
                    .orElse(whole);
        } catch (FieldMistake e) {
            throw new PublicationMistake(e);
        }
    }

    /// Insists that the instrument has the numbers that were chosen.
    void insistOnTheInstrument(Journeys journeys) throws PublicationMistake {
        Optional<PageInstrument> held = PageInstrument.of(this, journeys);
        if (held.isPresent()) {
            held.get().check(size.extent(true));
        }
    }

    private void insistOnThePhase(Journeys journeys) throws PublicationMistake {
        int phases = journeys.step(scene.k()).map(step -> step.phases().size()).orElse(0);
        if (phase.isPresent() && (phase.getAsInt() < 1 || phase.getAsInt() > phases)) {
            throw PublicationMistake.of("page.phase", scene.k(), phases, phase.getAsInt());
        }
    }

    /// The command that makes this page again, to the byte.
    public String command(String file) throws PublicationMistake {
        return RenderCommandLine.of(this, journeys(Cancellation.NEVER, remark -> {}), file);
    }

    Journeys journeys(Cancellation cancellation, Consumer<String> remarks) throws PublicationMistake {
        return scene.appearance().parts().contains(MapPart.PATHS)
                ? Journeys.of(this, cancellation, remarks)
                : Journeys.NONE;
    }
}
