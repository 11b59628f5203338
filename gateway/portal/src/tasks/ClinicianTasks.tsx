import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../api/client";
import { printed } from "../collect/labels";
import { sentence, when } from "../trace/trace";
import { SayWhatWasDone } from "./SayWhatWasDone";

/** What no rule and no later result decides of a donor. */
export type ClinicianTask = {
  task: string;
  kind: "TOLD_AFTER_DONATION" | "RESULTS_VOIDED" | "CONFIRMED_NEGATIVE";
  about: string;
  donor: string;
  donation: string;
  codes: string[];
  raisedAt: string;
};

const KINDS: Record<ClinicianTask["kind"], { text: string; advice: string }> = {
  TOLD_AFTER_DONATION: {
    text: "A donor told something that no rule decides",
    advice: "Read what was told, and defer the donor where it is needed. Nothing is collected from the donor before you say what was done.",
  },
  RESULTS_VOIDED: {
    text: "A reactive result was void",
    advice: "A deferral and a talk rest on it. Both stand until you end them: read the laboratory’s results first.",
  },
  CONFIRMED_NEGATIVE: {
    text: "The reference laboratory did not confirm a reactive result",
    advice: "Consider whether the donor may give again. The deferral stands until you end it.",
  },
};

const PATH = "/api/donors/clinician-tasks";

/** Everybody on it is on record as opened: it is read when somebody comes, and when somebody asks again. */
export const useClinicianTasks = (clinician: boolean) =>
  useQuery({ queryKey: ["clinician-tasks"], queryFn: () => get<{ tasks: ClinicianTask[] }>(PATH), enabled: clinician, refetchOnWindowFocus: false, refetchOnReconnect: false });

/** The oldest first, as the service lists them. */
export function ClinicianTasks({ tasks }: { tasks: ClinicianTask[] }) {
  if (tasks.length === 0) return <p>Nothing is to be decided.</p>;
  return (
    <ul className="deferrals">
      {tasks.map((each) => (
        <li key={each.task} className="deferral deferral--holds">
          <OneDecision task={each} />
          <p className="donors-choices">
            <Link className="nhsuk-button nhsuk-button--secondary" to={`/open-tasks/${each.task}`}>
              Say what was done<span className="nhsuk-u-visually-hidden">: {KINDS[each.kind].text}, {printed(each.donation)}</span>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

function OneDecision({ task, level: Heading = "h3" }: { task: ClinicianTask; level?: "h2" | "h3" }) {
  const { text, advice } = KINDS[task.kind];
  return (
    <>
      <Heading className="nhsuk-heading-s nhsuk-u-margin-bottom-2">
        {text}: <span className="donors-number">{printed(task.donation)}</span>
      </Heading>
      <p className="nhsuk-u-margin-bottom-2">{advice}</p>
      <p className="nhsuk-u-margin-bottom-2">
        {task.codes.length > 0 && `${task.codes.map(sentence).join(", ")}. `}Since {when(task.raisedAt)}
      </p>
      <p className="donors-choices">
        <Link to={`/donors/${task.donor}`}>Open the donor’s record</Link>
        <Link to={`/donors/${task.donor}/deferrals`}>Open the donor’s deferrals</Link>
        {task.kind !== "TOLD_AFTER_DONATION" && <Link to="/counselling">Open the talks</Link>}
      </p>
    </>
  );
}

/** It ends no deferral and lifts no hold. */
export const CloseDecision = ({ task }: { task: ClinicianTask }) => (
  <SayWhatWasDone path={`${PATH}/${task.task}/closing`} list="clinician-tasks">
    <OneDecision task={task} level="h2" />
  </SayWhatWasDone>
);
