package talweg.desktop.ensemble;

import java.util.List;
import talweg.field.section.Section;
import talweg.figure.Palette;
import talweg.figure.Viewport;

/// A picture that is wanted.
///
/// @param members who is in it
/// @param shown the iteration, which need not be whole while the dots glide
/// @param plane what the map shows
/// @param view where
/// @param palette in which colours
/// @param density pixels of the screen for each pixel of the view
record Wish(List<Member> members, double shown, Section plane, Viewport view, Palette palette, double density) {
    /// The iteration to which the dots glide.
    int k() {
        return (int) Math.ceil(shown);
    }

    /// How far they have come from the one before, in (0, 1].
    double part() {
        return shown == k() ? 1 : shown - (k() - 1);
    }

    /// Whether a count for one of them is nearly one for the other: the same methods from as many starts in the same
    /// arrangement.
    boolean asManyStarts(Wish other) {
        return starts().equals(other.starts());
    }

    private List<List<Object>> starts() {
        return members.stream()
                .map(member -> List.<Object>of(
                        member.name(), member.lanes(), member.key().starts().form()))
                .toList();
    }

    /// Whether nothing has to be computed anew for `other`.
    boolean sameLanes(Wish other) {
        return members.equals(other.members);
    }
}
