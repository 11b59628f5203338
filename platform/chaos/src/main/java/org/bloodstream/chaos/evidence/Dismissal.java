package org.bloodstream.chaos.evidence;

/**
 * A parked event as an operator saw it in a service's list, and what giving it up was answered.
 *
 * @param parking its number in the list
 * @param status as of the answer
 */
public record Dismissal(
        int round, String service, String parking, String subscription, String stream, String subject, int status) {}
