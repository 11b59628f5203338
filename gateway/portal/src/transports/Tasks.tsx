import { useQueryClient } from "@tanstack/react-query";
import { Button, Tag } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { type Closing, closingBody, KINDS, REASONS, type Task, TRANSPORTS_AT, useTasks, wrongClosing } from "./transports";

/** What is missing, surplus or unheard of, the oldest first: whose it is, and what it turned out to be. */
export function Tasks() {
  const tasks = useTasks(true);
  const [closing, setClosing] = useState<string>();
  const list = tasks.data?.items;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="nhsuk-heading-m">
        What does not add up
      </h2>
      <Problems error={tasks.error} />
      <p role="status">{!list ? "Opening …" : list.length === 0 ? "Everything that was packed has arrived." : `${list.length}${tasks.data?.more ? " of more" : ""} open.`}</p>
      <ol className="donors-found">
        {(list ?? []).map((task) => {
          const key = `${task.transport} ${task.donation} ${task.kind}`;
          return (
            <li key={key}>
              <OneTask task={task} closing={closing === key} onClosing={(open) => setClosing(open ? key : undefined)} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const at = ({ transport, donation }: Task, act: string) => `${TRANSPORTS_AT}/${transport}/discrepancies/${donation}/${act}`;

function OneTask({ task, closing, onClosing }: { task: Task; closing: boolean; onClosing: (open: boolean) => void }) {
  const queries = useQueryClient();
  const user = useSession().data?.user;
  const taking = useOnce(at(task, "owner"));
  const changed = () => void queries.invalidateQueries({ queryKey: ["transport-discrepancies"] });
  const mine = task.owner === user;
  return (
    <>
      <Problems error={taking.error} />
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        <span className="pool-number">{task.printed}</span> <Tag color={task.kind === "MISSING" ? "red" : "orange"}>{sentence(task.kind)}</Tag>
      </h3>
      <p className="nhsuk-u-margin-bottom-2">{KINDS[task.kind]}.</p>
      <p className="nhsuk-u-margin-bottom-2">
        {task.box} from {task.venue}, found {when(task.foundAt)}. {mine ? "Yours." : `Owner: ${task.owner}.`}
      </p>
      {closing ? (
        <Close task={task} onDone={changed} onBack={() => onClosing(false)} />
      ) : (
        <div className="nhsuk-button-group">
          {!mine && (
            <Button secondary small onClick={() => taking.mutate({ kind: task.kind }, { onSuccess: changed })}>
              Take over <span className="nhsuk-u-visually-hidden">{task.printed}</span>
            </Button>
          )}
          <Button secondary small onClick={() => onClosing(true)}>
            Close <span className="nhsuk-u-visually-hidden">{task.printed}</span>
          </Button>
        </div>
      )}
    </>
  );
}

function Close({ task, onDone, onBack }: { task: Task; onDone: () => void; onBack: () => void }) {
  const [entry, setEntry] = useState<Closing>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const closing = useOnce(at(task, "closure"));
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (closing.isPending) return;
    const found = wrongClosing(entry, task.kind);
    setWrong(found);
    again();
    closing.reset();
    if (found.length === 0) closing.mutate(closingBody(entry, task.kind), { onSuccess: onDone, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={closing.error} wrong={wrong} />
      <GroundAndReason
        legend="What did it turn out to be?"
        grounds={REASONS[task.kind]}
        entry={entry}
        onChange={setEntry}
        error={(start) => wrong.find(({ field }) => field.startsWith(start))?.text}
      />
      <div className="nhsuk-button-group">
        <Button type="submit">Close the task</Button>
        <Button secondary type="button" onClick={onBack}>
          Leave it open
        </Button>
      </div>
    </form>
  );
}
