import { Button, Table } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Problems } from "../donors/Problems";
import { groupInWords, when } from "../trace/trace";
import { useAct } from "./acts";
import { PackName } from "./Lines";
import { chosen, many, type Order, type ProposedLine, type ProposedUnit, useProposal } from "./orders";

/** What the service proposes, with its reasons; nothing is kept before an officer says so. */
export function Allocate({ order, onDone }: { order: Order; onDone: (words: string) => void }) {
  const [asked, setAsked] = useState(false);
  const proposal = useProposal(order.order, asked);
  const { act, error, attempt } = useAct(order, (words) => {
    setAsked(false);
    onDone(words);
  });
  const body = proposal.data && chosen(proposal.data);
  const keep = () => body && act("allocation", body, `${many(body.units.length, "unit")} kept for this order.`);
  const choose = (line: number, component: string) => act("allocation", { units: [{ line, component }] }, "1 unit kept for this order.");
  return (
    <>
      <h2 className="nhsuk-heading-m">Allocate</h2>
      <Problems key={attempt} error={error ?? proposal.error} />
      <div className="nhsuk-button-group">
        <Button secondary onClick={() => (asked ? void proposal.refetch() : setAsked(true))}>
          {asked ? "Propose again" : "Propose units"}
        </Button>
        {!order.backOrder && (
          <Button secondary onClick={() => act("back-order", {}, `${many(order.missing, "unit")} on back-order: the hospital sees it.`)}>
            Put {many(order.missing, "missing unit")} on back-order
          </Button>
        )}
      </div>
      <div role="status">{proposal.isFetching && <p>Looking through the shelf …</p>}</div>
      {proposal.data && <InTurn before={proposal.data.before} />}
      {proposal.data?.lines.filter(({ units, stillMissing }) => units.length + stillMissing > 0).map((line) => <Proposed key={line.line} line={line} onChoose={(component) => choose(line.line, component)} />)}
      {body && body.units.length > 0 && <Button onClick={keep}>Keep {body.units.length === 1 ? "this unit" : `these ${body.units.length} units`}</Button>}
    </>
  );
}

/** So that nobody wonders why a unit on the shelf is not proposed. */
const InTurn = ({ before }: { before: string[] }) =>
  before.length === 0 ? null : (
    <p>
      Not proposed is what {before.length === 1 ? "an order" : `${before.length} orders`} on back-order could be given first: <Link to="/back-orders">whose turn it is</Link>.
    </p>
  );

const Proposed = ({ line, onChoose }: { line: ProposedLine; onChoose: (component: string) => void }) => (
  <section aria-label={`Line ${line.line}`}>
    {line.units.length > 0 && <Units caption={`Proposed for line ${line.line}`} units={line.units} />}
    {line.stillMissing > 0 && (
      <p>
        <strong>
          Line {line.line}: nothing was found for {many(line.stillMissing, "unit")}.
        </strong>
      </p>
    )}
    {line.spared.length > 0 && <Units caption={`Spared: you may choose them for line ${line.line}`} units={line.spared} onChoose={onChoose} />}
    {line.passedOver.length > 0 && (
      <>
        <h3 className="nhsuk-heading-s">Passed over for line {line.line}</h3>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {line.passedOver.map(({ code, message, units, alone }) => (
            <li key={code}>
              {many(units, "unit")}: {message}
              {alone > 0 && alone < units && ` ${alone} of them for this reason alone.`}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

const Units = ({ caption, units, onChoose }: { caption: string; units: ProposedUnit[]; onChoose?: (component: string) => void }) => (
  <Table responsive caption={caption}>
    <Table.Head>
      <Table.Row>
        {["Unit", "Group", "Expires", "Why", ...(onChoose ? ["Choose"] : [])].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {units.map(({ component, group, expiresAt, why }) => (
        <Table.Row key={component}>
          <Table.Cell>
            <PackName component={component} />
          </Table.Cell>
          <Table.Cell>{groupInWords(group)}</Table.Cell>
          <Table.Cell>{when(expiresAt)}</Table.Cell>
          <Table.Cell>{why.map(({ message }) => message).join(" ")}</Table.Cell>
          {onChoose && (
            <Table.Cell>
              <Button secondary className="orders-choose" onClick={() => onChoose(component)}>
                Keep<span className="nhsuk-u-visually-hidden"> {component}</span>
              </Button>
            </Table.Cell>
          )}
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
