package org.bloodstream.donors.eligibility.domain;

import org.bloodstream.blood.Objection;

/** Why a questionnaire is not complete. */
public sealed interface QuestionnaireObjection extends Objection {
    record QuestionUnanswered(String question) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "question-unanswered";
        }

        @Override
        public String message() {
            return "Question %s is not answered: ask it.".formatted(question);
        }
    }

    record QuestionRepeated(String question) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "question-repeated";
        }

        @Override
        public String message() {
            return "Question %s is answered twice: give one answer.".formatted(question);
        }
    }

    record QuestionUnknown(String question) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "question-unknown";
        }

        @Override
        public String message() {
            return "The questionnaire in force has no question %s: load it again.".formatted(question);
        }
    }

    record ConditionNotSaid(String question) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "condition-not-said";
        }

        @Override
        public String message() {
            return "Question %s is answered yes: say what it is.".formatted(question);
        }
    }

    record ConditionWithNo(String question) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "condition-with-no";
        }

        @Override
        public String message() {
            return "Question %s is answered no, and yet something is said: ask it again.".formatted(question);
        }
    }

    record ConditionNotOfQuestion(String question, String condition) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "condition-not-of-question";
        }

        @Override
        public String message() {
            return "%s is no answer to question %s.".formatted(condition, question);
        }
    }

    record DayMissing(String question, String condition) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "answer-day-missing";
        }

        @Override
        public String message() {
            return "Question %s, %s: ask for the day, or record that it is not over or not known."
                    .formatted(question, condition);
        }
    }

    record DayInFuture(String question, String condition) implements QuestionnaireObjection {
        @Override
        public String code() {
            return "answer-day-in-future";
        }

        @Override
        public String message() {
            return "Question %s, %s: the day has not come yet; record that it is not over."
                    .formatted(question, condition);
        }
    }
}
