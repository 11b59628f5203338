package org.bloodstream.chaos.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.bloodstream.chaos.evidence.Verdict;
import org.bloodstream.region.edge.Tokens;

/** The HTTP edges, each try on record. */
final class Desk {
    private final HttpClient http;
    private final Tokens tokens;
    private final Recorder recorder;
    private final Doors doors;

    Desk(HttpClient http, Tokens tokens, Recorder recorder, Doors doors) {
        this.http = http;
        this.tokens = tokens;
        this.recorder = recorder;
        this.doors = doors;
    }

    Answer settle(Command command, Settling settling) throws InterruptedException {
        return settling.settle(doors.http(command.service()), door -> ask(command, door));
    }

    /** One try; what could not even be sent, for want of a token, was not asked. */
    Answer ask(Command command, Door door) {
        try {
            var token = tokens.of(command.caller());
            var attempt = recorder.asked(command.intent(), door, command.act(), command.content(), command.facts());
            var answer = send(request(command, door, token));
            recorder.answered(attempt, answer);
            return answer;
        } catch (IOException e) {
            return new Answer(Verdict.NOT_TAKEN, "no token: " + e.getMessage(), "");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** A read, counted and not on record; the first door that answers with a success. */
    boolean finds(Service service, String caller, String path) throws InterruptedException {
        for (var door : doors.http(service)) {
            try {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path))
                        .timeout(doors.patience())
                        .header("Authorization", "Bearer " + tokens.of(caller))
                        .build();
                var answer = send(request);
                recorder.read(answer);
                if (answer.isAccepted()) return true;
            } catch (IOException _) {
                return false;
            }
        }
        return false;
    }

    /** Opens a person's record, each try on record. A question is owed no answer: one try at each door, from the given one on. */
    void open(Question question, long first) throws InterruptedException {
        var all = doors.http(question.service());
        for (var number = 0; number < all.size(); number++) {
            var answer = open(question, all.get((int) ((first + number) % all.size())));
            if (answer.verdict().isFinal() || answer.status().equals("403")) return;
        }
    }

    private Answer open(Question question, Door door) throws InterruptedException {
        try {
            var request = request(question, door, tokens.of(question.reader()));
            var at = Instant.now();
            var answer = send(request);
            recorder.read(question.asked(at, door, answer));
            return answer;
        } catch (IOException e) {
            return new Answer(Verdict.NOT_TAKEN, "no token: " + e.getMessage(), "");
        }
    }

    private HttpRequest request(Question question, Door door, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + question.path()))
                .timeout(doors.patience())
                .header("Authorization", "Bearer " + token)
                .header("Purpose-Of-Use", question.purpose());
        if (question.breaksTheGlass()) request.header("Break-Glass-Reason", question.reason());
        return request.build();
    }

    private HttpRequest request(Command command, Door door, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + command.path()))
                .timeout(doors.patience())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", command.type())
                .header("Accept", command.type() + ", application/problem+json")
                .header("Idempotency-Key", command.key())
                .POST(BodyPublishers.ofString(command.body()))
                .build();
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return Answer.of(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return Answer.silence(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
