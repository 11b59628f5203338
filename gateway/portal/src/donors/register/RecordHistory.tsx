import { when } from "../../trace/trace";
import type { Donor } from "../donors";
import { history } from "./register";

/** What was decided of the record as such: who still gives, and which records are one person. */
export function RecordHistory({ donor }: { donor: Donor }) {
  const lines = history(donor);
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What was decided of this record</h2>
      <ul className="nhsuk-list nhsuk-list--bullet donors-wrap">
        {lines.map(({ at, what, by, reason }) => (
          <li key={`${at} ${what}`}>
            {what}: {reason}. {when(at)}, {by}
          </li>
        ))}
      </ul>
    </>
  );
}
