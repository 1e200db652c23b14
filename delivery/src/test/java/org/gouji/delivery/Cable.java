package org.gouji.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A cable to a server, that can be pulled and plugged in again.
final class Cable implements AutoCloseable {

    private final ServerSocket entrance;
    private final String host;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;

    Cable(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void pull() {
        pulled = true;
        sockets.forEach(Cable::shut);
    }

    void plugIn() {
        pulled = false;
    }

    private void serve() {
        while (!entrance.isClosed()) {
            try {
                var here = entrance.accept();
                sockets.add(here);
                if (pulled) {
                    shut(here);
                    continue;
                }
                var there = new Socket(host, port);
                sockets.add(there);
                pump(here, there);
                pump(there, here);
            } catch (IOException e) {
                // The next one may get through.
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException e) {
                // Pulled.
            } finally {
                shut(from);
                shut(to);
            }
        });
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        pull();
    }
}
