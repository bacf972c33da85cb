/// Clouds of moving points as pixels: dots with fading trails while they can be told apart, beyond that a picture of
/// how
/// many there are.
///
/// [talweg.figure.cloud.CloudRaster] paints some clouds into one image, on whatever thread asks. A screen lays that
/// over
/// its map; an exporter embeds it where there are too many dots to draw them one by one.
package talweg.figure.cloud;
