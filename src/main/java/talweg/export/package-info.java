/// Figures as files: PNG, SVG and PDF, with the fonts and colours that the app brings along, on any machine, with or
/// without a display.
///
/// All three formats are painted by the same [talweg.figure.Painter] on a [GraphicsSurface], which knows
/// `java.awt.Graphics2D` and nothing of formats.
///
/// [Palettes] reads the colours for everybody, the window included.
package talweg.export;
