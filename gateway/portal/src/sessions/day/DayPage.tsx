import { Button, InsetText } from "nhsuk-react-components";
import { Link } from "react-router";
import type { SessionCollections } from "../../collect/collections";
import { Back } from "../../donors/Back";
import { today } from "../../donors/donors";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { save } from "../../print/save";
import { OpenSession } from "../OpenSession";
import { SessionState } from "../SessionState";
import { dayInWords, hours } from "../sessions";
import { dayAsCsv, fileName } from "./csv";
import { type Day, localSeconds, localTime, queue } from "./day";
import { Queue } from "./Queue";
import { useArrival } from "./useArrival";
import type { SessionDay } from "./useDay";
import { WhoComes } from "./WhoComes";

type Props = { day: Day; of: SessionDay; collections: SessionCollections; said?: string; onWalkIn: (entry: string) => void };

export function DayPage({ day, of, collections, said, onWalkIn }: Props) {
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
      <AsRead of={of} collections={collections} />
      <div role="status">{said && <InsetText>{said}</InsetText>}</div>
      {open && <WhoComes day={day} arrival={arrival} onWalkIn={onWalkIn} />}
      {!open && <Problems error={arrival.error} />}
      {session.state === "PLANNED" && isToday && <OpenSession session={session} onOpen={() => void of.read.refetch()} />}
      <Queue session={session.session} queue={queue(day)} collections={collections.read.data?.collections ?? []} open={open} now={isToday ? localTime(Date.now()) : undefined} onArrive={arrival.arrive} />
      <div className="donors-choices">
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/sessions/${session.session}/numbers`}>
          Donation numbers
        </Link>
        <Link className="nhsuk-button nhsuk-button--secondary" to={`/sessions/${session.session}/staff`} state={session}>
          Staff
        </Link>
        {session.state === "PLANNED" && (
          <Link className="nhsuk-button nhsuk-button--secondary" to={`/sessions/${session.session}/revise`}>
            Change the session
          </Link>
        )}
        {open && (
          <Link className="nhsuk-button nhsuk-button--secondary" to={`/sessions/${session.session}/close`} state={session}>
            Close the session
          </Link>
        )}
      </div>
    </>
  );
}

/** What is on the page, as it was read: nobody is opened again. */
const SaveTable = ({ day }: { day: Day }) => (
  <Button type="button" secondary small onClick={() => save(new Blob([dayAsCsv(day)], { type: "text/csv;charset=utf-8" }), fileName(day))}>
    Save as a table (CSV)
  </Button>
);

/** How old the page is stands on it, as nothing here changes by itself. */
function AsRead({ of: { read }, collections }: { of: SessionDay; collections: SessionCollections }) {
  const again = () => {
    void read.refetch();
    void collections.read.refetch();
  };
  return (
    <div className="sessions-read">
      <p className="nhsuk-u-margin-bottom-0">
        Read at <strong>{localSeconds(read.dataUpdatedAt)}</strong>. Everybody here is on record as opened, at each reading.
      </p>
      <Button type="button" secondary small disabled={read.isFetching} onClick={again}>
        Read again
      </Button>
      <Button type="button" secondary small onClick={() => window.print()}>
        Print
      </Button>
      {read.data && <SaveTable day={read.data} />}
      {(read.isError || collections.read.isError) && <Problems error={read.error ?? collections.read.error} />}
    </div>
  );
}
