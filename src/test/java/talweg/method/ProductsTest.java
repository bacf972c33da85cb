package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.0008 54227.4      | 0.0008 · 54227.4
                    2 (−3)              | 2 · (−3)
                    (−2) (−3)           | (−2) · (−3)
                    0.1 (1 − 0.9) 3     | 0.1 · (1 − 0.9) · 3
                    min(1, 0.5) 3       | min(1, 0.5) · 3
                    ½ 3 − 1e-8 2        | ½ · 3 − 1e-8 · 2
                    """)
    void numbersBesideEachOtherGetADot(String written, String expected) {
        assertThat(Products.plain(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.01 (2, 20)",
                "(1 − 0.9) (2, 20)",
                "(1, 2) ⊙ (3, 4)",
                "(1, 2) (3, 4)ᵀ",
                "max 3",
                "0.5 γ 2",
                "3 − 2"
            })
    void vectorsAndWordsNeedNone(String written) {
        assertThat(Products.plain(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.0008\\,54227.4            | 0.0008 \\cdot 54227.4
                    10^{-8}\\,(-3)              | 10^{-8} \\cdot (-3)
                    \\right) 0.1                | \\right) \\cdot 0.1
                    0.9\\,\\begin{pmatrix}1\\end{pmatrix} | 0.9\\,\\begin{pmatrix}1\\end{pmatrix}
                    \\end{pmatrix}\\,(z - x)    | \\end{pmatrix}\\,(z - x)
                    2\\,m - 3                   | 2\\,m - 3
                    """)
    void soDoTypesetOnes(String written, String expected) {
        assertThat(Products.latex(written)).isEqualTo(expected);
    }
}
