package org.bloodstream.donors.communication.adapter.out.smtp;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.Document.EMail;

/** A letter as an e-mail in plain text. Every attempt carries the same Message-ID, so that a receiver knows a repeat. */
final class MailMessage extends MimeMessage {
    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @throws jakarta.mail.internet.AddressException when the donor's address is none */
    static MailMessage of(Session session, String from, UUID letter, EMail mail) throws MessagingException {
        var domain = from.substring(from.indexOf('@') + 1);
        var message = new MailMessage(session, "<" + letter + "@" + domain + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.text(), "UTF-8");
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
