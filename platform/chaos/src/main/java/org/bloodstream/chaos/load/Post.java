package org.bloodstream.chaos.load;

import java.io.IOException;
import java.util.Set;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.region.edge.MllpAddress;
import org.bloodstream.region.edge.MllpConnection;
import org.bloodstream.region.edge.Receipt;
import org.bloodstream.region.hl7.Acknowledgement;

/** The MLLP edges, each try on record, each on a connection of its own. */
final class Post {
    /** Table 0357: record locked, application internal error. */
    private static final Set<String> NOT_NOW = Set.of("206", "207");

    private final Recorder recorder;
    private final Doors doors;

    Post(Recorder recorder, Doors doors) {
        this.recorder = recorder;
        this.doors = doors;
    }

    Answer settle(Letter letter, Settling settling) throws InterruptedException {
        return settling.settle(doors.mllp(letter.bridge()), door -> ask(letter, door));
    }

    Answer ask(Letter letter, Door door) {
        var attempt = recorder.asked(letter.intent(), door, letter.act(), letter.content(), letter.facts());
        var answer = send(letter.message(), door);
        recorder.answered(attempt, answer);
        return answer;
    }

    private Answer send(String message, Door door) {
        try (var connection = MllpConnection.to(new MllpAddress("127.0.0.1", door.port()), doors.patience())) {
            return answer(connection.send(message));
        } catch (IOException e) {
            return Answer.silence(e);
        }
    }

    private static Answer answer(Receipt receipt) {
        var last = receipt.last();
        return new Answer(verdict(last), last.code(), last.toString());
    }

    private static Verdict verdict(Acknowledgement last) {
        if (last.isAcceptance()) return Verdict.ACCEPTED;
        var notNow = last.faults().stream().anyMatch(fault -> NOT_NOW.contains(fault.hl7Code()));
        return notNow ? Verdict.NOT_TAKEN : Verdict.REFUSED;
    }
}
