import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { printed } from "../collect/labels";
import { born, today } from "../donors/donors";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { when } from "../trace/trace";
import { about, KINDS, STATES, type Task, type TaskPage, urgency, useTasks } from "./counselling";
import { LetterStanding } from "./LetterStanding";

/** The most overdue first, as the service lists them by due date. */
export function TaskList() {
  const [closed, setClosed] = useState(false);
  const [cursors, setCursors] = useState<string[]>([]);
  const read = useTasks(closed, cursors.at(-1) ?? "");
  const next = read.data?.next;
  const turn = () => {
    setClosed(!closed);
    setCursors([]);
  };
  return (
    <>
      <Problems error={read.error} />
      <PageHeading title="Counselling" />
      <p>{closed ? "Talks that are closed." : "Donors whom a clinician must speak with about a result, the most overdue first."} Everybody here is on record as opened, at each reading.</p>
      <p className="donors-choices">
        <Button type="button" secondary small disabled={read.isFetching} onClick={() => void read.refetch()}>
          Read again
        </Button>
        <Button type="button" secondary small onClick={turn}>
          {closed ? "Show those that are open" : "Show those that are closed"}
        </Button>
      </p>
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && <Tasks tasks={read.data.items} closed={closed} />}
      <p className="donors-choices">
        {cursors.length > 0 && (
          <Button type="button" secondary onClick={() => setCursors(cursors.slice(0, -1))}>
            Before these
          </Button>
        )}
        {next && (
          <Button type="button" secondary onClick={() => setCursors([...cursors, next])}>
            After these
          </Button>
        )}
      </p>
      {read.data && !closed && <Unmatched unmatched={read.data.unmatched} />}
    </>
  );
}

function Tasks({ tasks, closed }: { tasks: Task[]; closed: boolean }) {
  if (tasks.length === 0) return <p>{closed ? "None is closed yet." : "Nobody waits for a talk."}</p>;
  const late = tasks.filter(({ overdue }) => overdue).length;
  return (
    <>
      {late > 0 && (
        <p>
          <strong>{late === 1 ? "1 donor has waited too long." : `${late} donors have waited too long.`}</strong>
        </p>
      )}
      <Table responsive caption="Counselling tasks by due date" captionProps={{ className: "nhsuk-u-visually-hidden" }}>
        <Table.Head>
          <Table.Row>
            {["Due", "About", "Stands", "Letter", "Donor"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {tasks.map((task, position) => (
            <Line key={task.task} task={task} position={position + 1} />
          ))}
        </Table.Body>
      </Table>
    </>
  );
}

function Line({ task, position }: { task: Task; position: number }) {
  const { text, color } = urgency(task, today());
  return (
    <Table.Row>
      <Table.Cell>
        {born(task.due)} <Tag modifier={color}>{text}</Tag>
      </Table.Cell>
      <Table.Cell>{about(task)}</Table.Cell>
      <Table.Cell>
        {STATES[task.state]}
        {task.contacts > 0 && task.state === "OPEN" && `, tried ${task.contacts === 1 ? "once" : `${task.contacts} times`}`}
      </Table.Cell>
      <Table.Cell>
        <LetterStanding task={task} />
      </Table.Cell>
      <Table.Cell>
        <Link to={`/counselling/${task.task}`}>
          Open donor {position}
          <span className="nhsuk-u-visually-hidden">, due {born(task.due)}</span>
        </Link>
      </Table.Cell>
    </Table.Row>
  );
}

/** Nobody can be spoken with before it is known who gave; so it is seen here, and not forgotten. */
function Unmatched({ unmatched }: { unmatched: TaskPage["unmatched"] }) {
  if (unmatched.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Results whose donor is not known yet</h2>
      <p>The donation has not been recorded: a session may not have come back on line. Find out from the session who gave.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {unmatched.map(({ donation, kind, recordedAt }) => (
          <li key={`${donation} ${kind} ${recordedAt}`}>
            <span className="donors-number">{printed(donation)}</span>: {(KINDS[kind] ?? kind).toLowerCase()}, known since {when(recordedAt)}
          </li>
        ))}
      </ul>
    </>
  );
}
