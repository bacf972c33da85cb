package talweg.desktop.publish;

import talweg.publication.PageSize;

/// How large a film is.
enum FilmSize {
    /// As wide as a web page shows well, as high as the map wants it.
    MAP(PageSize.USUAL),
    /// 1280 × 720.
    HD(new PageSize.Pixels(1280, 720)),
    /// 1920 × 1080.
    FULL_HD(new PageSize.Pixels(1920, 1080));

    private final PageSize size;

    FilmSize(PageSize size) {
        this.size = size;
    }

    PageSize size() {
        return size;
    }
}
