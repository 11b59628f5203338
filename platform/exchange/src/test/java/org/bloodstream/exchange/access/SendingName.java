package org.bloodstream.exchange.access;

import org.bloodstream.exchange.Samples;

/** What a sender calls itself, in MSH-3 and MSH-4. */
record SendingName(String application, String facility) {
    String in(String message) {
        return Samples.withField(Samples.withField(message, 3, application), 4, facility);
    }
}
