package org.bloodstream.web;

import java.util.List;

/** The request cannot be understood; answered 400 with every {@link FieldError}. Nothing was changed. */
public final class BadInputException extends RuntimeException {
    private final List<FieldError> errors;

    public BadInputException(List<FieldError> errors) {
        super("bad input: " + errors.stream().map(FieldError::code).toList());
        this.errors = List.copyOf(errors);
    }

    public BadInputException(String field, String code, String message) {
        this(List.of(new FieldError(field, code, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
