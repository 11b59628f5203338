package org.bloodstream.local;

import org.bloodstream.embedded.Server;

/** A part with a release that replaces the present one: what is started after {@link #renew()} is the next. */
final class Releases implements Server {
    private final Server next;
    private volatile Server present;

    Releases(Server present, Server next) {
        this.present = present;
        this.next = next;
    }

    /** From the next start on; what runs goes on, and can no longer be stopped from here. */
    void renew() {
        present = next;
    }

    @Override
    public String name() {
        return present.name();
    }

    @Override
    public int port() {
        return present.port();
    }

    @Override
    public void start() {
        present.start();
    }

    @Override
    public void stop() {
        present.stop();
    }

    @Override
    public boolean running() {
        return present.running();
    }

    @Override
    public String logTail() {
        return present.logTail();
    }
}
