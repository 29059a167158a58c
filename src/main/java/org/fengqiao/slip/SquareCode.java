package org.fengqiao.slip;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.fengqiao.kernel.Refused;

/** The QR code on a slip: says {@code FENGQIAO:} and the slip's token, and nothing of the case. */
final class SquareCode {
    private static final String MARK = "FENGQIAO:";
    private static final int PIXELS = 300;
    /** A photograph is looked at in several sizes: its dots are too coarse in one and too fine in another. */
    private static final int[] WIDTHS = {1600, 1000, 2400, 640};

    private SquareCode() {}

    /** The code as a PNG, with a quarter of it to spare for stamps and creases. */
    static byte[] png(String token) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            MARK + token,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
            BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY);
            IntStream.range(0, PIXELS * PIXELS)
                    .forEach(i -> image.setRGB(
                            i % PIXELS, i / PIXELS, dots.get(i % PIXELS, i / PIXELS) ? 0x000000 : 0xffffff));
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("the code cannot be drawn", e);
        }
    }

    /** The token on a photograph; empty where there is no code of ours. Refuses what is no picture. */
    static Optional<String> read(byte[] photo) {
        BufferedImage image = picture(photo);
        for (int width : WIDTHS) {
            Optional<String> found = read(scaled(image, width));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** In uneven light by the neighbourhood of each dot, in even light by the whole picture; a scan may be the code alone. */
    private static Optional<String> read(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return read(new HybridBinarizer(light), DecodeHintType.TRY_HARDER)
                .or(() -> read(new GlobalHistogramBinarizer(light), DecodeHintType.TRY_HARDER))
                .or(() -> read(new GlobalHistogramBinarizer(light), DecodeHintType.PURE_BARCODE));
    }

    private static Optional<String> read(Binarizer dots, DecodeHintType hint) {
        try {
            String text = new QRCodeReader()
                    .decode(new BinaryBitmap(dots), Map.of(hint, Boolean.TRUE))
                    .getText();
            return text.startsWith(MARK) ? Optional.of(text.substring(MARK.length())) : Optional.empty();
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage picture(byte[] photo) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
            if (image == null) {
                throw new Refused("slip.code.picture");
            }
            return image;
        } catch (IOException e) {
            throw new Refused("slip.code.picture");
        }
    }

    private static BufferedImage scaled(BufferedImage image, int width) {
        if (image.getWidth() <= width) {
            return image;
        }
        int height = Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
