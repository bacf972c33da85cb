package talweg.session;

/// The colours in which values are shown.
public enum MapColours {
    /// The one hue of the current theme.
    TALWEG,
    /// From blue over green to yellow (Smith and van der Walt 2015).
    VIRIDIS,
    /// From blue to yellow, the same to colour-blind eyes (Nuñez, Anderton and Renslow 2018).
    CIVIDIS,
    /// From black over red to white (Smith and van der Walt 2015).
    MAGMA
}
