import { InsetText, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { printed } from "../../collect/labels";
import { useSession } from "../../frame/session";
import { when } from "../../trace/trace";
import { born } from "../donors";
import { PageHeading } from "../PageHeading";
import { ARMS, COMPLICATIONS, IMPUTABILITIES, SEVERITIES, TASKS, TREATMENTS } from "./adverse";
import { type AdverseEvent, type FollowUp, mayClose, openOnes, OUTCOMES } from "./followUps";

type Props = { donor: string; events: AdverseEvent[]; said?: string };

/** The latest first, as the service lists them. */
export function EventList({ donor, events, said }: Props) {
  return (
    <>
      <PageHeading title="Adverse events" />
      <div role="status">{said && <InsetText>{said}</InsetText>}</div>
      {events.length === 0 && <p>Nothing is recorded that happened to this donor through giving.</p>}
      <ul className="deferrals">
        {events.map((event) => (
          <li key={event.event} className={`deferral${event.outcome ? "" : " deferral--holds"}`}>
            <OneEvent donor={donor} event={event} />
          </li>
        ))}
      </ul>
    </>
  );
}

const SEVERITY_COLORS = { MILD: "grey", MODERATE: "yellow", SEVERE: "red" } as const;

function OneEvent({ donor, event }: { donor: string; event: AdverseEvent }) {
  const { complication, code, severity, words, outcome, followUps } = event;
  const name = COMPLICATIONS[complication] ?? complication;
  const of = <span className="nhsuk-u-visually-hidden">: {name}</span>;
  return (
    <>
      <div className="deferral__title">
        <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-0">
          {name} ({code})
        </h2>
        <Tag modifier={SEVERITY_COLORS[severity]}>{SEVERITIES[severity] ?? severity}</Tag>
      </div>
      <p className="deferral__words">{words}</p>
      <p className="nhsuk-u-margin-bottom-2">{facts(event).join(" · ")}</p>
      <FollowUps donor={donor} event={event} followUps={followUps} />
      {outcome ? (
        <p className="nhsuk-u-margin-bottom-0">
          How it ended: <strong>{OUTCOMES[outcome] ?? outcome}</strong>
        </p>
      ) : (
        <p className="donors-choices">
          <Link to={`/donors/${donor}/follow-up-again/${event.event}`}>Follow up again{of}</Link>
          {openOnes(event).length === 0 && <Link to={`/donors/${donor}/outcome/${event.event}`}>Say how it ended{of}</Link>}
        </p>
      )}
    </>
  );
}

const facts = ({ onsetAt, donation, imputability, arm, treatment }: AdverseEvent) => [
  `Began ${when(onsetAt)}`,
  `Through giving: ${(IMPUTABILITIES[imputability] ?? imputability).toLowerCase()}`,
  ...(arm ? [`${ARMS[arm] ?? arm} arm`] : []),
  ...(treatment ? [`Treatment: ${(TREATMENTS[treatment] ?? treatment).toLowerCase()}`] : []),
  ...(donation ? [`Donation ${printed(donation)}`] : []),
];

function FollowUps({ donor, event, followUps }: { donor: string; event: AdverseEvent; followUps: FollowUp[] }) {
  const clinician = useSession().data?.roles.includes("donor-clinician") === true;
  if (followUps.length === 0) return null;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet donors-wrap">
      {followUps.map((each) => (
        <li key={each.followUp}>
          {TASKS[each.task] ?? each.task}, by {born(each.dueOn)}
          {each.closedAt ? `: done ${when(each.closedAt)}. ${each.closingWords}` : mayClose(each, clinician) ? <Done donor={donor} event={event} followUp={each} /> : ": open, for a clinician"}
        </li>
      ))}
    </ul>
  );
}

const Done = ({ donor, event, followUp }: { donor: string; event: AdverseEvent; followUp: FollowUp }) => (
  <>
    : <strong>open.</strong> <Link to={`/donors/${donor}/follow-up/${event.event}.${followUp.followUp}`}>Record what came of it</Link>
  </>
);
