import { NotificationBanner } from "nhsuk-react-components";
import { useLocation } from "react-router";
import { Back } from "../donors/Back";
import { DONATIONS } from "../donors/health/measurements";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { shortDay } from "../sessions/sessions";
import { area, type CallUpList, groupNamed, useList } from "./callups";
import { InviteDonors } from "./InviteDonors";

export function OneList({ list }: { list: string }) {
  const open = useList(list);
  const done = (useLocation().state as { done?: string } | null)?.done;
  return (
    <>
      <Back to="/call-ups">Call-up lists</Back>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={open.error} />
      <PageHeading title="Call-up list">{open.data && <span className="nhsuk-caption-m">{what(open.data.list)}</span>}</PageHeading>
      <div role="status">{open.isPending && <p>Opening …</p>}</div>
      {open.data?.donors.length === 0 && <p>Nobody is on this list: no donor around the venue fits what was asked for.</p>}
      {open.data && open.data.donors.length > 0 && <InviteDonors list={list} donors={open.data.donors} />}
    </>
  );
}

const what = (list: CallUpList) =>
  `${DONATIONS[list.donation] ?? list.donation} on ${shortDay(list.day)}. ${list.groups.map(groupNamed).join(", ")}, ${area(list)}${list.order === "NEAREST" ? "; the nearest first" : ""}`;
