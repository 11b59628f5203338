package org.bloodstream.exchange.access;

import java.util.function.Predicate;

/**
 * A message that the bridge takes, about somebody whom no other message is about.
 *
 * @param effect whether anything has come of it, by the MSH-10 that it was sent with
 */
public record Fresh(String text, Predicate<String> effect) {}
