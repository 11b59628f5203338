import { useQueryClient } from "@tanstack/react-query";
import { Table, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { Back } from "../../donors/Back";
import { born } from "../../donors/donors";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { Facts } from "../../frame/Facts";
import { type Session, useSession } from "../../frame/session";
import { sentence, when } from "../../trace/trace";
import { AssignAction } from "./AssignAction";
import { ACTIONS, CAUSES, KINDS, type NonConformance, oneAt, type Opened, stepName, useNonConformance } from "./nonconformances";
import { FindCause, Say } from "./Steps";

/** What comes next stands open to whoever may do it: cause, actions, closing by somebody else. */
export function OneNonConformance({ number }: { number: string }) {
  const queries = useQueryClient();
  const opened = useNonConformance(number);
  const session = useSession().data;
  const done = () => void queries.invalidateQueries({ queryKey: ["non-conformances"] });
  return (
    <>
      <Back to="/quality/non-conformances">Non-conformances</Back>
      <Problems error={opened.error} />
      <PageHeading title={number} />
      {!opened.data && !opened.error && <p role="status">Opening …</p>}
      {opened.data && <About opened={opened.data} />}
      {opened.data && session && !opened.data.nonConformance.closedAt && <Next key={opened.data.steps.length} it={opened.data.nonConformance} session={session} onDone={done} />}
    </>
  );
}

const About = ({ opened: { nonConformance: it, steps } }: { opened: Opened }) => (
  <>
    <Facts
      facts={[
        ["About", KINDS[it.kind]],
        ["Severity", sentence(it.severity)],
        ["Donation", it.donation && <Link to={`/trace/${it.donation}`}>{it.printed}</Link>],
        ["Pack", it.component],
        ["Root cause", it.cause && CAUSES[it.cause]],
        ["Opened", `${when(it.openedAt)} by ${it.openedBy}`],
        ["Closed", it.closedAt && `${when(it.closedAt)} by ${it.closedBy}`],
      ]}
    />
    {it.actions.length > 0 && <Actions actions={it.actions} />}
    <h2 className="nhsuk-heading-m">What was recorded</h2>
    <ol className="counselling-steps">
      {steps.map((step) => (
        <li key={`${step.recordedAt} ${step.what}`}>
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{stepName(step.what)}</strong>
          </p>
          <p className="counselling-steps__words">{step.words}</p>
          <p className="counselling-steps__by">
            {when(step.recordedAt)}, {step.recordedBy}
          </p>
        </li>
      ))}
    </ol>
  </>
);

const Actions = ({ actions }: { actions: NonConformance["actions"] }) => (
  <Table responsive caption="Actions">
    <Table.Head>
      <Table.Row>
        {["Action", "Owner", "Due", "Standing"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {actions.map(({ action, kind, owner, dueOn, completedAt, overdue }) => (
        <Table.Row key={action}>
          <Table.Cell>
            {action}. {ACTIONS[kind]}
          </Table.Cell>
          <Table.Cell>{owner}</Table.Cell>
          <Table.Cell>{born(dueOn)}</Table.Cell>
          <Table.Cell>
            <Tag color={completedAt ? "green" : overdue ? "red" : "yellow"}>{completedAt ? "Completed" : overdue ? "Overdue" : "Open"}</Tag>
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

function Next({ it, session, onDone }: { it: NonConformance; session: Session; onDone: () => void }) {
  const officer = session.roles.includes("quality-officer");
  const mine = it.actions.filter(({ owner, completedAt }) => owner === session.user && !completedAt);
  const ready = it.cause !== undefined && it.actions.length > 0 && it.actions.every(({ completedAt }) => completedAt);
  const concerned = it.openedBy === session.user || it.actions.some(({ owner }) => owner === session.user);
  const at = oneAt(it.nonConformance);
  return (
    <>
      {mine.map(({ action }) => (
        <Say key={action} id={`done-${action}-words`} heading={`Record that action ${action} is done`} label="What was done?" button={`Action ${action} is done`} path={`${at}/actions/${action}/completion`} onDone={onDone} />
      ))}
      {officer && !it.cause && <FindCause path={`${at}/root-cause`} onDone={onDone} />}
      {officer && it.cause && mine.length === 0 && <AssignAction path={`${at}/actions`} onDone={onDone} />}
      {officer && ready && !concerned && <Say id="closing-words" heading="Close it" label="How do you know that it is put right?" button="Close it" path={`${at}/closing`} onDone={onDone} />}
      {officer && ready && concerned && <p>It is put right. Somebody who neither opened it nor owned an action closes it.</p>}
    </>
  );
}
