package org.bloodstream.records.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FHIR's writing interactions on top of the platform's commands: resources out, OperationOutcomes for refusals. */
@Component
public class FhirWrites {
    public static final MediaType FHIR_JSON = MediaType.valueOf("application/fhir+json");

    private final Commands commands;
    private final TransactionalOperator transaction;
    private final FhirJson fhir;
    private final JsonMapper json;

    FhirWrites(Commands commands, TransactionalOperator transaction, FhirJson fhir, JsonMapper json) {
        this.commands = commands;
        this.transaction = transaction;
        this.fhir = fhir;
        this.json = json;
    }

    /**
     * What a write answers, as it is kept for repeats.
     *
     * @param location {@code /fhir/Patient/…}
     * @param resource the resource in JSON
     */
    public record Written(String location, long version, String resource) {}

    public Answer created(String location, long version, IBaseResource resource) {
        return Answer.created(new Written(location, version, fhir.write(resource)));
    }

    public Answer ok(String location, long version, IBaseResource resource) {
        return Answer.ok(new Written(location, version, fhir.write(resource)));
    }

    public static Answer refused(HttpStatus status, List<FhirIssue> issues) {
        return new Answer.Refused(status, "The resource is refused", issues);
    }

    /** Once per Idempotency-Key. */
    public Mono<ResponseEntity<String>> once(CommandRequest request, String body, Supplier<Mono<Answer>> command) {
        return commands.once(request, body, command).map(this::response);
    }

    /** For conditional creates, which are idempotent by themselves. */
    public Mono<ResponseEntity<String>> conditionally(Mono<Answer> command) {
        return command.as(transaction::transactional).map(answer -> switch (answer) {
            case Answer.Accepted(var status, var body) -> written(status.value(), (Written) body);
            case Answer.Refused refused -> outcome(refused.status().value(), issues(refused));
        });
    }

    public ResponseEntity<String> resource(IBaseResource resource) {
        return ResponseEntity.ok().contentType(FHIR_JSON).body(fhir.write(resource));
    }

    public ResponseEntity<String> resource(IBaseResource resource, long version) {
        return ResponseEntity.ok().eTag(etag(version)).contentType(FHIR_JSON).body(fhir.write(resource));
    }

    public ResponseEntity<String> outcome(int status, List<FhirIssue> issues) {
        return ResponseEntity.status(status).contentType(FHIR_JSON).body(fhir.write(Outcomes.of(issues)));
    }

    private ResponseEntity<String> response(ResponseEntity<Object> answer) {
        var body = json.readTree(String.valueOf(answer.getBody()));
        int status = answer.getStatusCode().value();
        return answer.getStatusCode().is2xxSuccessful()
                ? written(status, json.treeToValue(body, Written.class))
                : outcome(status, issues(body));
    }

    private static ResponseEntity<String> written(int status, Written written) {
        return ResponseEntity.status(status)
                .header("Location", written.location())
                .eTag(etag(written.version()))
                .contentType(FHIR_JSON)
                .body(written.resource());
    }

    private static List<FhirIssue> issues(Answer.Refused refused) {
        return refused.objections().stream().map(FhirIssue.class::cast).toList();
    }

    /** The facts of an issue's objection are its own components. */
    private static List<FhirIssue> issues(JsonNode problem) {
        List<FhirIssue> issues = new ArrayList<>();
        for (JsonNode objection : problem.path("objections")) {
            var facts = objection.path("facts");
            issues.add(new FhirIssue(
                    objection.path("code").asString(),
                    objection.path("message").asString(),
                    facts.path("type").asString("business-rule"),
                    facts.path("expression").asString("")));
        }
        return issues;
    }

    private static String etag(long version) {
        return "W/\"" + version + "\"";
    }
}
