import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../api/client";
import { printed } from "../collect/labels";
import { sentence, when } from "../trace/trace";
import { SayWhatWasDone } from "./SayWhatWasDone";

/** A health check of a site without connection that does not stand. */
export type OfflineCheckTask = {
  task: string;
  kind: "NOT_JUDGED" | "JUDGED_OTHERWISE" | "BLOOD_HELD";
  session: string;
  donor: string;
  donation?: string;
  codes: string[];
  raisedAt: string;
  told?: string;
  judged?: string;
};

const KINDS: Record<OfflineCheckTask["kind"], { text: string; advice: string }> = {
  NOT_JUDGED: { text: "A health check of a site off line could not be judged", advice: "Ask the donor what is missing. Blood that was taken after it is held." },
  JUDGED_OTHERWISE: { text: "The donor was told something else than the rules say", advice: "Tell the donor what is so." },
  BLOOD_HELD: { text: "Blood is held", advice: "It was taken off line from a donor who should not have given. A quality officer lifts the hold, or the donation is discarded." },
};

const PATH = "/api/donors/offline-check-tasks";

/** Everybody on it is on record as opened: it is read when somebody comes, and when somebody asks again. */
export const useOfflineCheckTasks = (clinician: boolean) =>
  useQuery({ queryKey: ["offline-check-tasks"], queryFn: () => get<{ tasks: OfflineCheckTask[] }>(PATH), enabled: clinician, refetchOnWindowFocus: false, refetchOnReconnect: false });

/** The oldest first, as the service lists them. */
export function OfflineCheckTasks({ tasks }: { tasks: OfflineCheckTask[] }) {
  if (tasks.length === 0) return <p>No health check is to be looked into.</p>;
  return (
    <ul className="deferrals">
      {tasks.map((each) => (
        <li key={each.task} className="deferral deferral--holds">
          <OneCheck task={each} />
          <p className="donors-choices">
            <Link className="nhsuk-button nhsuk-button--secondary" to={`/open-tasks/${each.task}`}>
              Say what was done<span className="nhsuk-u-visually-hidden">: {KINDS[each.kind].text}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

function OneCheck({ task, level: Heading = "h3" }: { task: OfflineCheckTask; level?: "h2" | "h3" }) {
  const { text, advice } = KINDS[task.kind];
  return (
    <>
      <Heading className="nhsuk-heading-s nhsuk-u-margin-bottom-2">
        {text}
        {task.donation && (
          <>
            : <span className="donors-number">{printed(task.donation)}</span>
          </>
        )}
      </Heading>
      <p className="nhsuk-u-margin-bottom-2">{advice}</p>
      {task.told && task.judged && (
        <p className="nhsuk-u-margin-bottom-2">
          Told: {sentence(task.told)}. By the rules of that day: {sentence(task.judged)}.
        </p>
      )}
      <p className="nhsuk-u-margin-bottom-2">
        Because: {task.codes.map(sentence).join(", ")}. Since {when(task.raisedAt)}
      </p>
      <p className="donors-choices">
        <Link to={`/donors/${task.donor}`}>Open the donor’s record</Link>
      </p>
    </>
  );
}

/** It lifts no hold. */
export const CloseOfflineCheck = ({ task }: { task: OfflineCheckTask }) => (
  <SayWhatWasDone path={`${PATH}/${task.task}/closing`} list="offline-check-tasks">
    <OneCheck task={task} level="h2" />
  </SayWhatWasDone>
);
