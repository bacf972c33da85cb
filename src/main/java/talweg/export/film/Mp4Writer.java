package talweg.export.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Packet.FrameType;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/// An MP4 with H.264, as every player and slide program takes it. Width and height are even.
public final class Mp4Writer implements FilmWriter {
    /// The clock of MPEG, in which 24, 25, 30 and 60 pictures a second all are whole.
    private static final int TICKS = 90_000;

    private final int width;
    private final int height;
    private final SeekableByteChannel file;
    private final MP4Muxer muxer;
    private final MuxerTrack track;
    private final VideoStream stream;
    private final Picture picture;
    private final Ticks ticks = new Ticks(TICKS);
    private long time;
    private long number;

    /// Begins `file`.
    public Mp4Writer(Path file, int width, int height) throws IOException {
        if (width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("odd: " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.file = NIOUtils.writableChannel(file.toFile());
        muxer = MP4Muxer.createMP4MuxerToChannel(this.file);
        track = muxer.addVideoTrack(
                Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(new Size(width, height), ColorSpace.YUV420));
        stream = new VideoStream(width, height);
        picture = Yuv.blank(width, height);
    }

    @Override
    public void add(int[] rgb, Duration duration) throws IOException {
        Yuv.convert(rgb, width, height, picture);
        FrameType type = stream.isKeyNext() ? FrameType.KEY : FrameType.INTER;
        ByteBuffer data = NIOUtils.clone(stream.encode(picture));
        long shown = ticks.next(duration, 1);
        track.addFrame(Packet.createPacket(data, time, TICKS, shown, number, type, null));
        time += shown;
        number++;
    }

    @Override
    public void finish() throws IOException {
        muxer.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
