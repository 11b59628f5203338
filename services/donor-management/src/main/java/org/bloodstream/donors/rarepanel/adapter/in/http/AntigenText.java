package org.bloodstream.donors.rarepanel.adapter.in.http;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.web.BadInputException;

/** An antigen as somebody writes it: its symbol, or its ISBT number. Nothing is guessed from another spelling. */
final class AntigenText {
    private static final int DIGITS = 6;

    private AntigenText() {}

    /** @throws BadInputException in the field, {@code antigen-unknown} or {@code antigen-malformed} */
    static Antigen read(String field, String text) {
        try {
            boolean number = text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? Antigen.of(text) : Antigen.named(text);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException(field, unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    static Set<Antigen> readAll(String field, Collection<String> texts) {
        return texts.stream().map(text -> read(field, text)).collect(Collectors.toUnmodifiableSet());
    }
}
