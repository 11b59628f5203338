import { Button, InsetText } from "nhsuk-react-components";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { Refusal } from "../../api/client";
import { Back } from "../../donors/Back";
import { born, type Found, sexInWords } from "../../donors/donors";
import { DONATIONS } from "../../donors/health/measurements";
import { useOnceAt } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { sought, wrongWithQuery } from "../../donors/query";
import { useSearch } from "../../donors/search";
import { ScanErrors } from "../../scan/ScanErrors";
import { ScanField } from "../../scan/ScanField";
import { clock } from "../sessions";
import { type Day, freeSlots, localTime } from "./day";
import { fullName, GuestName } from "./GuestName";

type Props = { day: Day; entry: string; onTakenIn: (who: Found) => void };

/** Somebody is here without an appointment: who it is, and then in which slot. */
export function WalkIn({ day, entry, onTakenIn }: Props) {
  const { look } = useSearch();
  const [wrong, setWrong] = useState<string>();
  const [who, setWho] = useState<Found>();
  const problems = wrong ? [wrong] : look.error instanceof Refusal ? look.error.reasons : [];
  const seek = (text: string) => {
    const error = wrongWithQuery(text);
    setWrong(error);
    setWho(undefined);
    look.reset();
    if (!error) look.mutate(sought(text));
  };
  useEffect(() => {
    if (entry !== "") seek(entry);
  }, []);
  return (
    <>
      <Back to={`/sessions/${day.session.session}`}>{day.session.venueName}</Back>
      {problems.length > 0 && <ScanErrors messages={problems} leavesFocus />}
      <PageHeading title="Without an appointment" />
      <ScanField label="Who is it?" hint="Scan the donor card, or enter a health number, or a name with the date of birth" action="Find" error={problems[0]} focusOn={look.isIdle} onScan={seek} />
      <div role="status">{look.isPending && <p>Looking …</p>}</div>
      {look.data && !who && <Choice found={look.data.donors} more={look.data.more} onChoose={setWho} />}
      {who && <Slots day={day} who={who} onTakenIn={onTakenIn} />}
    </>
  );
}

function Choice({ found, more, onChoose }: { found: Found[]; more: boolean; onChoose: (who: Found) => void }) {
  if (found.length === 0)
    return (
      <p>
        Nobody on the register fits. <Link to="/donors/register">Register a donor</Link>, then come back here.
      </p>
    );
  return (
    <>
      <h2 className="nhsuk-heading-s">{found.length === 1 ? "1 donor fits" : `${found.length} donors fit, best first`}</h2>
      <ul className="sessions-candidates">
        {found.map((each) => (
          <li key={each.donor}>
            <div>
              <GuestName guest={each} />
              <span className="sessions-guest__born">
                {sexInWords(each.sex)}
                {each.postcode && `, ${each.postcode}`}
              </span>
            </div>
            <Button type="button" small onClick={() => onChoose(each)}>
              This donor<span className="nhsuk-u-visually-hidden"> {fullName(each)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {more && <p>There are others who fit less well: add the date of birth.</p>}
    </>
  );
}

function Slots({ day, who, onTakenIn }: { day: Day; who: Found; onTakenIn: (who: Found) => void }) {
  const taking = useOnceAt();
  const [attempt, setAttempt] = useState(0);
  const free = freeSlots(day, localTime(Date.now()));
  const take = (slot: number) =>
    taking.mutate(
      { path: "/api/donors/appointments", body: { donor: who.donor, session: day.session.session, slot, request: "WALK_IN" } },
      { onSuccess: () => onTakenIn(who), onError: () => setAttempt((before) => before + 1) },
    );
  return (
    <>
      <InsetText>
        <p>
          {fullName(who)}, born {born(who.dateOfBirth)}
        </p>
      </InsetText>
      <Problems key={attempt} error={taking.error} />
      {day.session.state === "OPEN" && (
        <p>
          <Link to={`/sessions/${day.session.session}/samples/${who.donor}`}>Samples only: takes no place, and may be done in a deferral</Link>
        </p>
      )}
      <h2 className="nhsuk-heading-s">Which place?</h2>
      {free.length === 0 && <p>No slot that is not over has a free place. Read the day again: a place may have become free.</p>}
      <ul className="sessions-candidates">
        {free.map(({ slot, startsAt, endsAt, donation, free: places }) => (
          <li key={slot}>
            <span>
              <strong>
                {clock(startsAt)} to {clock(endsAt)}
              </strong>{" "}
              {DONATIONS[donation].toLowerCase()}, {places} free
            </span>
            <Button type="button" small disabled={taking.isPending} onClick={() => take(slot)}>
              Take in<span className="nhsuk-u-visually-hidden"> at {clock(startsAt)}, {DONATIONS[donation].toLowerCase()}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
