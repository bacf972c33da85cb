package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;

class SignpostTest {
    private static final Box FRAME = Box.size(700, 500);
    private static final Viewport VIEW = Viewport.fit(FRAME, Domain.rectangle(-7, 7, -5, 5), true);
    private static final Decoration.Axes AXES = new Decoration.Axes("x", "y", true);
    private static final Decoration.ColourBar BAR = new Decoration.ColourBar(
            new Box(640, 36, 12, 150), MapStyle.TALWEG, List.of(new Decoration.Tick(0, "0.001")), List.of(), "f", true);
    private static final Furniture FURNITURE = Furniture.of(List.of(AXES, BAR), VIEW);

    private static Mark.Head head(double x, double y) {
        return new Mark.Head(x, y, MethodStyle.of(0), "", "k 17 · ‖x‖ 3e5");
    }

    private static List<Signpost> posts(Mark.Head... heads) {
        return FURNITURE.signposts(List.of(Layer.of(Layer.Kind.POINTS, heads)), VIEW);
    }

    @Test
    void aHeadInsideHasNone() {
        assertThat(posts(head(0, 0), head(6.9, 4.9))).isEmpty();
    }

    @Test
    void theChevronPointsWhereTheHeadIs() {
        Signpost post = posts(head(1e300, 0)).getFirst();
        assertThat(post.x()).isGreaterThan(680);
        assertThat(post.angle()).isCloseTo(0, within(1e-6));
        Signpost up = posts(head(0, 1e12)).getFirst();
        assertThat(up.y()).isLessThan(20);
        assertThat(up.angle()).isCloseTo(-Math.PI / 2, within(1e-6));
    }

    @Test
    void aPointerOnChevronOrPlateMeansIt() {
        Signpost post = posts(head(-20, 0)).getFirst();
        assertThat(post.contains(post.x(), post.y())).isTrue();
        assertThat(post.contains(post.plate().right() - 1, post.plate().centerY()))
                .isTrue();
        assertThat(post.contains(350, 250)).isFalse();
    }

    @Property(tries = 200)
    void nothingIsCoveredHoweverManyLeave(
            @ForAll @Size(8) List<@DoubleRange(min = 0, max = 6.28) Double> directions,
            @ForAll @DoubleRange(min = 10, max = 1e6) double distance) {
        Mark.Head[] heads = directions.stream()
                .map(angle -> head(distance * Math.cos(angle), distance * Math.sin(angle)))
                .toArray(Mark.Head[]::new);
        List<Signpost> posts = posts(heads);
        assertThat(posts).hasSize(8);
        List<Box> taken = new ArrayList<>(FURNITURE.taken());
        for (Signpost post : posts) {
            Box chevron = Box.around(post.x(), post.y(), Signpost.CHEVRON);
            assertThat(FURNITURE.room().contains(post.plate())).isTrue();
            assertThat(FURNITURE.room().contains(chevron)).isTrue();
            assertThat(taken).noneMatch(post.plate()::overlaps).noneMatch(chevron::overlaps);
            taken.add(chevron);
            taken.add(post.plate());
        }
    }

    @Property(tries = 100)
    void namesCoverNeitherHeadsNorEachOther(@ForAll @Size(5) List<@DoubleRange(min = -3, max = 3) Double> places) {
        List<Mark> heads = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String name = List.of("Gradient descent", "Momentum", "AdaGrad", "Adam", "Newton")
                    .get(i);
            heads.add(new Mark.Head(places.get(i), places.get((i + 1) % 5), MethodStyle.of(i), name, ""));
        }
        heads.add(new Mark.Start(0, 0));
        List<NameTag> tags = FURNITURE.tags(List.of(new Layer(Layer.Kind.POINTS, heads)), VIEW);
        assertThat(tags).hasSize(5);
        for (NameTag tag : tags) {
            assertThat(tags)
                    .filteredOn(other -> other != tag)
                    .noneMatch(other -> other.box().overlaps(tag.box().inset(0.5, 0.5, 0.5, 0.5)));
            assertThat(tags)
                    .noneMatch(other -> tag.box()
                            .contains(
                                    VIEW.toPixelX(other.head().x()),
                                    VIEW.toPixelY(other.head().y())));
        }
    }
}
