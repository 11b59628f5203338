package org.bloodstream.rules.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;

/** What stands against a step in the life of a rule set. */
public sealed interface RuleObjection extends Objection {

    record RuleSetUnknown(String kind, int version) implements RuleObjection {
        @Override
        public String code() {
            return "rule-set-unknown";
        }

        @Override
        public String message() {
            return "This service has no version %d of %s: look at the list of its rules.".formatted(version, kind);
        }
    }

    record RuleKindUnknown(String kind) implements RuleObjection {
        @Override
        public String code() {
            return "rule-kind-unknown";
        }

        @Override
        public String message() {
            return "This service has no rules of this kind: look at the list of its rules.";
        }
    }

    /** One line of the text that its kind does not take. */
    record ContentRefused(int line, String reason, String explanation) implements RuleObjection {
        @Override
        public String code() {
            return "content-refused";
        }

        @Override
        public String message() {
            return "Line %d: %s".formatted(line, explanation);
        }
    }

    record ContentUnchanged(int version) implements RuleObjection {
        @Override
        public String code() {
            return "content-unchanged";
        }

        @Override
        public String message() {
            return "This is the text of version %d, which it would follow.".formatted(version);
        }
    }

    record EffectiveDatePast(LocalDate effectiveOn, LocalDate today) implements RuleObjection {
        @Override
        public String code() {
            return "effective-date-past";
        }

        @Override
        public String message() {
            return "It cannot hold from %s, a day that is over: draft it anew with today or a later day."
                    .formatted(effectiveOn);
        }
    }

    record PeriodsOverlap(int version, Instant from) implements RuleObjection {
        @Override
        public String code() {
            return "periods-overlap";
        }

        @Override
        public String message() {
            return "Version %d is approved and holds from the same day or later: withdraw it, or choose a later day."
                    .formatted(version);
        }
    }

    record NotReplayed() implements RuleObjection {
        @Override
        public String code() {
            return "not-replayed";
        }

        @Override
        public String message() {
            return "Nobody has seen what this text would have changed: replay it first.";
        }
    }

    record ReplayOfOtherContent() implements RuleObjection {
        @Override
        public String code() {
            return "replay-of-other-content";
        }

        @Override
        public String message() {
            return "Another text than this one was replayed: replay it again.";
        }
    }

    record ReplayOutdated(int against, int follows) implements RuleObjection {
        @Override
        public String code() {
            return "replay-outdated";
        }

        @Override
        public String message() {
            return "It was replayed against version %d and would follow version %d: replay it again."
                    .formatted(against, follows);
        }
    }

    record ContentDiffers() implements RuleObjection {
        @Override
        public String code() {
            return "content-differs";
        }

        @Override
        public String message() {
            return "This is not the text that you were shown: read it again before you approve it.";
        }
    }

    record AuthorCannotApprove() implements RuleObjection {
        @Override
        public String code() {
            return "author-cannot-approve";
        }

        @Override
        public String message() {
            return "You wrote it: two other people must approve it.";
        }
    }

    record SecondApproverNeeded() implements RuleObjection {
        @Override
        public String code() {
            return "second-approver-needed";
        }

        @Override
        public String message() {
            return "You approved it already: another person must approve it too.";
        }
    }

    record AuthorCannotReject() implements RuleObjection {
        @Override
        public String code() {
            return "author-cannot-reject";
        }

        @Override
        public String message() {
            return "You wrote it: withdraw it instead.";
        }
    }

    record OnlyAuthorWithdraws() implements RuleObjection {
        @Override
        public String code() {
            return "only-author-withdraws";
        }

        @Override
        public String message() {
            return "Its author may withdraw it; you may reject it.";
        }
    }

    record TooLateToWithdraw(Instant effectiveFrom, Duration notice) implements RuleObjection {
        @Override
        public String code() {
            return "too-late-to-withdraw";
        }

        @Override
        public String message() {
            return "It holds, or is about to: draft the text that shall hold instead, and have it approved.";
        }
    }

    /** @param state as it stands in the list */
    record AlreadyDecided(String state) implements RuleObjection {
        @Override
        public String code() {
            return "already-decided";
        }

        @Override
        public String message() {
            return "This version is %s: draft a new one.".formatted(state);
        }
    }

    /** The first approval was by another role, and so would be the second. */
    record ApproverInRoleNeeded(String role) implements RuleObjection {
        @Override
        public String code() {
            return "approver-in-role-needed";
        }

        @Override
        public String message() {
            return "At least one of the two who approve this must be a %s: ask one.".formatted(role.replace('-', ' '));
        }
    }

    record NotForThisRole(String kind) implements RuleObjection {
        @Override
        public String code() {
            return "not-for-this-role";
        }

        @Override
        public String message() {
            return "Your role does not decide on %s.".formatted(kind);
        }
    }

    record FactNotMarked(int line) implements RuleObjection {
        @Override
        public String code() {
            return "fact-not-marked";
        }

        @Override
        public String message() {
            return "Line %d has no mark to sign away: look at the list of unverified facts.".formatted(line);
        }
    }

    record FactAlreadySigned(int line, Actor signedBy) implements RuleObjection {
        @Override
        public String code() {
            return "fact-already-signed";
        }

        @Override
        public String message() {
            return "Line %d has been signed before.".formatted(line);
        }
    }

    record AuthorCannotSign() implements RuleObjection {
        @Override
        public String code() {
            return "author-cannot-sign";
        }

        @Override
        public String message() {
            return "You wrote it: another person must have read it in a source.";
        }
    }
}
