package org.bloodstream.rules;

import org.bloodstream.rules.domain.RulesVersion;

/** This release cannot read the rules that are in force. Nothing is decided then: never by other rules instead. */
public final class RulesUnreadableException extends RuntimeException {
    public RulesUnreadableException(String kind, RulesVersion version) {
        super("version %d of %s is in force and cannot be read".formatted(version.version(), kind));
    }
}
