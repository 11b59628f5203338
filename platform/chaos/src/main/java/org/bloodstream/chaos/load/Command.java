package org.bloodstream.chaos.load;

import java.util.Map;
import java.util.UUID;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Digest;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Intent;
import tools.jackson.databind.json.JsonMapper;

/**
 * One intended effect over HTTP, always a POST.
 *
 * @param caller the test user, named as its role
 * @param key Idempotency-Key
 * @param facts for the record
 */
record Command(
        Service service,
        Act act,
        String caller,
        String key,
        String path,
        String type,
        String body,
        Map<String, String> facts) {

    static Command json(Service service, Act act, String caller, String path, Object body, Map<String, String> facts) {
        return new Command(service, act, caller, newKey(), path, "application/json", text(body), facts);
    }

    static Command fhir(Service service, Act act, String caller, String path, Object body, Map<String, String> facts) {
        return new Command(service, act, caller, newKey(), path, "application/fhir+json", text(body), facts);
    }

    /** The same again, as another intent. */
    Command anew() {
        return new Command(service, act, caller, newKey(), path, type, body, facts);
    }

    /** Something else under the same key. */
    Command forged(String otherBody) {
        return new Command(service, act, caller, key, path, type, otherBody, facts);
    }

    Intent intent() {
        return new Intent(Edge.HTTP, caller, key);
    }

    String content() {
        return Digest.of("POST " + path + "\n" + body);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String text(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
