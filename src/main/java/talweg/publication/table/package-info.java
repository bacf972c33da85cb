/// A run as a table, the way an exercise sheet wants it: one row for each iterate x_k, with the rate α_k and the length
/// of
/// the step that leaves it, as everywhere inside Talweg.
///
/// ```
/// RunTable.of(runs)                            k, α_k, step length, x, f, ‖∇f‖
///     .with(TableColumn.STATE).rows(0, 20)
///     .csv()                                   for spreadsheets and programs
/// LatexTable.of(table, compiled, start).text() for a page: booktabs, typeset numbers, a caption that says what was run
/// ```
///
/// The last iterate, which no step leaves, has neither. A rate 1/n counts steps from 1: n = k + 1.
///
/// Mutable: [StateColumns], which walks beside one run.
package talweg.publication.table;
