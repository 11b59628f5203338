package org.bloodstream.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bloodstream.exchange.hl7.Header;

/** A receiver that does what it is told, one act for each message; without one it answers as a good receiver does. */
public final class ScriptedPeer implements Closeable {
    public enum Act {
        ACCEPT,
        COMMIT_THEN_ACCEPT,
        COMMIT_ONLY,
        REFUSE,
        REJECT,
        STAY_SILENT,
        ANSWER_ANOTHER,
        ASK_BACK,
        CLOSE,
        CLOSE_IN_MID_FRAME
    }

    private final ServerSocket server;
    private final Queue<Act> script = new ConcurrentLinkedQueue<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    public final List<String> received = new CopyOnWriteArrayList<>();

    public ScriptedPeer(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::admit);
    }

    public void will(Act... acts) {
        script.addAll(List.of(acts));
    }

    public List<String> controlIds() {
        return received.stream()
                .map(text -> Header.of(text).orElseThrow().controlId())
                .toList();
    }

    private void admit() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> hold(socket));
            }
        } catch (IOException closed) {
            assert server.isClosed() : closed;
        }
    }

    private void hold(Socket socket) {
        try (socket) {
            for (var text = frame(socket.getInputStream()); text != null; text = frame(socket.getInputStream())) {
                received.add(text);
                var act = script.poll();
                if (!does(act == null ? Act.ACCEPT : act, Header.of(text).orElseThrow(), socket)) return;
            }
        } catch (IOException goneAway) {
            open.remove(socket);
        }
    }

    private static boolean does(Act act, Header about, Socket socket) throws IOException {
        switch (act) {
            case ACCEPT -> answer(socket, about, "AA", about.controlId());
            case COMMIT_THEN_ACCEPT -> {
                answer(socket, about, "CA", about.controlId());
                answer(socket, about, "AA", about.controlId());
            }
            case COMMIT_ONLY -> answer(socket, about, "CA", about.controlId());
            case REFUSE -> answer(socket, about, "AE", about.controlId());
            case REJECT -> answer(socket, about, "AR", about.controlId());
            case ANSWER_ANOTHER -> {
                var answer = acknowledgement(about.trigger(), "AA", "NOT-YOURS");
                write(socket, Samples.withField(answer, 10, "ANSWER-ABOUT-" + about.controlId()));
            }
            case ASK_BACK -> {
                var request = Samples.text("08_omb_o27_red_cell_order", "ASKED-BY-" + about.controlId(), "", "");
                write(socket, request);
                answer(socket, about, "AA", about.controlId());
            }
            case CLOSE_IN_MID_FRAME -> socket.getOutputStream().write("\u000bMSH|^~\\&|LIMS".getBytes(UTF_8));
            case STAY_SILENT, CLOSE -> {}
        }
        return act != Act.CLOSE && act != Act.CLOSE_IN_MID_FRAME;
    }

    /** An acknowledgement as a message of the LIMS. */
    public static String acknowledgement(String trigger, String code, String about) {
        return "MSH|^~\\&|LIMS|REGION|BTRACK|REGION|20261123120000+0000||ACK^%s^ACK|%s|P|2.5.1|||NE|NE\rMSA|%s|%s\r%s"
                .formatted(
                        trigger,
                        UUID.randomUUID().toString().substring(0, 20),
                        code,
                        about,
                        code.equals("AE") ? "ERR||BPX^1^5|204|E|not-ours\r" : "");
    }

    private static void answer(Socket socket, Header about, String code, String controlId) throws IOException {
        write(socket, acknowledgement(about.trigger(), code, controlId));
    }

    private static void write(Socket socket, String message) throws IOException {
        socket.getOutputStream().write(Sender.framed(message));
        socket.getOutputStream().flush();
    }

    private static @org.jspecify.annotations.Nullable String frame(InputStream in) throws IOException {
        var frame = new ByteArrayOutputStream();
        for (var each = in.read(); each != 0x1C; each = in.read()) {
            if (each < 0) return null;
            if (each != 0x0B) frame.write(each);
        }
        in.read();
        return frame.toString(UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) socket.close();
    }
}
