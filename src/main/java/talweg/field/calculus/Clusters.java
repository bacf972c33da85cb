package talweg.field.calculus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places gathered into those that belong together: each is at most `link` from another one of its cluster, in
/// units of the domain.
final class Clusters {
    private final double link;
    private final Map<Long, List<Integer>> cells = new HashMap<>();
    private final List<Place> places;
    private final int[] leader;

    private Clusters(List<Place> places, double link) {
        this.places = places;
        this.link = link;
        this.leader = new int[places.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            cells.computeIfAbsent(
                            key(cell(places.get(i).u()), cell(places.get(i).v())), k -> new ArrayList<>())
                    .add(i);
        }
    }

    /// The clusters, each in the order of the places.
    static List<List<Place>> of(List<Place> places, double link) {
        Clusters clusters = new Clusters(places, link);
        for (int i = 0; i < places.size(); i++) {
            clusters.join(i);
        }
        Map<Integer, List<Place>> gathered = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            gathered.computeIfAbsent(clusters.leader(i), k -> new ArrayList<>()).add(places.get(i));
        }
        return List.copyOf(gathered.values());
    }

    /// The flattest of the places that lie within `distance` of each other.
    static List<Place> merged(List<Place> places, double distance) {
        return of(places, distance).stream()
                .map(cluster -> cluster.stream()
                        .min(Comparator.comparingDouble(Place::slope))
                        .orElseThrow())
                .toList();
    }

    /// The width or height of the box around a cluster, whichever is larger.
    static double extent(List<Place> cluster) {
        double width = range(cluster.stream().mapToDouble(Place::u).summaryStatistics());
        double height = range(cluster.stream().mapToDouble(Place::v).summaryStatistics());
        return Math.max(width, height);
    }

    private static double range(java.util.DoubleSummaryStatistics statistics) {
        return statistics.getMax() - statistics.getMin();
    }

    private void join(int i) {
        Place place = places.get(i);
        for (long row = cell(place.v()) - 1; row <= cell(place.v()) + 1; row++) {
            for (long column = cell(place.u()) - 1; column <= cell(place.u()) + 1; column++) {
                for (int j : cells.getOrDefault(key(column, row), List.of())) {
                    if (j < i && place.distance(places.get(j)) <= link) {
                        leader[leader(i)] = leader(j);
                    }
                }
            }
        }
    }

    private int leader(int i) {
        int top = i;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }

    private long cell(double t) {
        return (long) Math.floor(t / link);
    }

    private static long key(long column, long row) {
        return column * 0x9E3779B97F4A7C15L + row;
    }
}
