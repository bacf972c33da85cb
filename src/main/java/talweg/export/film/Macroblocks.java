package talweg.export.film;

import org.jcodec.codecs.h264.encode.EncodedMB;
import org.jcodec.codecs.h264.encode.MBEncoderHelper;
import org.jcodec.codecs.h264.encode.MBEncoderI16x16;
import org.jcodec.codecs.h264.encode.MBEncoderP16x16;
import org.jcodec.codecs.h264.encode.MotionEstimator;
import org.jcodec.codecs.h264.io.CAVLC;
import org.jcodec.codecs.h264.io.model.MBType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Picture;

/// The macroblocks of one picture, to be written from left to right and from top to bottom.
///
/// Nothing moves: a macroblock is predicted from the same place in the picture before, so that `seen`, what a player
/// shows, can be overwritten while it is read.
final class Macroblocks {
    private static final int NO_SEARCH = 0;

    private final Picture picture;
    private final Picture seen;
    private final CAVLC[] codes;
    private final byte[][] left = {new byte[16], new byte[8], new byte[8]};
    private final byte[][] above;
    private final EncodedMB block = new EncodedMB();
    private final MBEncoderI16x16 alone;
    private final MBEncoderP16x16 change;

    Macroblocks(SeqParameterSet sequence, PictureParameterSet parameters, Picture picture, Picture seen) {
        this.picture = picture;
        this.seen = seen;
        codes = new CAVLC[] {
            new CAVLC(sequence, parameters, 2, 2),
            new CAVLC(sequence, parameters, 1, 1),
            new CAVLC(sequence, parameters, 1, 1)
        };
        above = new byte[][] {
            new byte[picture.getPlaneWidth(0)], new byte[picture.getPlaneWidth(1)], new byte[picture.getPlaneWidth(2)]
        };
        alone = new MBEncoderI16x16(codes, left, above);
        change = new MBEncoderP16x16(sequence, seen, codes, new MotionEstimator(NO_SEARCH));
    }

    /// A macroblock that needs no other picture.
    void writeAlone(int x, int y, BitWriter bits) {
        int kind = alone.getCbpLuma(picture, x, y) / 15 * 12
                + alone.getCbpChroma(picture, x, y) * 4
                + alone.getPredMode(picture, x, y);
        CAVLCWriter.writeUE(bits, MBType.I_16x16.code() + kind);
        alone.encodeMacroblock(picture, x, y, bits, block, null, null, VideoParameters.QUANTIZER, 0);
        remember(x, y);
        for (int plane = 0; plane < 3; plane++) {
            keepBorders(plane, plane == 0 ? 16 : 8, x);
        }
    }

    /// What has changed in a macroblock.
    void writeChange(int x, int y, BitWriter bits) {
        CAVLCWriter.writeUE(bits, MBType.P_16x16.code());
        change.encodeMacroblock(picture, x, y, bits, block, null, null, VideoParameters.QUANTIZER, 0);
        remember(x, y);
    }

    /// A macroblock that is as it was. Its neighbours' codes depend on how many coefficients it has: none.
    void skip(int x, int y) {
        for (int i = 0; i < 4; i++) {
            codes[0].setZeroCoeff(4 * x + i, 4 * y + i);
        }
        for (int i = 0; i < 2; i++) {
            codes[1].setZeroCoeff(2 * x + i, 2 * y + i);
            codes[2].setZeroCoeff(2 * x + i, 2 * y + i);
        }
    }

    private void remember(int x, int y) {
        MBEncoderHelper.putBlkPic(seen, block.getPixels(), 16 * x, 16 * y);
    }

    /// The right column and the last row, from which the next macroblocks are predicted.
    private void keepBorders(int plane, int size, int x) {
        byte[] pixels = block.getPixels().getPlaneData(plane);
        System.arraycopy(pixels, size * (size - 1), above[plane], x * size, size);
        for (int row = 0; row < size; row++) {
            left[plane][row] = pixels[row * size + size - 1];
        }
    }
}
