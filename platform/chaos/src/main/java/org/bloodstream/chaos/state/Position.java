package org.bloodstream.chaos.state;

/** How far a service's subscription has come in one lane of a source. */
public record Position(String service, String subscription, String source, String stream, int partition, long last) {}
