package talweg.desktop.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import talweg.desktop.workbench.Origin;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Words;
import talweg.session.Deck;
import talweg.session.Document;
import talweg.session.SampleScene;
import talweg.session.Scene;
import talweg.session.Session;
import talweg.session.Shelf;

/// Opens and saves. Outlives the workbench, which is another in another language.
public final class Documents {
    private static final Words WORDS = new Words("desktop");

    private final Engine engine;
    private final RecentFiles recent;
    private final Saver saver;
    private final Object reading = new Object();
    private final Object writing = new Object();
    private final Object preparing = new Object();
    private final ReadOnlyObjectWrapper<Optional<Deck>> deck = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deck>> reached = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Chooser chooser;
    private Workbench workbench;
    private Subscription following = Subscription.EMPTY;

    /// @param engine does what touches a disk
    /// @param chooser asks for files
    /// @param recent remembers them
    public Documents(Engine engine, Chooser chooser, RecentFiles recent) {
        this.engine = engine;
        this.chooser = chooser;
        this.recent = recent;
        this.saver = new Saver(engine, recent::note);
    }

    /// From now on, files go to `other` and come from it.
    public void follow(Workbench other) {
        following.unsubscribe();
        workbench = other;
        following = Subscription.combine(
                other.history().undoable().subscribe(this::endFleetingOffer),
                other.origin().subscribe(this::standAt));
    }

    /// The place is that of what is shown, however it came there: undo may lead back to a lecture that was left.
    private void standAt(Origin origin) {
        deck.set(origin.deck());
        reached.set(origin.deck());
        origin.deck().ifPresent(this::prepare);
    }

    /// Asks in another way.
    public void ask(Chooser other) {
        chooser = other;
    }

    /// The lecture that what is shown was opened from, at the scene that is shown.
    public ReadOnlyObjectProperty<Optional<Deck>> deck() {
        return deck.getReadOnlyProperty();
    }

    /// From where the lecture goes on: the scene that is shown, or one that was asked for last and is still being read
    /// or could not be.
    ReadOnlyObjectProperty<Optional<Deck>> reached() {
        return reached.getReadOnlyProperty();
    }

    /// What a person may want.
    public ReadOnlyObjectProperty<Optional<Offer>> offer() {
        return offer.getReadOnlyProperty();
    }

    /// The files that were opened or saved last.
    public RecentFiles recent() {
        return recent;
    }

    /// Offers something; another offer gives way.
    public void make(Offer another) {
        offer.set(Optional.of(another));
    }

    /// Nothing is offered any more.
    public void endOffer() {
        offer.set(Optional.empty());
    }

    /// Whoever goes on working has answered.
    private void endFleetingOffer(boolean goesOn) {
        if (goesOn && offer.get().filter(Offer::fleeting).isPresent()) {
            endOffer();
        }
    }

    /// Does what was chosen.
    void accept(Offer.Answer answer) {
        endOffer();
        answer.run().run();
    }

    /// All that has to be kept for the next start.
    public Session session() {
        return workbench.session();
    }

    /// Goes on with a lecture, with the scenes that are in its folder now.
    public void resume(Deck left) {
        engine.submit(deck, (_, _) -> left.renewed(), now -> {
            // Somebody may have opened something else while a slow disk was read.
            if (deck.get().equals(Optional.of(left))) {
                workbench.standIn(now);
            }
        });
    }

    /// The scene that is seen at the first start.
    public void openFirst() {
        workbench.open(Scene.opening());
    }

    /// Asks for a file and opens it.
    public void open() {
        chooser.open(folder()).ifPresent(file -> open(List.of(file)));
    }

    /// Asks for a folder of scenes and opens it.
    public void openFolder() {
        chooser.openFolder(folder()).ifPresent(folder -> open(List.of(folder)));
    }

    private Optional<Path> folder() {
        Optional<Path> here = workbench.origin().get().file();
        return here.or(() -> recent.files().get().stream().findFirst()).map(Path::getParent);
    }

    /// Opens a scene, a sample function, a formula, a folder of scenes, or several scenes. What cannot be read leaves
    /// the window as it is.
    public void open(List<Path> files) {
        engine.submit(reading, (_, _) -> Reading.of(files), read -> {
            show(read);
            if (read instanceof Reading.Read) {
                recent.note(
                        files.size() == 1 ? files.getFirst() : files.getFirst().getParent());
            }
        });
    }

    /// The scenes that come with the program.
    List<SampleScene> samples() {
        return workbench.library().scenes();
    }

    /// Opens a scene that comes with the program, among the others of them.
    void open(SampleScene sample) {
        Deck.of(samples(), sample).ifPresent(this::go);
    }

    /// Shows another scene of the lecture, as it was prepared.
    public void go(Deck there) {
        reached.set(Optional.of(there));
        engine.submit(reading, (_, _) -> Reading.of(there), this::show);
    }

    private void show(Reading read) {
        read.deck().ifPresent(now -> reached.set(Optional.of(now)));
        switch (read) {
            case Reading.Failed failed -> workbench.tell(failed.cause().getMessage());
            case Reading.Read found -> show(found);
            case Reading.Known known -> workbench.open(known.sample().scene(), known.among());
        }
    }

    private void show(Reading.Read found) {
        switch (found.document()) {
            case Document.OfScene scene -> workbench.open(scene.scene(), scene.file(), found.deck());
            case Document.OfSample sample -> show(sample, found.shelf());
            case Document.OfFormula formula -> workbench.type(formula.text());
        }
    }

    /// A scene of a lecture shall be there at once: the functions on both sides are compiled ahead.
    private void prepare(Deck around) {
        engine.submit(
                preparing,
                (_, _) -> Stream.of(around.next(), around.previous())
                        .flatMap(Optional::stream)
                        .flatMap(there -> Reading.function(there).stream())
                        .toList(),
                workbench.function()::prepare);
    }

    private void show(Document.OfSample sample, Shelf shelf) {
        workbench.use(workbench.library().with(sample.sample()));
        workbench.open(Scene.of(sample.sample()));
        String name = sample.sample().name().text();
        switch (shelf) {
            case HAS_IT -> endOffer();
            case HAS_ANOTHER -> offerToKeep(sample, WORDS.say("keep.another", name), WORDS.say("keep.replace"));
            case IS_FREE -> offerToKeep(sample, WORDS.say("keep.offer", name), WORDS.say("keep.do"));
        }
    }

    private void offerToKeep(Document.OfSample sample, String text, String answer) {
        make(new Offer(text, List.of(new Offer.Answer(answer, () -> keep(sample))), false));
    }

    private void keep(Document.OfSample sample) {
        engine.submit(writing, (_, _) -> put(sample), failure -> failure.ifPresentOrElse(workbench::tell, () -> {}));
    }

    private static Optional<String> put(Document.OfSample sample) {
        try {
            Shelf.put(sample);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Saver.failure(sample.sample().id(), e));
        }
    }

    /// Saves the scene in its file, or asks for one.
    public void save() {
        workbench.origin().get().file().ifPresentOrElse(file -> saver.save(workbench, file), this::saveAs);
    }

    /// Asks for a file and saves the scene in it.
    public void saveAs() {
        saver.saveAs(workbench, chooser, folder());
    }

    /// The program ends: what is still to be saved is saved before.
    public void end() {
        saver.end();
    }
}
