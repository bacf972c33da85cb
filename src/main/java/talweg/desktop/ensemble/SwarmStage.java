package talweg.desktop.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talweg.engine.ensemble.Census;
import talweg.engine.ensemble.Reel;
import talweg.figure.CloudPainter;
import talweg.figure.Mark;
import talweg.figure.cloud.CloudRaster;
import talweg.function.Cancellation;

/// Where the lanes stand, for whoever paints them. Mutable; one task at a time is let in.
final class SwarmStage {
    private final Map<SwarmKey, Reel> reels = new LinkedHashMap<>();

    /// Paints what is wanted; goes on from where the lanes stood before.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    synchronized SwarmPicture paint(Wish wish, Cancellation cancellation) {
        reels.keySet().retainAll(wish.members().stream().map(Member::key).toList());
        List<Mark.Cloud> clouds = new ArrayList<>();
        for (Member member : wish.members()) {
            clouds.add(Mark.Cloud.of(
                    reel(member).at(wish.k(), cancellation),
                    wish.plane(),
                    wish.part(),
                    member.style().role()));
        }
        cancellation.check();
        return new SwarmPicture(
                CloudRaster.premultiplied(clouds, wish.palette(), wish.view(), wish.density()),
                wish.view(),
                clouds.stream().map(SwarmStage::sample).toList());
    }

    /// Each so many of its dots, evenly.
    private static Mark.Cloud sample(Mark.Cloud cloud) {
        int stride = Math.ceilDiv(cloud.size(), CloudPainter.MOST_DRAWN);
        return stride == 1
                ? cloud
                : new Mark.Cloud(thinned(cloud.x(), stride), thinned(cloud.y(), stride), cloud.part(), cloud.role());
    }

    private static List<double[]> thinned(List<double[]> ages, int stride) {
        return ages.stream()
                .map(all -> {
                    double[] some = new double[Math.ceilDiv(all.length, stride)];
                    Arrays.setAll(some, i -> all[i * stride]);
                    return some;
                })
                .toList();
    }

    private Reel reel(Member member) {
        return reels.computeIfAbsent(member.key(), key -> new Reel(key.walk()));
    }

    /// What has become of the lanes of each member.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    synchronized List<Census> census(Wish wish, Cancellation cancellation) {
        List<Census> counts = new ArrayList<>();
        for (Member member : wish.members()) {
            counts.add(reel(member).census(wish.k(), cancellation));
        }
        return counts;
    }

    synchronized void clear() {
        reels.clear();
    }
}
