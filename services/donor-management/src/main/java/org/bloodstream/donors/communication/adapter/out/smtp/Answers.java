package org.bloodstream.donors.communication.adapter.out.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.donors.communication.domain.Delivery.Deferred;
import org.bloodstream.donors.communication.domain.Delivery.Refused;
import org.bloodstream.donors.communication.domain.Delivery.Unreachable;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server's answer means (RFC 5321, 4.2.1: 4yz not now, 5yz never). What it says about the recipient or the
 * message judges the letter; what it says about us, the sender, is the channel's trouble and uses up no letter.
 */
final class Answers {
    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    private Answers() {}

    /** @param connected whether the server had greeted us */
    static Delivery of(MessagingException failure, boolean connected) {
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof AuthenticationFailedException) return new Unreachable("sign-in-refused");
            if (each instanceof SMTPAddressFailedException about) return judged(about.getReturnCode(), "recipient");
            if (each instanceof SMTPSendFailedException about && about.getReturnCode() > 0) return sending(about);
        }
        return new Unreachable(connected ? "no-receipt" : "unreachable");
    }

    private static Delivery sending(SMTPSendFailedException failure) {
        var command = String.valueOf(failure.getCommand());
        return command.startsWith("MAIL")
                ? new Unreachable("sender-refused")
                : judged(failure.getReturnCode(), "message");
    }

    private static Delivery judged(int code, String what) {
        if (code == CLOSING || code < 0) return new Unreachable("no-receipt");
        return code >= PERMANENT ? new Refused(what + "-refused") : new Deferred(what + "-deferred");
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
