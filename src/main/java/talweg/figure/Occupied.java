package talweg.figure;

import java.util.ArrayList;
import java.util.List;

/// Places on the picture that are taken, so that name tags do not cover heads or each other.
final class Occupied {
    private final List<Box> boxes = new ArrayList<>();

    void take(Box box) {
        boxes.add(box);
    }

    /// Of several places, in the order of preference, the first with the least of it covered or outside the frame.
    Box best(List<Box> places, Box frame) {
        Box best = places.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Box place : places) {
            double bad = place.width() * place.height() - overlap(place, frame);
            for (Box box : boxes) {
                bad += overlap(place, box);
            }
            // Rounding must not outweigh preference.
            if (bad < least - 0.5) {
                least = bad;
                best = place;
            }
        }
        return best;
    }

    private static double overlap(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
