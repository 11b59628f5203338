package org.bloodstream.donors.communication.application;

import java.util.List;
import java.util.Set;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Letters that this service has chosen not to write. What a donor does not learn otherwise cannot be switched off: the start
 * is refused.
 *
 * @param switchedOff kinds, {@code LETTERS_OFF=APPOINTMENT_REMINDER,THANKS}
 */
@ConfigurationProperties("bloodstream.letters")
public record SwitchedOff(Set<LetterKind> switchedOff) {
    public SwitchedOff {
        switchedOff = Set.copyOf(switchedOff);
        List<LetterKind> needed = switchedOff.stream()
                .filter(kind -> !kind.mayBeSwitchedOff())
                .sorted()
                .toList();
        if (!needed.isEmpty())
            throw new IllegalArgumentException("LETTERS_OFF: these letters are always written: " + needed);
    }

    public boolean is(LetterKind kind) {
        return switchedOff.contains(kind);
    }
}
