package org.bloodstream.exchange.ledger;

import java.util.List;

/** What a message with this key was answered the first time. */
public record FirstAnswer(String sha256, List<String> acknowledgements) {}
