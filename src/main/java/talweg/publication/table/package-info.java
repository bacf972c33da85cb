/// A run as a table, the way an exercise sheet wants it: one row for each iterate x_n, with the rate α_n and the length
/// of
/// the step that led there.
///
/// ```
/// RunTable.of(runs)                            n, α_n, step length, x, f, ‖∇f‖
///     .with(TableColumn.STATE).rows(0, 20)
///     .csv()                                   for spreadsheets and programs
/// LatexTable.of(table, compiled, start).text() for a page: booktabs, typeset numbers, a caption that says what was run
/// ```
///
/// `talweg trace` writes another table, for programs: there the row of x_k has the rate of the step that *leaves* it,
/// as
/// everywhere inside Talweg. Here n = k + 1 counts steps, so that α_n = 1/n is 1 in row 1; row 0 has no step.
///
/// Mutable: [StateColumns], which walks beside one run.
package talweg.publication.table;
