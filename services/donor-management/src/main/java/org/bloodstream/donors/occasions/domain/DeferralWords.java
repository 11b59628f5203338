package org.bloodstream.donors.occasions.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.eligibility.domain.Return;

/**
 * What a letter says of deferrals. Mailboxes are shared and post is opened by others: only a reason that anybody may read is
 * named, in the rule's words for the donor; of the others it is said that there is one. What a laboratory found is in no
 * letter: that is a talk's (docs/domain/donor-communications.md). [D]
 *
 * @param named codes of the rules whose words may stand in a letter
 */
public record DeferralWords(Set<String> named) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int SHORTEST_DAYS = 3;
    private static final String NOT_NAMED = "We explained the reason to you, or will if you ring us.";

    public DeferralWords {
        named = Set.copyOf(named);
    }

    /** Those that a letter is about: in force, for letters to tell, and not over when one comes. */
    public List<Deferral> told(List<Deferral> all, ZonedDateTime now) {
        return all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .filter(each -> maySay(each) && !isOverSoon(each, now))
                .toList();
    }

    /** Not the laboratory's, and none that was brought from another system. */
    static boolean maySay(Deferral deferral) {
        return switch (deferral.imposed().source()) {
            case LABORATORY, OTHER_SYSTEM -> false;
            case HEALTH_CHECK, POST_DONATION_INFORMATION, CLINICIAN, DONOR, LETTER, AT_THE_CHAIR, OTHER -> true;
        };
    }

    /** By its own day, before a letter comes. */
    static boolean isOverSoon(Deferral deferral, ZonedDateTime now) {
        return deferral.imposed().end().hasCome(now.plusDays(SHORTEST_DAYS));
    }

    /** A line for each, its reason and how long it lasts; what would read the same stands once. */
    public String lines(List<Deferral> told, ZoneId zone) {
        return told.stream()
                .map(each -> reason(each) + " " + until(each, zone))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String reason(Deferral deferral) {
        var byRule = deferral.imposed().source().isByRule();
        return byRule && named.contains(deferral.imposed().code()) ? deferral.wordsForDonor() : NOT_NAMED;
    }

    private static String until(Deferral deferral, ZoneId zone) {
        return switch (deferral.imposed().end().until()) {
            case null -> "This lasts for good.";
            case Return.OnDay(var day) -> from(day);
            case Return.At(var instant) ->
                from(LocalDate.ofInstant(instant, zone).plusDays(1));
            case Return.WhenItEnds _ -> "Please ring us when it is over, or before you come again.";
        };
    }

    private static String from(LocalDate day) {
        return "You can give again from " + DAY.format(day) + ".";
    }

    /** What the letter is about: all that one health check found, or one deferral. */
    public static String matter(Deferral deferral) {
        var check = deferral.imposed().assessment();
        return check == null ? "deferral " + deferral.deferral() : "health check " + check;
    }

    /** The other deferrals of the same matter, this one among them. */
    public static List<Deferral> ofTheSame(Deferral deferral, List<Deferral> all) {
        return all.stream()
                .filter(each -> Objects.equals(matter(each), matter(deferral)))
                .toList();
    }
}
