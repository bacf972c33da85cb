package talweg.desktop.publish;

/// What can be set before it is written.
enum Sheet {
    FIGURE,
    FILM,
    TABLE
}
