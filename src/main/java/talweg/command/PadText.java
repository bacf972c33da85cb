package talweg.command;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import talweg.engine.Arrival;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.method.Specification;

/// The cells of a pad for programs, from the lower left one row after the other.
final class PadText {
    private PadText() {}

    /// A line for each cell: its numbers, what became of it, the last k and f there.
    static void csv(PadTable table, Appendable out) throws IOException {
        Pad pad = table.pad();
        out.append(pad.x().key());
        if (pad.y().isPresent()) {
            out.append(',').append(pad.y().get().key());
        }
        out.append(",status,k,f\n");
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                Arrival arrival = table.arrival(column, row);
                out.append(Double.toString(pad.x().number(column)));
                if (pad.y().isPresent()) {
                    out.append(',').append(Double.toString(pad.y().get().number(row)));
                }
                out.append(',')
                        .append(table.status(column, row).id())
                        .append(',')
                        .append(Integer.toString(arrival.k()))
                        .append(',')
                        .append(Double.toString(arrival.value()))
                        .append('\n');
            }
        }
    }

    /// One object: the settings, the numbers along the sides, a matrix each of what became of the cells, of k and f,
    /// the best cell, and theory.
    static String json(PadTable table, Optional<Theory> theory) {
        Pad pad = table.pad();
        return "{\"method\": " + Json.text(Specification.print(pad.run().method()))
                + ", \"start\": " + Json.numbers(pad.run().starts()[0])
                + ", \"steps\": " + pad.run().steps()
                + ", \"tolerance\": " + Json.number(pad.tolerance())
                + ", \"x\": " + axis(pad.x())
                + ", \"y\": " + pad.y().map(PadText::axis).orElse("null")
                + ",\n \"status\": "
                + matrix(
                        table,
                        (column, row) -> Json.text(table.status(column, row).id()))
                + ",\n \"k\": "
                + matrix(
                        table,
                        (column, row) ->
                                Integer.toString(table.arrival(column, row).k()))
                + ",\n \"f\": "
                + matrix(
                        table,
                        (column, row) -> Json.number(table.arrival(column, row).value()))
                + ",\n \"best\": " + table.best().map(cell -> best(table, cell)).orElse("null")
                + ", \"theory\": " + theory.map(known -> theory(known, pad)).orElse("null") + "}\n";
    }

    private static String axis(PadAxis axis) {
        double[] numbers = new double[axis.cells()];
        java.util.Arrays.setAll(numbers, axis::number);
        return "{\"key\": " + Json.text(axis.key()) + ", \"values\": " + Json.numbers(numbers) + "}";
    }

    private static String matrix(PadTable table, BiFunction<Integer, Integer, String> entry) {
        StringBuilder text = new StringBuilder("[");
        for (int row = 0; row < table.rows(); row++) {
            text.append(row > 0 ? ",\n  [" : "[");
            for (int column = 0; column < table.columns(); column++) {
                text.append(column > 0 ? ", " : "").append(entry.apply(column, row));
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    private static String best(PadTable table, int... cell) {
        Arrival arrival = table.arrival(cell[0], cell[1]);
        return "{\"method\": " + Json.text(Specification.print(table.pad().method(cell[0], cell[1])))
                + ", \"status\": " + Json.text(table.status(cell[0], cell[1]).id())
                + ", \"k\": " + arrival.k()
                + ", \"f\": " + Json.number(arrival.value()) + "}";
    }

    private static String theory(Theory theory, Pad pad) {
        return "{\"point\": " + Json.numbers(theory.point())
                + ", \"least_eigenvalue\": " + Json.number(theory.least())
                + ", \"largest_eigenvalue\": " + Json.number(theory.largest())
                + ", \"optimum\": "
                + theory.optimum(pad.run().method())
                        .map(best -> "{\"lr\": " + Json.number(best.rate())
                                + best.momentum().stream()
                                        .mapToObj(momentum -> ", \"momentum\": " + Json.number(momentum))
                                        .findFirst()
                                        .orElse("")
                                + ", \"factor\": " + Json.number(best.factor()) + "}")
                        .orElse("null")
                + "}";
    }
}
