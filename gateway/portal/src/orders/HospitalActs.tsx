import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Problems } from "../donors/Problems";
import { groupInWords, when, words } from "../trace/trace";
import { useAct } from "./acts";
import { DO_NOT_USE } from "./Done";
import { byContainer, type Consignment, isOpen, type Line, many, type Order, type Unit, unitsAt } from "./orders";

/** What the hospital may do with its own order. */
export function HospitalActs({ order, onDone }: { order: Order; onDone: (words: string) => void }) {
  const { act, error, attempt } = useAct(order, onDone);
  const underWay = byContainer(order, "DESPATCHED");
  const nothingLeft = order.lines.every(({ units }) => units.every(({ stage }) => stage === "ALLOCATED" || stage === "PICKED" || stage === "PACKED"));
  return (
    <>
      <Problems key={attempt} error={error} />
      {underWay.map(({ consignment, units }) => (
        <UnderWay key={consignment?.container ?? ""} consignment={consignment} units={units.length} onArrive={(body) => act("delivery", body, (after) => said(after, units, consignment))} />
      ))}
      {isOpen(order) && (
        <>
          <h2 className="nhsuk-heading-m">Change the order</h2>
          {order.lines.map((line) => (
            <Amend key={`amend ${line.line}`} line={line} onAmend={(quantity) => act("amendment", { line: line.line, quantity }, `Line ${line.line} asks for ${many(quantity, "unit")} now.`)} />
          ))}
          {order.backOrder &&
            order.lines
              .filter(({ missing, units }) => missing > 0 && units.length > 0)
              .map(({ line, missing }) => (
                <Button key={`wait ${line}`} secondary onClick={() => act("back-order-cancellation", { line }, `Nothing more is waited for on line ${line}.`)}>
                  Wait no longer for {many(missing, "unit")} of line {line}
                </Button>
              ))}
          {nothingLeft && <Cancel onCancel={() => act("cancellation", {}, "The order is cancelled, and its units are free again.")} />}
        </>
      )}
    </>
  );
}

const isLate = (consignment?: Consignment) => consignment !== undefined && new Date(consignment.arriveBy) < new Date();

/** The service judges, by its own clock: what it refused answers the order no longer. */
function said(after: Order, units: Unit[], consignment?: Consignment) {
  const received = unitsAt(after, "DELIVERED").some(({ component }) => units.some((unit) => unit.component === component));
  return received ? `${many(units.length, "unit")} received.` : `${consignment?.container ?? "What came"} came too late, too cold or too warm: ${many(units.length, "unit")} refused. ${DO_NOT_USE}`;
}

/** Until when it may come is said before, and what came later is refused whoever presses the button. */
function UnderWay({ consignment, units, onArrive }: { consignment?: Consignment; units: number; onArrive: (body: object) => void }) {
  if (!consignment) return <Button onClick={() => onArrive({})}>We have received {many(units, "unit")}</Button>;
  return (
    <section aria-label={`Container ${consignment.container}`}>
      <p>
        <strong>{consignment.container}</strong> with {many(units, "unit")} is under way: it must arrive by {when(consignment.arriveBy)}.
        {isLate(consignment) && " That is past: its units will be refused."}
      </p>
      <Button onClick={() => onArrive({ container: consignment.container })}>We have received {consignment.container}</Button>
    </section>
  );
}

/** Asked twice: nothing of it comes after that. */
function Cancel({ onCancel }: { onCancel: () => void }) {
  const [sure, setSure] = useState(false);
  return sure ? (
    <Button warning onClick={onCancel} autoFocus>
      Yes, cancel the whole order
    </Button>
  ) : (
    <Button secondary onClick={() => setSure(true)}>
      Cancel the order
    </Button>
  );
}

function Amend({ line, onAmend }: { line: Line; onAmend: (quantity: number) => void }) {
  const [text, setText] = useState(String(line.quantity));
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = /^\d{1,3}$/.test(text.trim()) && Number(text) <= 200;
    setWrong(fits ? undefined : "Enter 0 to 200 units");
    if (fits) onAmend(Number(text));
  };
  return (
    <form onSubmit={submit} noValidate className="orders-amend">
      <TextInput
        id={`amend-${line.line}`}
        name={`amend-${line.line}`}
        label={`Units of line ${line.line}, ${words(line.kind)}, ${groupInWords(line.group)}`}
        width={3}
        inputMode="numeric"
        autoComplete="off"
        error={wrong}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" secondary small>
        Change <span className="nhsuk-u-visually-hidden">line {line.line}</span>
      </Button>
    </form>
  );
}
