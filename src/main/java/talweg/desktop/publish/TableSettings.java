package talweg.desktop.publish;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import talweg.publication.TableFormat;
import talweg.publication.table.LatexTable;
import talweg.publication.table.TableColumn;
import talweg.session.ExportSettings;

/// How a table is wanted.
///
/// @param format what it is written as
/// @param columns what it shows; k always
/// @param digits significant ones of a table for a page; others have all
record TableSettings(TableFormat format, Set<TableColumn> columns, int digits) {
    /// What an exercise asks for.
    static final TableSettings STANDARD =
            new TableSettings(TableFormat.CSV, TableColumn.EXERCISE, LatexTable.USUAL_DIGITS);

    TableSettings {
        EnumSet<TableColumn> copy = EnumSet.of(TableColumn.NUMBER);
        copy.addAll(columns);
        columns = Collections.unmodifiableSet(copy);
    }

    /// As it was wanted at the last start.
    static TableSettings of(ExportSettings.Table kept) {
        return new TableSettings(
                Kept.constant(kept.format(), TableFormat.values(), STANDARD.format()),
                Kept.constants(kept.columns(), TableColumn.values()),
                Math.clamp(kept.digits(), 1, LatexTable.MOST_DIGITS));
    }

    /// For the next start; empty if everything is as usual.
    Optional<ExportSettings.Table> kept() {
        return equals(STANDARD)
                ? Optional.empty()
                : Optional.of(new ExportSettings.Table(Kept.name(format), Kept.names(columns), digits));
    }

    TableSettings with(TableFormat format) {
        return new TableSettings(format, columns, digits);
    }

    TableSettings withDigits(int digits) {
        return new TableSettings(format, columns, digits);
    }

    /// With or without a column.
    TableSettings with(TableColumn column, boolean shown) {
        EnumSet<TableColumn> others = EnumSet.copyOf(columns);
        if (shown) {
            others.add(column);
        } else {
            others.remove(column);
        }
        return new TableSettings(format, others, digits);
    }
}
