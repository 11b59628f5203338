package org.bloodstream.donors.communication.adapter.out.smtp;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.bloodstream.donors.communication.application.Carrier;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.donors.communication.domain.Document.EMail;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One connection for each letter, on few threads of its own: Jakarta Mail blocks. Each step has a time limit. */
@Component
final class SmtpCarrier implements Carrier, AutoCloseable {
    private static final int THREADS = 2;
    private static final int QUEUED = 16;
    private static final int LONGEST_RECEIPT = 200;

    private final SmtpSettings settings;
    private final Session session;
    /** Only for addresses that need it: of a server that does not know it (RFC 6531) a line is logged for each letter. */
    private final Session international;

    private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, QUEUED, "smtp");
    private final RateLimiter rate;

    SmtpCarrier(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        var properties = properties(settings);
        properties.put("mail.mime.allowutf8", "true");
        this.international = Session.getInstance(properties);
        this.rate = RateLimiter.of(
                "smtp",
                RateLimiterConfig.custom()
                        .limitForPeriod(1)
                        .limitRefreshPeriod(Duration.ofSeconds(1).dividedBy(settings.perSecond()))
                        .timeoutDuration(Duration.ofMinutes(1))
                        .build());
    }

    @Override
    public boolean isThere() {
        return settings.isThere();
    }

    /** A fault of ours says nothing against the letter. */
    @Override
    public Mono<Delivery> carry(UUID letter, EMail mail) {
        return Mono.fromCallable(() -> send(letter, mail))
                .subscribeOn(threads)
                .transformDeferred(RateLimiterOperator.of(rate))
                .onErrorResume(_ -> Mono.just(new Delivery.Unreachable("not-attempted")));
    }

    private Delivery send(UUID letter, EMail mail) throws MessagingException {
        try {
            var session = mail.address().chars().allMatch(sign -> sign < 128) ? this.session : international;
            var message = MailMessage.of(session, settings.from(), letter, mail);
            var transport = (SMTPTransport) session.getTransport("smtp");
            var delivery = send(transport, message);
            sayGoodbye(transport);
            return delivery;
        } catch (AddressException _) {
            return new Delivery.Refused("recipient-malformed");
        }
    }

    /** What was answered before stands, whatever comes of this. */
    private static void sayGoodbye(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // The connection is gone already.
        }
    }

    private Delivery send(SMTPTransport transport, MailMessage message) {
        var connected = false;
        try {
            if (settings.user().isBlank()) transport.connect();
            else transport.connect(settings.user(), settings.password());
            connected = true;
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted(receipt(transport));
        } catch (MessagingException failure) {
            return Answers.of(failure, connected);
        }
    }

    /** The answer to the message's end; a server that repeats an address there is not quoted that far. */
    private static String receipt(SMTPTransport transport) {
        var words = transport.getLastServerResponse().strip().replaceAll("\\S+@\\S+", "…");
        return words.substring(0, Math.min(LONGEST_RECEIPT, words.length()));
    }

    private static Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        var within = Long.toString(settings.within().toMillis());
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.put("mail.smtp.connectiontimeout", within);
        properties.put("mail.smtp.timeout", within);
        properties.put("mail.smtp.writetimeout", within);
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        properties.put(
                "mail.smtp.localhost", settings.from().substring(settings.from().indexOf('@') + 1));
        return properties;
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
