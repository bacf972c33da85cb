package talweg.formula;

import java.util.List;
import java.util.stream.IntStream;

/// A variable in the head of a function, `x`, or several with one name, `x[10]`.
///
/// @param name its name
/// @param size how many there are under indices from 1; 0 for a variable without an index
public record VariableDeclaration(String name, int size) {
    /// A variable without an index.
    public static VariableDeclaration single(String name) {
        return new VariableDeclaration(name, 0);
    }

    /// Whether the variables stand under an index.
    public boolean indexed() {
        return size > 0;
    }

    /// The names of the variables: x\[1\], x\[2\] are called x1, x2.
    public List<String> names() {
        boolean digit = Character.isDigit(name.charAt(name.length() - 1));
        return indexed()
                ? IntStream.rangeClosed(1, size)
                        .mapToObj(i -> name + (digit ? "_" : "") + i)
                        .toList()
                : List.of(name);
    }
}
