package talweg.desktop.ensemble;

import talweg.figure.Pixels;
import talweg.figure.Viewport;

/// The swarm as pixels with premultiplied alpha.
///
/// @param view what the pixels show
public record SwarmPicture(Pixels pixels, Viewport view) {}
