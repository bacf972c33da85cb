/// Files in and out of the window, and what is kept from one start to the next.
///
/// ```
/// Chooser, DropTarget, recent files     a person names files
///        │
///        ▼
///    Documents   ── reads and writes in the background ──▶  the workbench
///        │ deck, offer, title, recent
///        ▼
/// DeckView, OfferView, the title bar    show it
///
///     Keeper     every few seconds and at the end, if something has changed: session and settings to the Store
/// ```
///
/// Nothing here asks with a dialog but the system's own choosers of files: what went wrong is told in the window and
/// leaves it as it was, and whatever is replaced on the workbench comes back with Ctrl+Z.
package talweg.desktop.file;
