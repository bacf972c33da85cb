package talweg.publication.table;

/// How the cells of a table are written.
public interface CellFormat {
    /// Every digit, as `talweg trace` writes numbers; nothing where there is nothing.
    CellFormat EXACT = new CellFormat() {
        @Override
        public String number(double value) {
            return Double.toString(value);
        }

        @Override
        public String count(long value) {
            return String.valueOf(value);
        }

        @Override
        public String nothing() {
            return "";
        }
    };

    /// A real number.
    String number(double value);

    /// A whole number that counts something.
    String count(long value);

    /// What a row does not have.
    String nothing();
}
