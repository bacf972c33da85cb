/// Figures as files: PNG, SVG and PDF, and films of them: GIF and MP4, with the fonts and colours that the app brings
/// along, on any machine, with or without a display.
///
/// ```
/// Exporter.write(figure, Theme.LIGHT, Format.of(file, 2), file);
/// ```
///
/// All three [Format]s are painted by the same [talweg.figure.Painter]: bitmap and SVG on a `GraphicsSurface`, which
/// knows `java.awt.Graphics2D` and nothing of formats, a PDF on a `PdfSurface`, which writes texts as texts in embedded
/// fonts. The same figure becomes the same bytes, today and tomorrow: no dates, no fonts of the machine. A file is
/// written whole or not at all.
///
/// A [Film] is a sequence of figures and becomes an animated GIF or an MP4 ([FilmFormat]), frame by frame:
///
/// ```
/// Exporter.film(film, Theme.LIGHT, FilmFormat.GIF, file, cancellation, fraction -> …);
/// ```
///
/// [Palettes] reads the colours for everybody, the window included, and prints them as style sheet variables.
/// [Formulas] sets LaTeX as shapes, which name nothing of AWT and can be filled on any surface.
///
/// Mutable classes: the surfaces, `FilmCamera` and `OutlineGraphics`, each of one painting; the caches of [Palettes]
/// and [Formulas], which are locked.
package talweg.export;
