import { NotificationBanner } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { groupInWords, when } from "../trace/trace";
import type { Discrepancy, OpenDiscrepancies } from "./discrepancies";

type Told = { done?: string; free?: boolean } | null;

/** The oldest first, as the service lists them. */
export function DiscrepancyList({ list, error }: { list?: OpenDiscrepancies; error: unknown }) {
  const told = useLocation().state as Told;
  return (
    <>
      {told?.done && (
        <NotificationBanner success={told.free} title={told.free ? "Done" : "Resolved, and still on hold"}>
          <NotificationBanner.Heading>{told.done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={error} />
      <PageHeading title="Group discrepancies" />
      <p>Nobody may rely on the group of these donations. Every pack of them is held until the group was determined twice again and a quality officer has resolved it.</p>
      <div role="status">
        {!list && !error && <p>Opening …</p>}
        {list && <p>{howMany(list)}</p>}
      </div>
      <ol className="donors-found">
        {(list?.items ?? []).map((each) => (
          <Item key={each.donation} discrepancy={each} />
        ))}
      </ol>
    </>
  );
}

const Item = ({ discrepancy: { donation, printed, foundAt, discrepancies, determinedAgain } }: { discrepancy: Discrepancy }) => (
  <li>
    <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
      <Link to={`/group-discrepancies/${donation}`}>{printed}</Link>
    </h2>
    <p className="nhsuk-u-margin-bottom-2">Found {when(foundAt)}</p>
    <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-margin-bottom-3">
      {discrepancies.map(({ code, message }) => (
        <li key={code}>{message}</li>
      ))}
    </ul>
    <p>
      <strong>{determinedAgain ? `Determined twice again: ${groupInWords(determinedAgain)}. A quality officer can resolve it.` : "To be determined twice again."}</strong>
    </p>
  </li>
);

function howMany({ items, more }: OpenDiscrepancies): string {
  if (items.length === 0) return "There is no open discrepancy.";
  if (more) return `The ${items.length} oldest of more open discrepancies.`;
  return items.length === 1 ? "1 open discrepancy." : `${items.length} open discrepancies, the oldest first.`;
}
