package org.gouji.cli.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.ReportId;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Standing;
import org.jspecify.annotations.Nullable;

/// A standing in about a hundred bytes, so that those of very many reports fit into memory. They never leave it.
final class PackedStanding {

    /// No figure. Figures are whole numbers of what a body did, never as small as this.
    private static final long NONE = Long.MIN_VALUE;

    private static final String NO_TEXT = "";

    private PackedStanding() {}

    static byte[] pack(Standing standing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(standing.kind().name());
            out.writeUTF(standing.level().name());
            out.writeUTF(standing.scope().name());
            out.writeUTF(text(standing.name()));
            out.writeUTF(text(standing.above()));
            for (var path : Standing.FIGURES) {
                write(standing.figures().getOrDefault(path, NONE), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Standing unpack(String report, byte[] packed) {
        var id = ReportId.parse(report);
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            var kind = Body.Kind.valueOf(in.readUTF());
            var level = Body.Level.valueOf(in.readUTF());
            var scope = Scope.valueOf(in.readUTF());
            String name = in.readUTF();
            String above = in.readUTF();
            var figures = new LinkedHashMap<String, Long>();
            for (var path : Standing.FIGURES) {
                long figure = read(in);
                if (figure != NONE) {
                    figures.put(path, figure);
                }
            }
            return new Standing(report, id.body(), orNull(name), id.year(), kind, level, orNull(above), scope, figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A byte where it does; -128 says that eight follow, -127 that there is none.
    private static void write(long figure, DataOutputStream out) throws IOException {
        if (figure == NONE) {
            out.writeByte(-127);
        } else if (figure >= 0 && figure <= Byte.MAX_VALUE) {
            out.writeByte((int) figure);
        } else {
            out.writeByte(-128);
            out.writeLong(figure);
        }
    }

    private static long read(DataInputStream in) throws IOException {
        byte first = in.readByte();
        return first == -127 ? NONE : first == -128 ? in.readLong() : first;
    }

    private static String text(@Nullable String text) {
        return text == null ? NO_TEXT : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
