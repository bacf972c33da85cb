package talweg.figure.raster;

/// The inks and edges used last: a picture has few colours and widths and takes turns with them.
final class Case {
    private static final int SIZE = 16;

    private final Ink[] inks = new Ink[SIZE];
    private final Edge[] edges = new Edge[SIZE];
    private int nextInk;
    private int nextEdge;

    /// The ink of a colour 0xAARRGGBB with straight alpha.
    Ink ink(int argb) {
        for (int i = 0; i < SIZE && inks[i] != null; i++) {
            if (inks[i].argb() == argb) {
                return inks[i];
            }
        }
        int place = nextInk++ % SIZE;
        if (inks[place] == null) {
            inks[place] = new Ink();
        }
        inks[place].of(argb);
        return inks[place];
    }

    /// The edge of lines that are twice as wide as `radius`.
    Edge edge(double radius) {
        for (int i = 0; i < SIZE && edges[i] != null; i++) {
            if (edges[i].radius() == radius) {
                return edges[i];
            }
        }
        int place = nextEdge++ % SIZE;
        if (edges[place] == null) {
            edges[place] = new Edge();
        }
        edges[place].of(radius);
        return edges[place];
    }
}
