package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fengqiao.paper.PaperChart.Series;
import org.fengqiao.paper.PaperChart.Shape;
import org.junit.jupiter.api.Test;

/** The product ships the small library of Office classes; the tests have the full one, which would hide what is missing. */
class ShippedClassesTest {
    @Test
    void aPaperWithEverythingInItIsWrittenWithTheClassesThatShip() throws Exception {
        try (URLClassLoader shipped = new URLClassLoader(shipped(), ClassLoader.getPlatformClassLoader())) {
            Class<?> writing = shipped.loadClass(Writing.class.getName());
            assertThat(writing.getClassLoader()).isSameAs(shipped);
            byte[] paper =
                    (byte[]) ((Callable<?>) writing.getDeclaredConstructor().newInstance()).call();
            new OfficeParts(paper).requireValid();
        }
    }

    private static URL[] shipped() {
        List<String> all = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("poi-ooxml-full"))
                .toList();
        assertThat(all).as("what ships").anyMatch(entry -> entry.contains("poi-ooxml-lite"));
        return all.stream().map(ShippedClassesTest::url).toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs in the other loader. */
    public static final class Writing implements Callable<byte[]> {
        @Override
        public byte[] call() throws IOException {
            var out = new ByteArrayOutputStream();
            new OfficialPaper()
                    .title("标题")
                    .heading(1, "一级")
                    .body(List.of(PaperRun.strong("一是"), PaperRun.plain("正文。")))
                    .note(List.of(PaperRun.plain("注")))
                    .table(List.of("甲", "乙"), List.of(List.of("1", "2")), 1, 1)
                    .attachments(List.of("统计表", "统计图"))
                    .signature("枫林镇人民政府", LocalDate.of(2026, 3, 2))
                    .annex(1, "统计表")
                    .figures("表1", List.of("甲", "乙"), List.of(List.of("1", "2")), 1, 1)
                    .annex(2, "统计图")
                    .chart("图1", chart(Shape.BARS))
                    .chart("图2", chart(Shape.COLUMNS))
                    .write(out);
            return out.toByteArray();
        }

        private static PaperChart chart(Shape shape) {
            return new PaperChart(
                    shape,
                    "图",
                    List.of("甲", "乙"),
                    List.of(new Series("排查", List.of(2L, 1L)), new Series("化解", List.of(1L, 1L))));
        }
    }
}
