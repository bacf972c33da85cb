package talweg.method;

import java.util.List;

/// What can be done to the gradient of every method with a learning rate before its rule sees it: noise, as of a
/// mini-batch, and clipping. Off unless asked for, and then part of the specification and of every legend.
///
/// @param noise σ: the gradient gets a normal number with this deviation added in each coordinate; 0 for none
/// @param seed chooses the noise
/// @param clip the greatest length of a gradient; a longer one is shortened to it (Pascanu, Mikolov and Bengio, 2013);
///     0 for none
record Options(double noise, long seed, double clip) {
    private static final double MOST_SEEDS = 999_999;

    static final List<Hyperparameter> HYPERPARAMETERS = List.of(
            Hyperparameter.linear("noise", "σ", "\\sigma", 0, Interval.NOT_NEGATIVE, 0, 10),
            Hyperparameter.whole(
                    "noise_seed", "seed", "\\text{seed}", 1, new Interval(0, true, MOST_SEEDS, true), 0, 99),
            Hyperparameter.linear("clip", "c", "c", 0, Interval.NOT_NEGATIVE, 0, 10));

    /// Those of settings that may not name them.
    static Options of(Settings settings) {
        return new Options(number(settings, 0), Math.round(number(settings, 1)), number(settings, 2));
    }

    private static double number(Settings settings, int i) {
        Hyperparameter hyperparameter = HYPERPARAMETERS.get(i);
        Setting setting = settings.values().getOrDefault(hyperparameter.key(), hyperparameter.standard());
        return ((Setting.Number) setting).value();
    }

    boolean areStandard() {
        Options standard = of(Settings.standard(HYPERPARAMETERS));
        return noise == standard.noise && seed == standard.seed && clip == standard.clip;
    }

    Settings settings() {
        return Settings.of(HYPERPARAMETERS, noise, (double) seed, clip);
    }
}
