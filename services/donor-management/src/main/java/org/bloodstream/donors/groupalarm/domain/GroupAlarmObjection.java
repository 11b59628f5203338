package org.bloodstream.donors.groupalarm.domain;

import org.bloodstream.blood.Objection;

/** Why an alarm is not settled by a decision. */
public sealed interface GroupAlarmObjection extends Objection {

    record AlarmSettled() implements GroupAlarmObjection {
        @Override
        public String code() {
            return "group-alarm-settled";
        }

        @Override
        public String message() {
            return "This alarm is settled already: read the list again.";
        }
    }

    record GroupNeverSaid() implements GroupAlarmObjection {
        @Override
        public String code() {
            return "group-never-determined";
        }

        @Override
        public String message() {
            return "The laboratory has determined this group from none of the donor's donations: have it determined first.";
        }
    }
}
