package org.bloodstream.region.edge;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What an HTTP edge answered; the body is a missing node when there was none or it was not JSON. */
public record Reply(int status, JsonNode body) {

    static Reply of(HttpResponse<String> answer, JsonMapper json) {
        return new Reply(answer.statusCode(), tree(answer.body(), json));
    }

    private static JsonNode tree(String body, JsonMapper json) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** @throws DidNotHappenException for anything but a success */
    public Reply done() {
        if (!isSuccess()) throw new DidNotHappenException("answered " + inShort());
        return this;
    }

    /** A member of the body as text, empty when it is not there; {@code /} goes deeper: {@code group/abo}. */
    public String text(String path) {
        return body.at("/" + path).asString("");
    }

    /** The codes of all objections of a refusal, its own code included. */
    public List<String> objections() {
        var all = body.path("objections").valueStream().map(each -> each.path("code")
                .asString(""));
        return Stream.concat(all, Stream.of(text("code")))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Status and, for a refusal, its codes; nothing personal. */
    public String inShort() {
        return isSuccess() ? String.valueOf(status) : (status + " " + String.join(", ", objections())).strip();
    }

    /** Without the body: it may be personal. */
    @Override
    public String toString() {
        return inShort();
    }
}
