import { WarningCallout } from "nhsuk-react-components";
import { Link } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { useSession } from "../frame/session";
import { when } from "../trace/trace";
import { type Alarm, KINDS, records } from "./alarms";
import { DecideGroup } from "./DecideGroup";
import { Determinations } from "./Determinations";

/** Everybody who may read it sees what differs; whose group it is, a quality officer decides. */
export function OneAlarm({ alarm }: { alarm: Alarm }) {
  const roles = useSession().data?.roles ?? [];
  return (
    <>
      <Back to="/group-alarms">Group alarms</Back>
      <PageHeading title="Blood groups contradict each other">
        <span className="nhsuk-caption-m">Raised {when(alarm.raisedAt)}</span>
      </PageHeading>
      <p className="nhsuk-lede-text">{KINDS[alarm.kind] ?? alarm.kind}</p>
      <Determinations determinations={alarm.determinations} />
      <Records donors={records(alarm.determinations)} opens={roles.includes("donor-carer")} />
      {alarm.kind === "RECORDS_DIFFER" && <MayBeTwo />}
      {roles.includes("quality-officer") ? <DecideGroup alarm={alarm} /> : <p>A quality officer settles it. Until then nobody collects from this donor.</p>}
    </>
  );
}

function Records({ donors, opens }: { donors: string[]; opens: boolean }) {
  return (
    <ul className="nhsuk-list donors-wrap">
      {donors.map((donor, position) => (
        <li key={donor}>
          {opens ? <Link to={`/donors/${donor}`}>Open record {position + 1}</Link> : `Record ${position + 1}: donor number ${donor}`}
        </li>
      ))}
    </ul>
  );
}

const MayBeTwo = () => (
  <WarningCallout>
    <WarningCallout.Heading headingLevel="h2">Are they two people?</WarningCallout.Heading>
    <p>Then give them no common group: the records must be taken apart, and the alarm is over by itself when each agrees. Decide here only when it is sure that they are one person.</p>
  </WarningCallout>
);
