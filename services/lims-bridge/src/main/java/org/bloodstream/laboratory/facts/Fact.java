package org.bloodstream.laboratory.facts;

/**
 * Something to be published on stream {@code laboratory}.
 *
 * @param subject patient key or component
 * @param type the event's wire name
 * @param data the event
 */
public record Fact(String subject, String type, Object data) {}
