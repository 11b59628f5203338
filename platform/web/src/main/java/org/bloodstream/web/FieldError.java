package org.bloodstream.web;

/**
 * What is wrong with one part of a request.
 *
 * @param field path in the body ({@code group.abo}), name of a parameter or of a header; empty for the body as a whole
 * @param code stable, kebab-case: {@code required}, {@code type-mismatch}, {@code value-unknown}
 * @param message one sentence for the caller's developer
 */
public record FieldError(String field, String code, String message) {}
