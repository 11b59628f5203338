package org.bloodstream.outcomes.episode.domain;

/** The transfusion has not come, or has already come, that far. */
public sealed interface CourseObjection extends EpisodeObjection {

    record AlreadyStarted() implements CourseObjection {
        @Override
        public String code() {
            return "already-started";
        }

        @Override
        public String message() {
            return "The transfusion of this pack was already started.";
        }
    }

    record NotStarted() implements CourseObjection {
        @Override
        public String code() {
            return "not-started";
        }

        @Override
        public String message() {
            return "No transfusion of this pack was started.";
        }
    }

    record AlreadyStopped() implements CourseObjection {
        @Override
        public String code() {
            return "already-stopped";
        }

        @Override
        public String message() {
            return "The transfusion of this pack was already stopped.";
        }
    }

    record FateAlreadyRecorded(Fate fate) implements CourseObjection {
        @Override
        public String code() {
            return fate == Fate.WASTED ? "component-wasted" : "already-transfused";
        }

        @Override
        public String message() {
            return "This pack's fate is already on record. Do not transfuse; tell the laboratory.";
        }
    }

    record TransfusionUnderway() implements CourseObjection {
        @Override
        public String code() {
            return "transfusion-underway";
        }

        @Override
        public String message() {
            return "The transfusion of this pack is underway. Stop it first.";
        }
    }
}
