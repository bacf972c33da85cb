package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.figure.Trajectory;
import talweg.function.RealFunction;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.session.Compilation;
import talweg.session.FunctionText;

/// A head between two iterates moves nothing else.
class GlideTest {
    private static final RealFunction BOWL =
            ((Compilation.Compiled) Compilation.of(FunctionText.of("x^2 + 2 y^2"))).function();

    private static final Glide GLIDE = new Glide(Optional.empty(), Optional.empty());

    private static MethodRun run(String specification) {
        Method method = ((Reading.Valid<Method>) Specification.parse(specification)).value();
        Run run = Run.of(RunRequest.of(BOWL, method, new double[] {1, 1}, 9));
        return new MethodRun(0, 0, "", method, true, Optional.of(run), Optional.empty(), false);
    }

    @Test
    void kinksStayAtTheirIteratesWhileTheHeadGlides() {
        MethodRun method = run("gd:lr=0.1,lr@2=0.2,lr@6=0.05");
        Trajectory still = GLIDE.at(method, 3);
        for (double shown : new double[] {0, 1.5, 2, 2.25, 5.9, 6, 6.1, 9}) {
            Trajectory gliding = GLIDE.at(method, shown);
            assertThat(gliding.kinks()).hasSize(2);
            for (int i = 0; i < 2; i++) {
                assertThat(gliding.x()[gliding.kinks()[i]]).isEqualTo(still.x()[still.kinks()[i]]);
                assertThat(gliding.y()[gliding.kinks()[i]]).isEqualTo(still.y()[still.kinks()[i]]);
            }
        }
        assertThat(still.kinks()).containsExactly(2, 6);
    }

    @Test
    void aHeadBetweenTwoIteratesStandsOnTheLineBetweenThem() {
        Trajectory gliding = GLIDE.at(run("gd:lr=0.1"), 2.25);
        Trajectory still = GLIDE.at(run("gd:lr=0.1"), 2);
        assertThat(gliding.x()[gliding.head()]).isEqualTo(0.75 * still.x()[2] + 0.25 * still.x()[3]);
        assertThat(gliding.x()).hasSize(still.x().length + 1);
    }
}
