package org.bloodstream.chaos.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.chaos.evidence.Digest;
import org.bloodstream.chaos.evidence.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What came of one try.
 *
 * @param status HTTP status, acknowledgement code, or why there is none
 * @param text the answer as it came, empty when there is none
 */
record Answer(Verdict verdict, String status, String text) {
    private static final List<String> TOLD = List.of("donor", "donation", "check", "assessment");

    static Answer of(int status, String body) {
        return new Answer(verdict(status), Integer.toString(status), body);
    }

    static Answer silence(Exception why) {
        return new Answer(Verdict.SILENT, why.getClass().getSimpleName(), "");
    }

    /** 409 is "changed meanwhile, nothing was done", 401 and 403 are no answers to the command. */
    private static Verdict verdict(int status) {
        if (status / 100 == 2) return Verdict.ACCEPTED;
        return status == 400 || status == 404 || status == 422 ? Verdict.REFUSED : Verdict.NOT_TAKEN;
    }

    boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }

    String content() {
        return Digest.of(text);
    }

    /** A missing node when it is not JSON. */
    JsonNode body() {
        try {
            return text.startsWith("{") ? JsonMapper.shared().readTree(text) : MissingNode.getInstance();
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    String text(String member) {
        return body().path(member).asString("");
    }

    /** For the record: what an acceptance names. */
    Map<String, String> facts() {
        if (!isAccepted()) return Map.of();
        var facts = new LinkedHashMap<String, String>();
        var body = body();
        for (var name : TOLD)
            if (body.path(name).isString()) facts.put(name, body.path(name).asString());
        var components = new ArrayList<String>();
        body.path("components")
                .forEach(each -> components.add(each.path("component").asString("")));
        if (!components.isEmpty()) facts.put("components", String.join(",", components));
        return facts;
    }
}
