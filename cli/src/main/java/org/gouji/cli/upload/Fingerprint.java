package org.gouji.cli.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The key of an upload: made of the portal and the file's bytes and of nothing else, so that the same
/// file sent again is the same upload, from whatever folder or day.
final class Fingerprint {

    private Fingerprint() {}

    static String of(String portal, Path file) throws IOException {
        MessageDigest bytes = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), bytes)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        MessageDigest all = sha256();
        all.update(portal.getBytes(StandardCharsets.UTF_8));
        all.update((byte) 0);
        all.update(bytes.digest());
        return "gouji-" + HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
