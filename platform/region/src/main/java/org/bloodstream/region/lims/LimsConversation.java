package org.bloodstream.region.lims;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Clock;
import java.util.function.Supplier;
import org.bloodstream.region.edge.MllpFrames;
import org.bloodstream.region.hl7.Segments;

/** One connection of somebody who sends to the LIMS. */
record LimsConversation(
        Socket socket, ReceivedMessages received, LimsAnswers answers, Supplier<LimsBehaviour> behaviour, Clock clock) {

    /** Takes messages until the sender closes, or the LIMS does. */
    void hold() throws IOException {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            for (var text = MllpFrames.read(in); text != null; text = MllpFrames.read(in)) {
                if (!met(Segments.of(text), behaviour.get())) return;
            }
        }
    }

    private boolean met(Segments message, LimsBehaviour how) throws IOException {
        received.add(ReceivedMessage.of(message, clock.instant(), how));
        switch (how) {
            case ANSWER -> answer(message, answers.accepted(message));
            case REFUSE -> answer(message, answers.refused(message));
            case STAY_SILENT, CLOSE -> {}
        }
        return how != LimsBehaviour.CLOSE;
    }

    private void answer(Segments message, String application) throws IOException {
        OutputStream out = socket.getOutputStream();
        if (message.asksForCommit()) MllpFrames.write(out, answers.commit(message));
        if (message.isOriginalMode() || message.asksForApplication()) MllpFrames.write(out, application);
    }
}
