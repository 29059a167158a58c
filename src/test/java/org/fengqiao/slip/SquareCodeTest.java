package org.fengqiao.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SquareCodeTest {
    private static final String TOKEN = "7KQ2WXNP3RTV";

    @Test
    void whatIsDrawnIsRead() {
        assertThat(SquareCode.read(SquareCode.png(TOKEN))).contains(TOKEN);
    }

    /** A sheet as it is photographed: somewhere on a large picture, turned, in bad light, as a JPEG. */
    @ParameterizedTest
    @CsvSource({
        "3000, 4000, 700, 0",
        "3000, 4000, 700, 7",
        "4000, 3000, 900, 90",
        "1200, 1600, 320, -12",
        "3000, 4000, 620, 175"
    })
    void aPhotographOfTheSheetIsRead(int width, int height, int side, int degrees) throws IOException {
        BufferedImage code = ImageIO.read(new ByteArrayInputStream(SquareCode.png(TOKEN)));
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(196, 190, 176));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(60, 60, 70));
        for (int line = height / 20; line < height; line += height / 20) {
            pen.fillRect(width / 10, line, width / 3, 6);
        }
        pen.translate(width * 0.62, height * 0.68);
        pen.rotate(Math.toRadians(degrees));
        pen.drawImage(code, -side / 2, -side / 2, side, side, null);
        pen.dispose();
        Random random = new Random(1);
        for (int i = 0; i < width * height / 12; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            int grey = (sheet.getRGB(x, y) & 0xff) + random.nextInt(50) - 25;
            int level = Math.max(0, Math.min(255, grey));
            sheet.setRGB(x, y, new Color(level, level, level).getRGB());
        }
        var photo = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpg", photo);
        assertThat(SquareCode.read(photo.toByteArray())).contains(TOKEN);
    }

    @Test
    void aPictureWithoutACodeHasNone() throws IOException {
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", photo);
        assertThat(SquareCode.read(photo.toByteArray())).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> SquareCode.read(new byte[] {1, 2, 3})).hasMessage("slip.code.picture");
    }
}
