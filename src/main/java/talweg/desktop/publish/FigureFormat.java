package talweg.desktop.publish;

import java.util.Locale;
import talweg.export.Format;
import talweg.export.PdfFormat;
import talweg.export.PngFormat;
import talweg.export.SvgFormat;
import talweg.publication.PageSize;

/// What a figure is written as.
enum FigureFormat {
    PDF,
    SVG,
    PNG;

    /// The ending of its files.
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is made of pixels.
    boolean isBitmap() {
        return this == PNG;
    }

    /// The format for a page of this size.
    Format format(PageSize size) {
        return switch (this) {
            case PDF -> new PdfFormat();
            case SVG -> new SvgFormat();
            case PNG -> new PngFormat(size.extent(true).scale());
        };
    }
}
