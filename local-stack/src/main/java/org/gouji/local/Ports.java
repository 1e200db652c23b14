package org.gouji.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Ports on loopback.
final class Ports {

    /// The only address anything here listens on.
    static final String HOST = "127.0.0.1";

    /// The port asked for, or a free one when that is 0.
    static int choose(int port) {
        if (port != 0) {
            return port;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + HOST, e);
        }
    }

    private Ports() {}
}
