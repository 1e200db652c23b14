package org.gouji.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Walk;
import org.gouji.contracts.report.Rejection;

/// Opens files and hands their bytes over. Several threads may call it; only so many bytes are worked on at a time
/// as the heap has room for.
final class Documents {

    /// As the ingest service accepts; a larger file is never loaded.
    static final int MOST_BYTES = 64 << 20;

    /// What a document may take in memory while it is read, checked and printed, for each of its bytes.
    private static final int MEMORY_PER_BYTE = 48;

    private static final int PORTION = 1024;

    private final Semaphore room;
    private final int portions;

    /// `held` is what is kept in memory beside the documents, in bytes.
    Documents(long held) {
        long most = (Runtime.getRuntime().maxMemory() - held) / MEMORY_PER_BYTE / PORTION;
        portions = Math.clamp(most, 1, Integer.MAX_VALUE);
        room = new Semaphore(portions, true);
    }

    /// What becomes of an input: `read` is given its name and bytes, `refuse` its name and why there are none, or
    /// none that this process can work on.
    <T> T open(Input input, BiFunction<String, byte[], T> read, BiFunction<String, Rejection, T> refuse) {
        String name = input.path().toString();
        return switch (input) {
            case Input.File(Path path) -> open(name, path, read, refuse);
            case Input.StandardInput _ -> load(name, System.in, MOST_BYTES, read, refuse);
            case Input.Closed closed -> refuse.apply(name, unreadable(closed.why()));
        };
    }

    private <T> T open(
            String name, Path path, BiFunction<String, byte[], T> read, BiFunction<String, Rejection, T> refuse) {
        try (InputStream in = Files.newInputStream(path)) {
            // What has no size (a pipe) may turn out to be the largest.
            long size = Files.isRegularFile(path) ? Files.size(path) : MOST_BYTES;
            return size > MOST_BYTES ? refuse.apply(name, tooLarge()) : load(name, in, size, read, refuse);
        } catch (IOException e) {
            return refuse.apply(name, unreadable(Walk.why(e)));
        }
    }

    private <T> T load(
            String name,
            InputStream in,
            long size,
            BiFunction<String, byte[], T> read,
            BiFunction<String, Rejection, T> refuse) {
        int taken = (int) Math.min(portions, 1 + size / PORTION);
        room.acquireUninterruptibly(taken);
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? refuse.apply(name, tooLarge()) : read.apply(name, bytes);
        } catch (IOException e) {
            return refuse.apply(name, unreadable(Walk.why(e)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return refuse.apply(name, fault(fault));
        } finally {
            room.release(taken);
        }
    }

    private static Rejection unreadable(String why) {
        return switch (why) {
            case "NoSuchFile" -> new Rejection("unreadable", "there is no such file", "没有这个文件");
            case "AccessDenied" -> new Rejection("unreadable", "cannot be opened: access denied", "无法打开：没有读取权限");
            default -> new Rejection("unreadable", "cannot be opened: " + why, "无法打开：" + why);
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

    private static Rejection tooLarge() {
        return new Rejection(Rejection.TOO_LARGE, "larger than " + MOST_BYTES + " bytes", "文件超过" + MOST_BYTES + "字节");
    }
}
