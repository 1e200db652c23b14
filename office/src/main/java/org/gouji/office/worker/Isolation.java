package org.gouji.office.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;

/// No document opens a connection from here. Names do not resolve either: the command line names a list of
/// hosts that does not exist, and providers of channels that refuse ([NoSelectors], [NoChannels]).
public final class Isolation {

    private Isolation() {}

    /// Once in a process, before it takes any document.
    @SuppressWarnings("deprecation")
    public static void install() {
        try {
            Socket.setSocketImplFactory(() -> {
                throw refused();
            });
            ServerSocket.setSocketFactory(() -> {
                throw refused();
            });
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw refused();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UncheckedIOException refused() {
        return new UncheckedIOException(new IOException("documents are read without network"));
    }
}
