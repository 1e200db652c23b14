package org.gouji.cli.upload;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The media type that a file's name speaks of: a hint, no more.
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "html", "text/html",
            "htm", "text/html",
            "shtml", "text/html",
            "txt", "text/plain",
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel");

    private MediaTypes() {}

    static String of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
