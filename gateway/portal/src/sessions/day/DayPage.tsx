import { Button, InsetText } from "nhsuk-react-components";
import { Link } from "react-router";
import { Back } from "../../donors/Back";
import { today } from "../../donors/donors";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { OpenSession } from "../OpenSession";
import { SessionState } from "../SessionState";
import { dayInWords, hours } from "../sessions";
import { type Day, localSeconds, localTime, queue } from "./day";
import { Queue } from "./Queue";
import { useArrival } from "./useArrival";
import type { SessionDay } from "./useDay";
import { WhoComes } from "./WhoComes";

type Props = { day: Day; of: SessionDay; said?: string; onWalkIn: (entry: string) => void };

export function DayPage({ day, of, said, onWalkIn }: Props) {
  const { session } = day;
  const arrival = useArrival(of.onArrival);
  const open = session.state === "OPEN";
  const isToday = session.day === today();
  return (
    <>
      <Back to="/sessions">Sessions</Back>
      <PageHeading title={session.venueName}>
        <span className="nhsuk-caption-m">
          {dayInWords(session.day, today())}, {hours(session)} <SessionState state={session.state} />
        </span>
      </PageHeading>
      <AsRead of={of} />
      <div role="status">{said && <InsetText>{said}</InsetText>}</div>
      {open && <WhoComes day={day} arrival={arrival} onWalkIn={onWalkIn} />}
      {!open && <Problems error={arrival.error} />}
      {session.state === "PLANNED" && isToday && <OpenSession session={session} onOpen={() => void of.read.refetch()} />}
      <Queue session={session.session} queue={queue(day)} open={open} now={isToday ? localTime(Date.now()) : undefined} onArrive={arrival.arrive} />
      {open && (
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/sessions/${session.session}/close`} state={session}>
          Close the session
        </Link>
      )}
    </>
  );
}

/** How old the page is stands on it, as nothing here changes by itself. */
function AsRead({ of: { read } }: { of: SessionDay }) {
  return (
    <div className="sessions-read">
      <p className="nhsuk-u-margin-bottom-0">
        Read at <strong>{localSeconds(read.dataUpdatedAt)}</strong>. Everybody here is on record as opened, at each reading.
      </p>
      <Button type="button" secondary small disabled={read.isFetching} onClick={() => void read.refetch()}>
        Read again
      </Button>
      <Button type="button" secondary small onClick={() => window.print()}>
        Print
      </Button>
      {read.isError && <Problems error={read.error} />}
    </div>
  );
}
