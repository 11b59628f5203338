package org.bloodstream.records.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bloodstream.blood.UnreadableCodeException;

/** Everything that is wrong with a resource; a reader goes on after an issue to find the next. */
public final class Issues {
    private final List<FhirIssue> found = new ArrayList<>();

    public void add(FhirIssue issue) {
        found.add(issue);
    }

    public void required(String expression, String code, String message) {
        add(FhirIssue.required(expression, code, message));
    }

    public void value(String expression, String code, String message) {
        add(FhirIssue.value(expression, code, message));
    }

    /** Reads a value whose form is checked; a wrong form is an issue of this element. */
    public <T> Optional<T> reading(String expression, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (UnreadableCodeException e) {
            value(expression, e.code(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Refuses with every issue, when there is one. */
    public void refuseIfAny() {
        if (!found.isEmpty()) throw FhirRefusal.badInput(found);
    }
}
