import { InsetText, NotificationBanner, Tag } from "nhsuk-react-components";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { packName } from "../modify/modify";
import { sentence } from "../trace/trace";
import { type Closed, FINDINGS } from "./counting";

/** What came of a count. */
export function CountClosed({ closed: { count, scanned, discrepancies } }: { closed: Closed }) {
  const right = discrepancies.length === 0;
  return (
    <>
      <Back to="/counts">Stock counts</Back>
      <NotificationBanner success={right} title={right ? "Done" : "Closed, and something is open"}>
        <NotificationBanner.Heading>The count is on record.</NotificationBanner.Heading>
      </NotificationBanner>
      <PageHeading title={`${count} is closed`} />
      <p>{scanned === 1 ? "1 pack was scanned." : `${scanned} packs were scanned.`}</p>
      {right ? <InsetText>The shelf is as the record says.</InsetText> : <p>These are tasks now, and yours until somebody takes them over.</p>}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {discrepancies.map(({ component, kind }) => (
          <li key={component}>
            <span className="pool-number">{packName(component)}</span> <Tag color={kind === "MISSING" ? "red" : "orange"}>{sentence(kind)}</Tag> {FINDINGS[kind]}.
          </li>
        ))}
      </ul>
    </>
  );
}
