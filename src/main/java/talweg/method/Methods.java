package talweg.method;

import java.util.List;
import java.util.Optional;

/// The methods there are.
public final class Methods {
    private static final List<Kind> ALL = List.of(
            GradientDescent.KIND,
            NormalizedGradient.KIND,
            BarzilaiBorwein.KIND,
            AveragedDescent.KIND,
            Momentum.KIND,
            Nesterov.KIND,
            AdaGrad.KIND,
            RmsProp.KIND,
            AdaDelta.KIND,
            Adam.KIND,
            AmsGrad.KIND,
            AdamW.KIND,
            AdaMax.KIND,
            NAdam.KIND,
            RAdam.KIND,
            Rprop.KIND,
            SignDescent.KIND,
            Lion.KIND,
            ExactDescent.KIND,
            ArmijoDescent.KIND,
            WolfeDescent.KIND,
            ConjugateGradients.KIND,
            Bfgs.KIND,
            Lbfgs.KIND,
            Newton.KIND,
            TrustRegion.KIND,
            NewtonCg.KIND,
            GridSearch.KIND,
            RandomSearch.KIND,
            NelderMead.KIND,
            Annealing.KIND,
            Evolution.KIND,
            CmaEs.KIND,
            LeastSquares.KIND);

    private Methods() {}

    /// All of them, sorted by family.
    public static List<Kind> all() {
        return ALL;
    }

    /// The one with this id.
    public static Optional<Kind> named(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
