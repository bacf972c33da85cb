package talweg.command;

import java.util.List;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.BasinsRequest;
import talweg.figure.BasinLayers;
import talweg.method.Specification;

/// Basins in numbers: an object for each limit that has one, and how many starts came to none.
final class BasinsJson {
    private BasinsJson() {}

    static String of(Basins basins, BasinsCount count) {
        BasinsRequest request = basins.request();
        List<String> limits = count.shares().stream()
                .map(share -> "\n  " + limit(count, share))
                .toList();
        return "{\"method\": " + Json.text(Specification.print(request.method()))
                + ", \"columns\": " + request.columns()
                + ", \"rows\": " + request.rows()
                + ", \"steps\": " + request.steps()
                + ", \"tolerance\": " + Json.number(request.tolerance())
                + ", \"elsewhere\": " + count.elsewhere()
                + ", \"under_way\": " + count.underWay()
                + ", \"under_way_after\": " + request.steps()
                + ", \"diverged\": " + count.diverged()
                + ", \"undefined\": " + count.undefined()
                + ", \"limits\": [" + String.join(",", limits) + (limits.isEmpty() ? "" : "\n") + "]}\n";
    }

    private static String limit(BasinsCount count, BasinsCount.Share share) {
        return "{\"name\": " + Json.text(BasinLayers.letter(share.number()))
                + ", \"kind\": " + Json.text(share.limit().kind().id())
                + ", \"point\": "
                + Json.numbers(new double[] {share.limit().x(), share.limit().y()})
                + ", \"value\": " + Json.number(share.limit().value())
                + ", \"count\": " + share.count()
                + ", \"share\": " + Json.number(count.share(share.count()))
                + ", \"mean_iterations\": " + Json.number(share.meanIterations()) + "}";
    }
}
