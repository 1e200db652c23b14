package org.gouji.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Walk;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;
import org.gouji.rules.Dossier;
import org.gouji.rules.RuleEngine;

/// Reads one file and asks the rules about it. Several threads may call it; only so many bytes are worked on
/// at a time as the heap has room for.
final class CheckFile implements Function<Input, CheckedFile> {

    /// As the ingest service accepts; a larger file is never loaded.
    static final int MOST_BYTES = 64 << 20;

    /// What a document may take in memory while it is read, checked and printed, for each of its bytes.
    private static final int MEMORY_PER_BYTE = 48;

    private static final int PORTION = 1024;

    private final Function<Report, Dossier> dossiers;
    private final ReportReader reader;
    private final RuleEngine rules;
    private final Semaphore room;
    private final int portions;

    /// `dossiers` puts the other reports beside one that the rules may look at.
    CheckFile(Function<Report, Dossier> dossiers, ReportReader reader, RuleEngine rules) {
        this.dossiers = dossiers;
        this.reader = reader;
        this.rules = rules;
        long most = Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE / PORTION;
        portions = Math.clamp(most, 1, Integer.MAX_VALUE);
        room = new Semaphore(portions, true);
    }

    @Override
    public CheckedFile apply(Input input) {
        String name = input.path().toString();
        return switch (input) {
            case Input.File(Path path) -> open(name, path);
            case Input.StandardInput _ -> read(name, System.in, MOST_BYTES);
            case Input.Closed closed -> CheckedFile.Refused.unreadable(name, closed.why());
        };
    }

    private CheckedFile open(String name, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            // What has no size (a pipe) may turn out to be the largest.
            long size = Files.isRegularFile(path) ? Files.size(path) : MOST_BYTES;
            return size > MOST_BYTES ? tooLarge(name) : read(name, in, size);
        } catch (IOException e) {
            return CheckedFile.Refused.unreadable(name, Walk.why(e));
        }
    }

    private CheckedFile read(String name, InputStream in, long size) {
        int taken = (int) Math.min(portions, 1 + size / PORTION);
        room.acquireUninterruptibly(taken);
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLarge(name) : check(name, bytes);
        } catch (IOException e) {
            return CheckedFile.Refused.unreadable(name, Walk.why(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return new CheckedFile.Refused(name, fault(fault));
        } finally {
            room.release(taken);
        }
    }

    private CheckedFile check(String name, byte[] bytes) {
        return switch (reader.read(RawDocument.of(bytes, name))) {
            case Reading.Rejected(Rejection rejection) -> new CheckedFile.Refused(name, rejection);
            case Reading.Read(Report report, String original) ->
                new CheckedFile.Read(name, report, original, rules.validate(dossiers.apply(report)));
        };
    }

    /// A fault of ours, or more than this heap can hold: said of this file, and the others go on. A class that
    /// found no room to start is a linkage error ever after.
    private static Rejection fault(Throwable fault) {
        String what = fault.getClass().getSimpleName();
        return fault instanceof OutOfMemoryError || fault instanceof LinkageError
                ? new Rejection("out-of-memory", "more than the memory of this process can hold", "内存不足，无法读取此文件")
                : new Rejection(
                        "reader-failed", "a fault of the program, please report it: " + what, "程序出错，请报告：" + what);
    }

    private static CheckedFile tooLarge(String name) {
        return new CheckedFile.Refused(
                name,
                new Rejection(Rejection.TOO_LARGE, "larger than " + MOST_BYTES + " bytes", "文件超过" + MOST_BYTES + "字节"));
    }
}
