package org.bloodstream.donors.account.adapter.in.http;

import org.bloodstream.donors.account.domain.AccountCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts a new code into the answer after the answer was kept, so that the code itself is kept nowhere. */
@Component
class ShownOnce {
    private static final String REPLAYED = "Idempotent-Replayed";
    private final JsonMapper json;

    ShownOnce(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<Object> with(AccountCode code, ResponseEntity<Object> answer) {
        if (answer.getStatusCode() != HttpStatus.CREATED || answer.getHeaders().containsHeader(REPLAYED)) return answer;
        var kept = (ObjectNode) json.readTree(String.valueOf(answer.getBody()));
        var body = json.writeValueAsString(kept.put("code", code.printed()));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
