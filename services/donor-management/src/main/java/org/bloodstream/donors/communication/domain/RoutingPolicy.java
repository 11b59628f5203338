package org.bloodstream.donors.communication.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.donors.communication.domain.LetterKind.Weight;
import org.bloodstream.donors.communication.domain.LetterObjection.ConsentMissing;
import org.bloodstream.donors.communication.domain.LetterObjection.DonorDeceased;
import org.bloodstream.donors.communication.domain.LetterObjection.DonorNotToBeInvited;
import org.bloodstream.donors.communication.domain.LetterObjection.DonorOptedOut;
import org.bloodstream.donors.communication.domain.LetterObjection.NoChannelForLetters;
import org.bloodstream.donors.contact.domain.Channel;

/**
 * Whether and how a letter goes: asked when it is requested, and again before every attempt, because consents, addresses
 * and lives change. [D] all of it, after docs/domain/donor-communications.md.
 */
public final class RoutingPolicy {
    private RoutingPolicy() {}

    /** @param emailRefused a mail server has refused this letter for good */
    public static Routing route(LetterKind kind, Addressee to, boolean emailRefused) {
        var objections = objectionsTo(kind, to);
        var way = way(kind, to, emailRefused);
        // What was refused on its way, or must be heard, is a person's to deal with; what nobody can begin is refused.
        var heard = kind.weight() == Weight.SAFETY || kind.weight() == Weight.NOTICE;
        if (way.isEmpty() && !heard && !emailRefused) objections.add(new NoChannelForLetters());
        if (!objections.isEmpty()) return new Routing.NotToBeSent(objections);
        return way.<Routing>map(Routing.By::new).orElseGet(Routing.NoWay::new);
    }

    private static List<LetterObjection> objectionsTo(LetterKind kind, Addressee to) {
        List<LetterObjection> objections = new ArrayList<>();
        var dead = to.standing().diedOn() != null;
        if (dead) objections.add(new DonorDeceased());
        var optedOut = to.standing().optedOut();
        if (optedOut && kind.consent() == null && kind.weight() != Weight.SAFETY) objections.add(new DonorOptedOut());
        var consent = kind.consent();
        if (consent == null) return objections;
        if (!to.consents().contains(consent)) objections.add(new ConsentMissing(consent));
        if (!dead && !to.standing().mayBeInvited()) objections.add(new DonorNotToBeInvited());
        return objections;
    }

    /** E-mail before post where the donor wants both; of what must go, by what there is, when nothing wanted is there. */
    private static Optional<LetterChannel> way(LetterKind kind, Addressee to, boolean emailRefused) {
        var contact = to.contact();
        var email = contact.email() != null && !emailRefused;
        var post = !contact.addressLines().isEmpty();
        var wanted = contact.channels();
        // Who wants nothing more from us gets on paper what must be said.
        if (to.standing().optedOut() && post) return Optional.of(LetterChannel.POST);
        if (email && wanted.contains(Channel.EMAIL)) return Optional.of(LetterChannel.EMAIL);
        if (post && wanted.contains(Channel.LETTER)) return Optional.of(LetterChannel.POST);
        if (kind.weight() == Weight.SAFETY && email) return Optional.of(LetterChannel.EMAIL);
        // Nobody has asked yet what the donor wants: the address is all that was given.
        return post && (!to.asked() || kind.weight() == Weight.SAFETY)
                ? Optional.of(LetterChannel.POST)
                : Optional.empty();
    }
}
