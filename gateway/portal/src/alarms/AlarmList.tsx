import { useQueryClient } from "@tanstack/react-query";
import { Button, NotificationBanner } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { type Alarm, KINDS } from "./alarms";
import { WhatDiffers } from "./WhatDiffers";

/** The oldest first, as the service lists them. */
export function AlarmList({ alarms, error }: { alarms?: Alarm[]; error: unknown }) {
  const queries = useQueryClient();
  const done = (useLocation().state as { done?: string } | null)?.done;
  return (
    <>
      {done && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={error} />
      <PageHeading title="Group alarms" />
      <p>The laboratory's groups of these donors contradict each other. Nobody collects from them until a quality officer has settled it.</p>
      <div role="status">
        {!alarms && !error && <p>Opening …</p>}
        {alarms && <p>{howMany(alarms.length)}</p>}
      </div>
      <ol className="donors-found">
        {(alarms ?? []).map((alarm, position) => (
          <li key={alarm.alarm}>
            <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
              <Link to={`/group-alarms/${alarm.alarm}`}>
                Alarm {position + 1}, raised {when(alarm.raisedAt)}
              </Link>
            </h2>
            <p className="nhsuk-u-margin-bottom-2">{KINDS[alarm.kind] ?? alarm.kind}</p>
            <WhatDiffers determinations={alarm.determinations} />
          </li>
        ))}
      </ol>
      <Button secondary onClick={() => void queries.invalidateQueries({ queryKey: ["group-alarms"] })}>
        Read the list again
      </Button>
    </>
  );
}

function howMany(count: number): string {
  if (count === 0) return "There is no open alarm.";
  return count === 1 ? "1 open alarm." : `${count} open alarms, the oldest first.`;
}
