/// What a lecturer picks up and holds to a function: instruments that show what a gradient *is*, whoever goes down it.
///
/// An [Instrument] is stateless; what is remembered of one that is held are its [Settings], numbers by which a file or
/// the
/// command line can name it. On a [Site], the part of a plane that is looked at, they become a [Reading]: marks on the
/// map, formulas with the numbers in them, small [Diagram]s, a [Listing], and a sentence. The window and a page show
/// the
/// same reading. [Instruments] lists them all; a new one is a class, a line there, and its words.
package talweg.figure.instrument;
