package org.bloodstream.donors.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What a donor is given by hand, and enters once: ten characters of an alphabet without look-alikes (no I, L, O, 0 or 1), so
 * 49 bits of chance [D]. It is held as a hash only; with five attempts a code, nobody guesses one.
 */
public record AccountCode(String text) {
    /** How long it can be entered [D]: long enough to go home and sign on. */
    public static final Duration VALID = Duration.ofDays(3);

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    public AccountCode {
        if (text.length() != LENGTH || !text.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0))
            throw new IllegalArgumentException("no account code");
    }

    /** @param chance a cryptographic one */
    public static AccountCode random(RandomGenerator chance) {
        return new AccountCode(chance.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** As somebody types it: small letters, blanks and hyphens are forgiven. Empty when it can be no code. */
    public static Optional<AccountCode> typed(String text) {
        var plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return plain.length() == LENGTH && plain.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new AccountCode(plain))
                : Optional.empty();
    }

    /** In two groups, as it is read aloud and printed. */
    public String printed() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    /** SHA-256 as hexadecimal digits: what is kept. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "AccountCode[…]";
    }
}
