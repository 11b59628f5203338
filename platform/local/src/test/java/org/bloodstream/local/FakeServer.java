package org.bloodstream.local;

import java.util.List;
import org.bloodstream.embedded.Server;
import org.bloodstream.embedded.ServerFailedException;

/** A server that only notes in a diary when it is started and stopped. */
final class FakeServer implements Server {
    private final String name;
    private final List<String> diary;
    private final boolean fails;
    private volatile boolean running;

    FakeServer(String name, List<String> diary, boolean fails) {
        this.name = name;
        this.diary = diary;
        this.fails = fails;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public void start() {
        if (fails) {
            throw new ServerFailedException(name + " did not start");
        }
        running = true;
        diary.add("+" + name);
    }

    @Override
    public void stop() {
        running = false;
        diary.add("-" + name);
    }

    void dies() {
        running = false;
    }

    @Override
    public boolean running() {
        return running;
    }

    @Override
    public String logTail() {
        return "the last words of " + name;
    }
}
