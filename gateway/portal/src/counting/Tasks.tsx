import { useQueryClient } from "@tanstack/react-query";
import { Button, Tag } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { GroundAndReason } from "../frame/GroundAndReason";
import { useSession } from "../frame/session";
import { packName } from "../modify/modify";
import { sentence, when } from "../trace/trace";
import { COUNTS_AT, type Explaining, explainingBody, explanationsOf, FINDINGS, type Task, useTasks, wrongExplaining } from "./counting";

/** What did not add up, the oldest first: whose it is, and what it turned out to be. */
export function Tasks() {
  const tasks = useTasks();
  const [explaining, setExplaining] = useState<string>();
  const list = tasks.data?.items;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="nhsuk-heading-m">
        What does not add up
      </h2>
      <Problems error={tasks.error} />
      <p role="status">{!list ? "Opening …" : list.length === 0 ? "Everything that was counted is explained." : `${list.length}${tasks.data?.more ? " of more" : ""} open.`}</p>
      <ol className="donors-found">
        {(list ?? []).map((task) => {
          const key = `${task.count} ${task.component}`;
          return (
            <li key={key}>
              <OneTask task={task} explaining={explaining === key} onExplaining={(open) => setExplaining(open ? key : undefined)} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const at = ({ count, component }: Task, act: string) => `${COUNTS_AT}/${count}/discrepancies/${encodeURIComponent(component)}/${act}`;

function OneTask({ task, explaining, onExplaining }: { task: Task; explaining: boolean; onExplaining: (open: boolean) => void }) {
  const queries = useQueryClient();
  const user = useSession().data?.user;
  const taking = useOnce(at(task, "owner"));
  const changed = () => void queries.invalidateQueries({ queryKey: ["stock-discrepancies"] });
  const mine = task.owner === user;
  const name = packName(task.component);
  return (
    <>
      <Problems error={taking.error} />
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        <Link className="pool-number" to={`/trace/${task.component.slice(0, 13)}`}>
          {name}
        </Link>{" "}
        <Tag color={task.kind === "MISSING" ? "red" : "orange"}>{sentence(task.kind)}</Tag>
      </h3>
      <p className="nhsuk-u-margin-bottom-2">{FINDINGS[task.kind]}.</p>
      <p className="nhsuk-u-margin-bottom-2">
        {task.count} of {task.site}, found {when(task.foundAt)}. {mine ? "Yours." : `Owner: ${task.owner}.`}
      </p>
      {explaining ? (
        <Explain task={task} onDone={changed} onBack={() => onExplaining(false)} />
      ) : (
        <div className="nhsuk-button-group">
          {!mine && (
            <Button secondary small onClick={() => taking.mutate({}, { onSuccess: changed })}>
              Take over <span className="nhsuk-u-visually-hidden">{name}</span>
            </Button>
          )}
          <Button secondary small onClick={() => onExplaining(true)}>
            Explain <span className="nhsuk-u-visually-hidden">{name}</span>
          </Button>
        </div>
      )}
    </>
  );
}

function Explain({ task, onDone, onBack }: { task: Task; onDone: () => void; onBack: () => void }) {
  const [entry, setEntry] = useState<Explaining>({ reason: "" });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sending = useOnce(at(task, "explanation"));
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    const found = wrongExplaining(entry, task.kind);
    setWrong(found);
    again();
    sending.reset();
    if (found.length === 0) sending.mutate(explainingBody(entry), { onSuccess: onDone, onError: again });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={sending.error} wrong={wrong} />
      <GroundAndReason
        legend="What did it turn out to be?"
        grounds={explanationsOf(task.kind)}
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
