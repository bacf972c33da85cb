package talweg.export.film;

import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;

/// What a decoder has to know before the first picture (ITU-T H.264, 7.4.2 and annex E).
final class VideoParameters {
    /// Of 0…51; each six halve the exactness. Lines stay crisp, and below 16 no decoder smooths the edges of blocks, so
    /// that it sees what the encoder has seen.
    static final int QUANTIZER = 15;

    private static final int BASELINE = 66;
    private static final int LEVEL_4 = 40;
    private static final int LEVEL_5_1 = 51;
    private static final int MACROBLOCKS_OF_LEVEL_4 = 8192;
    private static final int BT_709 = 1;
    private static final int UNSPECIFIED = 5;

    private VideoParameters() {}

    static SeqParameterSet sequence(int width, int height) {
        SeqParameterSet sequence = new SeqParameterSet();
        int columns = (width + 15) / 16;
        int rows = (height + 15) / 16;
        sequence.profileIdc = BASELINE;
        sequence.constraintSet0Flag = true;
        sequence.constraintSet1Flag = true;
        sequence.levelIdc = columns * rows > MACROBLOCKS_OF_LEVEL_4 ? LEVEL_5_1 : LEVEL_4;
        sequence.chromaFormatIdc = ColorSpace.YUV420J;
        sequence.numRefFrames = 1;
        sequence.frameMbsOnlyFlag = true;
        sequence.direct8x8InferenceFlag = true;
        // Numbers of pictures are counted modulo 256; they are shown in the order in which they come.
        sequence.log2MaxFrameNumMinus4 = 4;
        sequence.picOrderCntType = 2;
        sequence.picWidthInMbsMinus1 = columns - 1;
        sequence.picHeightInMapUnitsMinus1 = rows - 1;
        sequence.frameCroppingFlag = columns * 16 > width || rows * 16 > height;
        sequence.frameCropRightOffset = (columns * 16 - width) / 2;
        sequence.frameCropBottomOffset = (rows * 16 - height) / 2;
        sequence.vuiParams = colours();
        return sequence;
    }

    private static VUIParameters colours() {
        VUIParameters usability = new VUIParameters();
        usability.videoSignalTypePresentFlag = true;
        usability.videoFormat = UNSPECIFIED;
        usability.colourDescriptionPresentFlag = true;
        usability.colourPrimaries = BT_709;
        usability.transferCharacteristics = BT_709;
        usability.matrixCoefficients = BT_709;
        return usability;
    }

    static PictureParameterSet picture() {
        PictureParameterSet picture = new PictureParameterSet();
        picture.picInitQpMinus26 = QUANTIZER - 26;
        picture.deblockingFilterControlPresentFlag = true;
        return picture;
    }
}
