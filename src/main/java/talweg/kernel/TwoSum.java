package talweg.kernel;

/// The exact error of a sum of two doubles of any sizes (Knuth, TAOCP 2, 4.2.2, theorem B).
final class TwoSum {
    private TwoSum() {}

    /// a + b − sum exactly, where sum = a + b rounded.
    static double error(double a, double b, double sum) {
        double bPart = sum - a;
        return (a - (sum - bPart)) + (b - bPart);
    }
}
