package talweg.method;

import java.util.List;
import java.util.Locale;
import talweg.function.Words;

/// The forms of schedules: how a learning rate depends on k, given a few numbers. Each has the words
/// `schedule.<id>.name` and `.sentence`, and `schedule.argument.<key>` for its numbers.
public enum Form {
    /// c/(n + n₀)^p with n = k + 1.
    POWER(rate("c", 0.5), argument("offset", 10), argument("power", 0.75)) {
        @Override
        double at(int k, double... a) {
            return a[0] / StrictMath.pow(k + 1.0 + a[1], a[2]);
        }

        @Override
        boolean sumDiverges(double... a) {
            return a[2] <= 1;
        }

        @Override
        boolean squaresConverge(double... a) {
            return a[2] > 0.5;
        }
    },
    /// From α in a straight line to a floor at k = N, then the floor (Goodfellow, Bengio and Courville, 2016, section
    /// 8.3.1).
    LINEAR(rate("rate", 0.1), rate("floor", 0.001), length("length", 50)) {
        @Override
        double at(int k, double... a) {
            return a[0] + (a[1] - a[0]) * Math.min(k / a[2], 1);
        }

        @Override
        double floor(double... a) {
            return a[1];
        }
    },
    /// α times a factor after every N steps (torch: StepLR).
    STEP(rate("rate", 0.1), argument("factor", 0.5), length("length", 20)) {
        @Override
        double at(int k, double... a) {
            return a[0] * StrictMath.pow(a[1], Math.floor(k / a[2]));
        }

        @Override
        double floor(double... a) {
            return a[1] >= 1 ? a[0] : 0;
        }
    },
    /// α times a factor in every step (torch: ExponentialLR).
    EXPONENTIAL(rate("rate", 0.1), argument("factor", 0.95)) {
        @Override
        double at(int k, double... a) {
            return a[0] * StrictMath.pow(a[1], k);
        }

        @Override
        double floor(double... a) {
            return a[1] >= 1 ? a[0] : 0;
        }
    },
    /// From α to a floor at k = N along a power of the way that is left (torch: PolynomialLR with floor 0).
    POLYNOMIAL(rate("rate", 0.1), rate("floor", 0), length("length", 50), argument("power", 2)) {
        @Override
        double at(int k, double... a) {
            return a[1] + (a[0] - a[1]) * StrictMath.pow(1 - Math.min(k / a[2], 1), a[3]);
        }

        @Override
        double floor(double... a) {
            return a[3] > 0 ? a[1] : a[0];
        }
    },
    /// From α to a floor at k = N along half a cosine (Loshchilov and Hutter, 2017).
    COSINE(rate("rate", 0.1), rate("floor", 0), length("length", 50)) {
        @Override
        double at(int k, double... a) {
            return halfCosine(a[0], a[1], Math.min(k / a[2], 1));
        }

        @Override
        double floor(double... a) {
            return a[1];
        }
    },
    /// Half a cosine again and again, each time longer by a factor: warm restarts (Loshchilov and Hutter, 2017).
    RESTARTS(rate("rate", 0.1), rate("floor", 0), length("length", 10), length("growth", 2)) {
        @Override
        double at(int k, double... a) {
            double begin = 0;
            double length = a[2];
            while (k >= begin + length) {
                begin += length;
                length *= a[3];
            }
            return halfCosine(a[0], a[1], (k - begin) / length);
        }

        @Override
        double floor(double... a) {
            return a[0];
        }
    },
    /// Up and down between two rates, N steps each way (Smith, 2017).
    TRIANGULAR(rate("low", 0.01), rate("high", 0.1), length("length", 10)) {
        @Override
        double at(int k, double... a) {
            double cycle = Math.floor(1 + k / (2 * a[2]));
            return a[0] + (a[1] - a[0]) * Math.max(0, 1 - Math.abs(k / a[2] - 2 * cycle + 1));
        }

        @Override
        double floor(double... a) {
            return Math.max(a[0], a[1]);
        }
    };

    /// The rate that the standard numbers of a schedule begin with, or come near.
    private static final double STANDARD_RATE = 0.1;

    /// The steps that the standard numbers of a schedule are made for.
    private static final double STANDARD_STEPS = 50;

    /// The key of a number of steps.
    private static final String LENGTH = "length";

    private final List<Argument> arguments;

    Form(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /// A number of a schedule.
    ///
    /// @param key names the word
    /// @param standard what it is where nothing is said
    /// @param allowed the values it may have
    /// @param isRate whether it is a learning rate itself, so that it grows with the schedule's height
    public record Argument(String key, double standard, Interval allowed, boolean isRate) {
        private double suited(double height, int steps) {
            if (isRate) {
                return Figures.rounded(standard * height / STANDARD_RATE);
            }
            return key.equals(LENGTH) ? Math.max(1, Math.round(standard * steps / STANDARD_STEPS)) : standard;
        }

        /// In the reader's language: the word `schedule.argument.<key>`.
        public String name() {
            return new Words("method").say("schedule.argument." + key);
        }
    }

    static Argument rate(String key, double standard) {
        return new Argument(key, standard, Interval.NOT_NEGATIVE, true);
    }

    private static Argument argument(String key, double standard) {
        return new Argument(key, standard, Interval.NOT_NEGATIVE, false);
    }

    static Argument length(String key, double standard) {
        return new Argument(key, standard, new Interval(1, true, Double.POSITIVE_INFINITY, false), false);
    }

    private static double halfCosine(double high, double low, double part) {
        return low + (high - low) * (1 + StrictMath.cos(Math.PI * part)) / 2;
    }

    /// α_k.
    abstract double at(int k, double... a);

    /// What the rate comes back to, or stays at, for ever.
    double floor(double... a) {
        return 0;
    }

    /// Whether Σα_n = ∞.
    boolean sumDiverges(double... a) {
        return floor(a) > 0;
    }

    /// Whether Σα_n² < ∞.
    boolean squaresConverge(double... a) {
        return floor(a) == 0;
    }

    /// The numbers, in order.
    public List<Argument> arguments() {
        return arguments;
    }

    /// A schedule of this form that begins with about the rate `height` and is made for a run of `steps` steps.
    public Schedule from(double height, int steps) {
        return new Schedule(
                this,
                arguments.stream()
                        .map(argument -> argument.suited(height, steps))
                        .toList());
    }

    /// As in a specification, such as `cosine`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In the reader's language.
    public String label() {
        return new Words("method").say("schedule." + id() + ".name");
    }

    /// One sentence on its course, in the reader's language.
    public String sentence() {
        return new Words("method").say("schedule." + id() + ".sentence");
    }
}
