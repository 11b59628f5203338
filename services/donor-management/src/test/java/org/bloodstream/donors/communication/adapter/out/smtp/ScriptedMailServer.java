package org.bloodstream.donors.communication.adapter.out.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told: to {@code .} after the message, and to each command, the line given; to "" it hangs up; to {@code silence} it says nothing. */
public final class ScriptedMailServer implements AutoCloseable {
    private static final Map<String, String> WELL = Map.of(
            "GREETING",
            "220 here",
            "EHLO",
            "250 here",
            "MAIL",
            "250 ok",
            "RCPT",
            "250 ok",
            "DATA",
            "354 go on",
            ".",
            "250 2.0.0 taken",
            "RSET",
            "250 ok",
            "QUIT",
            "221 bye");

    private final Map<String, String> script = new HashMap<>(WELL);
    private final List<Socket> peers = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    public ScriptedMailServer(String command, String answer) {
        script.put(command, answer);
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var peer = socket.accept();
                peers.add(peer);
                Thread.ofVirtual().start(() -> talk(peer));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket peer) {
        try (peer) {
            var in = new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8));
            if (!answer(peer, "GREETING")) return;
            boolean message = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (message && !line.equals(".")) continue;
                message = line.equals("DATA") && script.get("DATA").startsWith("354");
                if (!answer(peer, line.split("[ :]", 2)[0])) return;
            }
        } catch (IOException _) {
            // The client has gone.
        }
    }

    private boolean answer(Socket peer, String command) throws IOException {
        var line = script.getOrDefault(command, "502 what");
        if (line.equals("silence")) return true;
        if (line.isEmpty()) return false;
        peer.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        peer.getOutputStream().flush();
        return true;
    }

    /** Hangs up on whoever is talking to it, too. */
    @Override
    public void close() {
        try {
            socket.close();
            for (var peer : peers) peer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
