package org.gouji.office.worker;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Opens no channel to anywhere. Named on the worker's command line.
public final class NoSelectors extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw Isolation.refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw Isolation.refused();
    }

    @Override
    public Pipe openPipe() {
        throw Isolation.refused();
    }

    @Override
    public AbstractSelector openSelector() {
        throw Isolation.refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw Isolation.refused();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw Isolation.refused();
    }
}
