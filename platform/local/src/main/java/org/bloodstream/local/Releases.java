package org.bloodstream.local;

import org.bloodstream.embedded.Server;

/** A part in two releases: what is started after {@link #renew()} is the next, and after {@link #goBack()} the one before. */
final class Releases implements Server {
    private final Server before;
    private final Server next;
    private volatile Server present;

    Releases(Server before, Server next) {
        this.before = before;
        this.next = next;
        this.present = before;
    }

    /** From the next start on; what runs goes on, and can no longer be stopped from here. */
    void renew() {
        present = next;
    }

    /** The same, to the release that it came from. */
    void goBack() {
        present = before;
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
