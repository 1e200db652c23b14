package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reading takes at most thirty times the document and 16 MiB: shown in a process that has no more.
class MemoryTest {

    private static final long MIB = 1 << 20;
    private static final int TIMES = 30;
    private static final long BESIDES = 16 * MIB;
    private static final int LARGE = 2_000_000;

    private static final String HEAD = """
            青禾县人民政府2022年政府信息公开工作年度报告
            一、总体情况
            2022年没有变化。
            三、收到和处理政府信息公开申请情况
            """;

    /// What a large document is full of.
    enum Filling {
        GRID("<table>", "<tr><td>（一）予以公开</td><td>1</td><td>2</td><td>3</td><td>0</td><td>0</td><td>6</td></tr>", LARGE),
        /// Cells of one digit, the smallest that hold a value.
        CELLS("<body>", "<table>" + ("<tr>" + "<td>1</td>".repeat(8) + "</tr>").repeat(100) + "</table>", LARGE),
        DIVISIONS("<body>", "<div>1</div>", LARGE),
        SENTENCES("", "全年收到申请12件，其中自然人申请10件，占83.3%；主动公开信息2,345条，比上年增长12%。", LARGE),
        DIGITS("", "1234567890", LARGE),
        RUN("", "（一）予以公开12345621", LARGE),
        /// As many lines and cells as are read at all.
        ROWS("", "| （一）予以公开 | 1 | 2 | 3 | 0 | 0 | 6 |\n", Format.MOST_PARTS * 4),
        BARS("", "| | | | | | | |\n", Format.MOST_PARTS * 3 / 2),
        LINES("", "予以公开\n1\n2\n3\n0\n0\n6\n", Format.MOST_PARTS * 2);

        private final String before;
        private final String unit;
        private final int characters;

        Filling(String before, String unit, int characters) {
            this.before = before;
            this.unit = unit;
            this.characters = characters;
        }

        private byte[] document() {
            String page = before.isEmpty() ? HEAD : "<!DOCTYPE html><html>" + before + HEAD.replace("\n", "<br>");
            return (page + unit.repeat(characters / unit.length())).getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargeDocumentIsReadInLittleMemory(Filling filling) throws Exception {
        assertThat(read(filling)).contains(" beside ");
    }

    @Test
    void moreLinesThanAnyReportHasAreNotRead() {
        byte[] lines = (HEAD + "1\n".repeat(Format.MOST_PARTS)).getBytes(StandardCharsets.UTF_8);
        assertThat(new ReportReader().read(RawDocument.of(lines)))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.rejection().code()).isEqualTo(Rejection.TOO_LARGE));
    }

    private static String read(Filling filling) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseG1GC",
                        "-XX:G1ReservePercent=0",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Child.class.getName(),
                        filling.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /// Reads one document in a process of its own and says what came of it. All memory is taken but what the
    /// document may cost; forms, divisions and expressions, which are there once, are there before.
    static final class Child {

        /// With its header a part of a heap region without remainder.
        private static final int PIECE = (int) MIB / 16 - 16;

        private Child() {}

        public static void main(String... arguments) {
            var reader = new ReportReader();
            reader.read(RawDocument.of(HEAD.getBytes(StandardCharsets.UTF_8)));
            var filling = Filling.valueOf(arguments[0]);
            var document = filling.document();
            var taken = takeAllBut(TIMES * (long) document.length + BESIDES);
            System.out.println(reader.read(RawDocument.of(document)).getClass().getSimpleName() + " beside "
                    + taken.size() + " pieces");
        }

        private static List<byte[]> takeAllBut(long left) {
            System.gc();
            var runtime = Runtime.getRuntime();
            long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
            var taken = new ArrayList<byte[]>();
            for (; free > left; free -= PIECE + 16) {
                taken.add(new byte[PIECE]);
            }
            return taken;
        }
    }
}
