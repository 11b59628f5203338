package org.bloodstream.donors.account.domain;

import org.bloodstream.blood.staff.Actor;

/**
 * Somebody who signs in, as the realm numbers them: the token's {@code sub}, never the name that they sign in with, which
 * may be an e-mail address.
 *
 * @param subject 1 to 100 characters
 */
public record Account(String subject) {
    private static final int LONGEST = 100;

    public Account {
        if (subject.isBlank() || subject.length() > LONGEST) throw new IllegalArgumentException("no account");
    }

    /** As records name who did something. */
    public Actor actor() {
        return new Actor("account:" + subject);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Account[…]";
    }
}
