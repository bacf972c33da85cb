/// The run as numbers: a table with a row for each iterate, and the same as sentences for whoever would rather listen.
/// Both show what the exported table shows ([talweg.publication.table]): row n has the rate and the length of the step
/// that
/// led there. [talweg.desktop.log.LogViewModel] decides what is to be seen, [talweg.desktop.log.LogColumn] reads one
/// number of
/// one row, so that a run of a million rows costs no more than the rows on the screen.
///
/// Mutable: [talweg.desktop.log.RowReader], which remembers the rows that were read last, and
/// [talweg.desktop.log.RowNumbers], which grows.
package talweg.desktop.log;
