package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// H = diag(2, 4, 6) of x² + 2y² + 3z²: on a plane along u and v the entries are uᵀHu, uᵀHv and vᵀHv.
class InstrumentPlaneTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // At the start (2, 3, −2): ∇f = (4, 12, −12).
                "x,z | taylor | ∇f = (4, −12), H = (2, 0), (0, 6)",
                "x,z | taylor | This is about the plane y = 3 alone",
                "x,z | condition | κ(H) = |λ|ₘₐₓ / |λ|ₘᵢₙ = 3",
                // Through x₁ = (1.6, 1.8, −0.8) of α = 0.1.
                "x,z@k | taylor | This is about the plane y = 1.8 alone",
                "x,z@k | dial | −‖∇f‖ = −12.6491",
                // u = (0, 1, 1), v = (1, 0, 0); the start's foot has s = 0.5, t = 2.
                "(0,0,0)+s(0,1,1)+t(1,0,0) | taylor | ∇f = (5, 4), H = (10, 0), (0, 2)",
                "(0,0,0)+s(0,1,1)+t(1,0,0) | condition | κ(H) = |λ|ₘₐₓ / |λ|ₘᵢₙ = 5",
                "(0,0,0)+s(0,1,1)+t(1,0,0) | stationary | 2, 10",
                "(0,0,0)+s(0,1,1)+t(1,0,0) | stationary | plane of the map alone",
                // A rate is right for all variables or for none.
                "x,y | rates | λₘᵢₙ = 2, λₘₐₓ = 6",
                "(0,0,0)+s(0,1,1)+t(1,0,0) | rates | 1/λₘₐₓ = 0.166667, 2/λₘₐₓ = 0.333333",
                "x,y | rates | The eigenvalues are those of H in all variables",
            })
    void theNumbersAreThoseOfThePlane(String plane, String instrument, String says) throws IOException {
        Path file = folder.resolve("a.svg");
        Answer answer = Answer.to(
                "render",
                "f(x, y, z) = x^2 + 2 y^2 + 3 z^2",
                "--start=2,3,-2",
                "--steps=1",
                "--method=gd:lr=0.1",
                "--plane=" + plane.strip(),
                "--instrument=" + instrument.strip(),
                "-o",
                file.toString());
        assertThat(answer.status()).as(answer.err()).isZero();
        // A sentence may be broken into lines.
        assertThat(Files.readString(file).replaceAll("<[^>]*>\\s*", " ").replaceAll("\\s+", " "))
                .contains(says.strip());
    }
}
