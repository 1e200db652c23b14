package org.gouji.cli.up;

import java.io.PrintStream;
import java.time.Duration;

/// What a run says about itself: lines for the user, and the run file for the other commands.
final class Journal implements Kept.Observer {

    private final Settings settings;
    private final PrintStream out;
    private final RunFile file;
    private boolean stopping;

    Journal(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.file = RunFile.begin(settings);
        file.write(settings.data());
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void started(Program program, Process process, int restarts) {
        file.started(program.name(), process, restarts);
        file.write(settings.data());
        if (restarts > 0) {
            say("%s 已重新启动 started again".formatted(program.name()));
        }
    }

    @Override
    public synchronized void died(Program program, int exitCode, Duration pause) {
        say("%s 意外结束 (%d)，%d 秒后重新启动 ended by itself (%d), starts again in %d s; log: %s"
                .formatted(program.name(), exitCode, pause.toSeconds(), exitCode, pause.toSeconds(), program.log()));
    }

    synchronized void ready(String address) {
        file.ready();
        file.write(settings.data());
        say("就绪 ready: " + address);
    }

    synchronized void stopping() {
        stopping = true;
        say("停止中 stopping …");
    }

    synchronized void stopped() {
        if (stopping) {
            RunFile.delete(settings.data());
            say("已停止 stopped");
        }
    }
}
