/// Sequences of bitmaps as files: animated GIF and MP4.
///
/// A [FilmWriter] takes one picture after the other and holds no more than two or three of them, however long the film
/// is. What films of a run have in common is that from one picture to the next hardly anything changes: both formats
/// write only that. A GIF is left transparent elsewhere; a video skips the macroblocks, of 16 × 16 pixels, that are as
/// they were.
///
/// Of the machine or the rest of the program nothing is known here but bitmaps and durations.
///
/// Mutable classes: the writers, each of one file; [Histogram] while it counts; `Ticks`; `VideoStream`, which holds
/// what a player sees.
package talweg.export.film;
