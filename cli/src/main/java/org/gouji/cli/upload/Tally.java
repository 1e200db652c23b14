package org.gouji.cli.upload;

import java.io.PrintWriter;
import java.nio.file.Path;

/// Counts what became of the files and says in one line each what went wrong. Several threads may call it.
final class Tally {

    private static final int REFUSED = 1;
    private static final int FAILED = 2;

    private final PrintWriter err;
    private int accepted;
    private int known;
    private int refused;
    private int failed;
    private boolean stopped;

    Tally(PrintWriter err) {
        this.err = err;
    }

    synchronized void count(Path file, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted _ -> accepted++;
            case Outcome.Known _ -> known++;
            case Outcome.Refused(String code, String why) -> {
                refused++;
                say(file + ": 未接收 refused: " + why + " [" + code + "]");
            }
            case Outcome.Unreadable(String why) -> {
                failed++;
                say(file + ": 无法读取 cannot be read: " + why);
            }
            case Outcome.Unreachable(String why) -> {
                failed++;
                if (!stopped) {
                    say("地址无响应，已停止 the address does not answer, stopped: " + why);
                }
                stopped = true;
            }
        }
    }

    /// Something of ours cannot go on: a folder that cannot be listed, receipts that cannot be kept.
    synchronized void broken(String why) {
        failed++;
        stopped = true;
        say("gouji upload: " + why);
    }

    /// Nothing more is sent once the address does not answer or receipts cannot be kept.
    synchronized boolean stopped() {
        return stopped;
    }

    synchronized String summary() {
        return "已接收 accepted %d, 已有回执 had a receipt %d, 未接收 refused %d, 失败 failed %d"
                .formatted(accepted, known, refused, failed);
    }

    synchronized int exit() {
        if (failed > 0) {
            return FAILED;
        }
        return refused > 0 ? REFUSED : 0;
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
