package talweg.export.film;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.RefPicMarkingIDR;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;

/// Pictures of one size as H.264 (ITU-T H.264, baseline profile).
///
/// JCodec has an encoder, which sends every macroblock of every picture. Here its parts are put together anew, so that
/// a macroblock that is as it was is skipped: a film of a run is smaller by a factor of four and done in a fraction of
/// the time.
final class VideoStream {
    /// A player can begin, and seek to, each picture of that number.
    static final int KEY_INTERVAL = 240;

    private final SeqParameterSet sequence;
    private final PictureParameterSet parameters = VideoParameters.picture();
    private final Picture before;
    private final Picture seen;
    private final ByteBuffer slice;
    private final ByteBuffer out;
    private int number;

    VideoStream(int width, int height) {
        sequence = VideoParameters.sequence(width, height);
        before = Yuv.blank(width, height);
        seen = Yuv.blank(width, height);
        // More than a picture of noise takes.
        slice = ByteBuffer.allocate(4 * before.getWidth() * before.getHeight() + 1024);
        out = ByteBuffer.allocate(slice.capacity() + slice.capacity() / 2);
    }

    /// Whether the next picture can be shown without any other.
    boolean isKeyNext() {
        return number % KEY_INTERVAL == 0;
    }

    /// The next picture, each unit after a start code. The buffer is used again for the one after.
    ByteBuffer encode(Picture picture) {
        boolean key = isKeyNext();
        out.clear();
        slice.clear();
        if (key) {
            unit(NALUnitType.SPS, sequence::write);
            unit(NALUnitType.PPS, parameters::write);
        }
        unit(key ? NALUnitType.IDR_SLICE : NALUnitType.NON_IDR_SLICE, buffer -> slice(picture, key, buffer));
        for (int plane = 0; plane < 3; plane++) {
            byte[] source = picture.getPlaneData(plane);
            System.arraycopy(source, 0, before.getPlaneData(plane), 0, source.length);
        }
        number++;
        out.flip();
        return out;
    }

    private void unit(NALUnitType type, java.util.function.Consumer<ByteBuffer> content) {
        slice.clear();
        content.accept(slice);
        slice.flip();
        out.putInt(1);
        new NALUnit(type, 3).write(out);
        H264Utils.escapeNAL(slice, out);
    }

    private void slice(Picture picture, boolean key, ByteBuffer buffer) {
        BitWriter bits = new BitWriter(buffer);
        SliceHeaderWriter.write(header(key), key, 3, bits);
        Macroblocks macroblocks = new Macroblocks(sequence, parameters, picture, seen);
        int skipped = 0;
        for (int y = 0; y <= sequence.picHeightInMapUnitsMinus1; y++) {
            for (int x = 0; x <= sequence.picWidthInMbsMinus1; x++) {
                if (key) {
                    macroblocks.writeAlone(x, y, bits);
                } else if (isAsBefore(picture, x, y)) {
                    macroblocks.skip(x, y);
                    skipped++;
                } else {
                    CAVLCWriter.writeUE(bits, skipped);
                    macroblocks.writeChange(x, y, bits);
                    skipped = 0;
                }
            }
        }
        if (skipped > 0) {
            CAVLCWriter.writeUE(bits, skipped);
        }
        bits.write1Bit(1);
        bits.flush();
    }

    private SliceHeader header(boolean key) {
        SliceHeader header = new SliceHeader();
        header.sps = sequence;
        header.pps = parameters;
        header.sliceType = key ? SliceType.I : SliceType.P;
        header.refPicMarkingIDR = key ? new RefPicMarkingIDR(false, false) : null;
        header.frameNum = number % KEY_INTERVAL;
        header.disableDeblockingFilterIdc = 1;
        return header;
    }

    private boolean isAsBefore(Picture picture, int x, int y) {
        return equal(picture, 0, 16, x, y) && equal(picture, 1, 8, x, y) && equal(picture, 2, 8, x, y);
    }

    private boolean equal(Picture picture, int plane, int size, int x, int y) {
        byte[] one = picture.getPlaneData(plane);
        byte[] other = before.getPlaneData(plane);
        int columns = picture.getPlaneWidth(plane);
        for (int row = y * size; row < (y + 1) * size; row++) {
            int from = row * columns + x * size;
            if (!Arrays.equals(one, from, from + size, other, from, from + size)) {
                return false;
            }
        }
        return true;
    }
}
