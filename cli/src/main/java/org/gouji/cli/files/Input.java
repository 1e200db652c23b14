package org.gouji.cli.files;

import java.nio.file.Path;

/// What stands where a path of the command line leads.
public sealed interface Input {

    /// The name as it was given, for a file below a folder with the folder's name before it.
    Path path();

    /// To be opened. Nobody has looked yet whether that is possible.
    record File(Path path) implements Input {}

    /// `-`: what comes in on standard input.
    record StandardInput(Path path) implements Input {}

    /// A folder that cannot be listed: what is in it stays unread.
    record Closed(Path path, String why) implements Input {}

    /// Left out on purpose: no input.
    record LeftOut(Path path, Reason reason) {}

    /// Why something is left out.
    enum Reason {
        /// A link below a folder that leads to a folder: following it could go round in a circle.
        LINK_TO_FOLDER("指向文件夹的链接未跟随", "a link to a folder, not followed"),
        /// A pipe, a socket, a device below a folder.
        SPECIAL("不是普通文件", "not a regular file"),
        EMPTY("空文件夹", "an empty folder");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }
}
