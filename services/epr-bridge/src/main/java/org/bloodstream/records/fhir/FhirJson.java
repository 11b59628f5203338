package org.bloodstream.records.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Reads and writes resources as JSON. The parser only: validation against profiles takes seconds and is for tests. */
public final class FhirJson {
    private final FhirContext context;

    public FhirJson(FhirContext context) {
        this.context = context;
    }

    /** @throws FhirRefusal with every element that is unknown, misplaced or has a value of the wrong form */
    public <R extends IBaseResource> R read(Class<R> type, String body) {
        var issues = new Issues();
        var parser = context.newJsonParser();
        parser.setParserErrorHandler(new CollectingErrors(issues));
        try {
            R resource = parser.parseResource(type, body);
            issues.refuseIfAny();
            return resource;
        } catch (DataFormatException _) {
            var message = "The body is not a " + type.getSimpleName() + " resource in JSON";
            throw FhirRefusal.badInput(List.of(new FhirIssue("resource-malformed", message, "structure", "")));
        }
    }

    public String write(IBaseResource resource) {
        return context.newJsonParser().encodeResourceToString(resource);
    }
}
