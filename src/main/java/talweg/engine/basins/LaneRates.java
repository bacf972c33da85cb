package talweg.engine.basins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Method;

/// Cuts starts into crowds that go with the same rate. An automatic rate follows the start, but has two digits: so many
/// starts share one.
final class LaneRates {
    private final BasinsRequest request;
    private final int most;

    /// @param most lanes of a crowd
    LaneRates(BasinsRequest request, int most) {
        this.request = request;
        this.most = request.method().hasLaneRate() ? 1 : most;
    }

    /// The places of some starts, cut.
    record Share(Method method, int[] places) {}

    /// The shares of some places.
    ///
    /// @param starts as starts[coordinate][place in `places`]
    List<Share> shares(int[] places, double[][] starts, Workspace workspace) {
        Map<Method, int[]> grouped =
                request.method().isAutomatic() ? byRate(places, starts, workspace) : Map.of(request.method(), places);
        List<Share> shares = new ArrayList<>();
        grouped.forEach((method, all) -> {
            for (int from = 0; from < all.length; from += most) {
                shares.add(new Share(method, Arrays.copyOfRange(all, from, Math.min(all.length, from + most))));
            }
        });
        return shares;
    }

    private Map<Method, int[]> byRate(int[] places, double[][] starts, Workspace workspace) {
        AutomaticRates rates =
                new AutomaticRates(request.objective(), request.objective().domain(), workspace);
        Map<Method, int[]> grouped = new LinkedHashMap<>();
        Map<Method, Integer> counts = new LinkedHashMap<>();
        Method[] methods = new Method[places.length];
        for (int i = 0; i < places.length; i++) {
            if (i % Workspace.BLOCK == 0) {
                workspace.cancellation().check();
            }
            methods[i] = rates.resolve(request.method(), new double[] {starts[0][i], starts[1][i]});
            counts.merge(methods[i], 1, Integer::sum);
        }
        counts.forEach((method, count) -> grouped.put(method, new int[count]));
        counts.replaceAll((_, _) -> 0);
        for (int i = 0; i < places.length; i++) {
            grouped.get(methods[i])[counts.merge(methods[i], 1, Integer::sum) - 1] = places[i];
        }
        return grouped;
    }
}
