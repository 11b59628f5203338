import { useQueryClient } from "@tanstack/react-query";
import { Button, Table } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { Done } from "../orders/Done";
import { PackName } from "../orders/Lines";
import { when } from "../trace/trace";
import { DeclareReturn } from "./DeclareReturn";
import { ReceiveReturn } from "./ReceiveReturn";
import { CREDITS, REASONS, type Return, RETURNS_AT, STATES, useReturns } from "./returns";
import { ScanUnit } from "./ScanUnit";
import { unfitInWords } from "./storage";

/** What hospitals give back: declared by the hospital, received by the blood service, and credited or not. */
export function ReturnsPage() {
  const { return: number } = useParams();
  if (number === "new") return <DeclareReturn />;
  return number === undefined ? <List /> : <ReceiveReturn key={number} number={number} />;
}

function List() {
  const returns = useReturns();
  const told = (useLocation().state as { done?: string } | null)?.done;
  const [done, setDone] = useState(told);
  const roles = useSession().data?.roles ?? [];
  const receives = roles.includes("distribution-officer");
  const items = returns.data?.items ?? [];
  const open = items.filter(({ state }) => state === "DECLARED");
  const ended = items.filter(({ state }) => state !== "DECLARED");
  return (
    <>
      <Done leavesFocus={receives}>{done}</Done>
      <PageHeading title="Returns" />
      <Problems error={returns.error} />
      {roles.includes("transfusion-scientist") && (
        <Button asElement={Link} to="/returns/new">
          Give a unit back
        </Button>
      )}
      {receives && <Find open={open} />}
      <div role="status">
        {!returns.data && !returns.error && <p>Opening …</p>}
        {returns.data && open.length === 0 && <p>No unit is on its way back.</p>}
      </div>
      {open.length > 0 && <OnTheirWay returns={open} receives={receives} onDone={setDone} />}
      {ended.length > 0 && <Ended returns={ended} />}
    </>
  );
}

/** The receiver scans what is in the box, and its return opens. */
function Find({ open }: { open: Return[] }) {
  const navigate = useNavigate();
  const [wrong, setWrong] = useState<string>();
  const found = (component: string) => {
    const declared = open.find((each) => each.component === component);
    if (declared) return void navigate(`/returns/${declared.number}`, { state: { scanned: component } });
    setWrong(`No return is declared for ${component}: keep it apart, and ask the hospital to declare it`);
  };
  return <ScanUnit label="Receive a unit" action="Open its return" error={wrong} onUnit={found} />;
}

function OnTheirWay({ returns, receives, onDone }: { returns: Return[]; receives: boolean; onDone: (words: string) => void }) {
  const queries = useQueryClient();
  const withdrawing = useOnceAt<object>();
  const [attempt, setAttempt] = useState(0);
  const withdraw = ({ number }: Return) =>
    withdrawing.mutate(
      { path: `${RETURNS_AT}/${number}/withdrawal`, body: {} },
      {
        onSuccess: () => onDone(`${number} is withdrawn: the unit stays with you.`),
        onError: () => setAttempt((before) => before + 1),
        onSettled: () => void queries.invalidateQueries({ queryKey: ["returns"] }),
      },
    );
  return (
    <>
      <Problems key={attempt} error={withdrawing.error} />
      <Table responsive caption="On their way back" captionProps={{ size: "m" }}>
        <Table.Head>
          <Table.Row>
            {["Return", "Unit", "From", "Why", "Must be back by", ...(receives ? [] : ["Change"])].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {returns.map((each) => (
            <Table.Row key={each.number}>
              <Table.Cell className="orders-number">{receives ? <Link to={`/returns/${each.number}`}>{each.number}</Link> : each.number}</Table.Cell>
              <Table.Cell>
                <PackName component={each.component} />
              </Table.Cell>
              <Table.Cell>
                {each.hospital}, {each.site}
              </Table.Cell>
              <Table.Cell>{REASONS[each.reason]?.text ?? each.reason}</Table.Cell>
              <Table.Cell>{when(each.arriveBy)}</Table.Cell>
              {!receives && (
                <Table.Cell>
                  <Button secondary small onClick={() => withdraw(each)}>
                    Keep it after all<span className="nhsuk-u-visually-hidden"> {each.number}</span>
                  </Button>
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}

const Ended = ({ returns }: { returns: Return[] }) => (
  <Table responsive caption="Received or withdrawn" captionProps={{ size: "m" }}>
    <Table.Head>
      <Table.Row>
        {["Return", "Unit", "From", "When", "What became of it", "Credit"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {returns.map(({ number, component, hospital, endedAt, state, unfit, credit }) => (
        <Table.Row key={number}>
          <Table.Cell className="orders-number">{number}</Table.Cell>
          <Table.Cell>
            <PackName component={component} />
          </Table.Cell>
          <Table.Cell>{hospital}</Table.Cell>
          <Table.Cell>{endedAt && when(endedAt)}</Table.Cell>
          <Table.Cell>
            {STATES[state]}
            {unfit.length > 0 && `: ${unfitInWords(unfit)}`}
          </Table.Cell>
          <Table.Cell>{credit ? CREDITS[credit] : "–"}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
