package org.bloodstream.donors.communication.adapter.out.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.communication.application.Stationery;
import org.bloodstream.donors.communication.application.UnproducibleLetterException;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Text from templates (docs/adr/0012-letters.md), PDF by OpenPDF, away from the event loops. */
@Component
class MustacheStationery implements Stationery {
    private final Texts texts;
    private final Page page;
    private final Clock clock;
    private final ZoneId zone;

    MustacheStationery(Sender sender, Clock clock, ZoneId zone) {
        this.texts = new Texts(sender);
        this.page = new Page(sender);
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String template(LetterKind kind) {
        return texts.newest(kind);
    }

    @Override
    public Mono<Document> produce(Letter letter, Addressee to, LetterChannel channel) {
        return Mono.fromCallable(() -> document(letter, to, channel))
                .subscribeOn(Schedulers.boundedElastic())
                // One letter's fault holds up no other: a person looks at it.
                .onErrorMap(
                        failure -> !(failure instanceof UnproducibleLetterException),
                        _ -> new UnproducibleLetterException("document-failed"));
    }

    private Document document(Letter letter, Addressee to, LetterChannel channel) {
        var text = texts.write(letter, to);
        return switch (channel) {
            case EMAIL -> new Document.EMail(address(to.contact().email()), text.subject(), text.body());
            case POST -> {
                var window = window(to);
                var pdf = page.print(window, text, LocalDate.ofInstant(clock.instant(), zone));
                yield new Document.Print(window, text.subject(), text.body(), pdf);
            }
        };
    }

    private static String address(@Nullable String email) {
        if (email == null) throw new UnproducibleLetterException("address-missing");
        return email;
    }

    private static List<String> window(Addressee to) {
        List<String> lines = new ArrayList<>();
        lines.add(to.givenName() + " " + to.familyName());
        lines.addAll(to.contact().addressLines());
        var postcode = to.contact().postcode();
        if (postcode != null) lines.add(postcode);
        return lines;
    }
}
