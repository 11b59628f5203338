import { Link } from "react-router";
import { printed } from "../collect/labels";
import { sentence, when } from "../trace/trace";
import { type CollectionTask, KINDS } from "./tasks";

/** The oldest first, as the service lists them. */
export function CollectionTasks({ tasks }: { tasks: CollectionTask[] }) {
  if (tasks.length === 0) return <p>No collection is to be looked into.</p>;
  return (
    <ul className="deferrals">
      {tasks.map((each) => (
        <li key={each.task} className="deferral deferral--holds">
          <OneTask task={each} />
          <p className="donors-choices">
            <Link className="nhsuk-button nhsuk-button--secondary" to={`/open-tasks/${each.task}`}>
              Say what was done<span className="nhsuk-u-visually-hidden">: {nameOf(each)}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ kind, donation }: CollectionTask) => `${(KINDS[kind] ?? { text: kind }).text}${donation ? `, ${printed(donation)}` : ""}`;

/** What is known of it, with the ways to the records. */
export function OneTask({ task, level: Heading = "h3" }: { task: CollectionTask; level?: "h2" | "h3" }) {
  const { kind, donation, donor, firstDonor, session, codes, raisedAt } = task;
  const { text, advice } = KINDS[kind] ?? { text: kind, advice: "" };
  return (
    <>
      <Heading className="nhsuk-heading-s nhsuk-u-margin-bottom-2">
        {text}
        {donation && (
          <>
            : <span className="donors-number">{printed(donation)}</span>
          </>
        )}
      </Heading>
      <p className="nhsuk-u-margin-bottom-2">{advice}</p>
      {codes.length > 0 && <p className="nhsuk-u-margin-bottom-2">Refused for: {codes.map(sentence).join(", ")}</p>}
      <p className="nhsuk-u-margin-bottom-2">Since {when(raisedAt)}</p>
      <p className="donors-choices">
        <Link to={`/donors/${donor}`}>Open the donor's record</Link>
        {firstDonor && <Link to={`/donors/${firstDonor}`}>Open the record of the donor who has the number</Link>}
        <Link to={`/sessions/${session}`}>Open the session's day</Link>
      </p>
    </>
  );
}
