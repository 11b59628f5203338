import { Button, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Problems } from "../donors/Problems";
import { groupInWords, words } from "../trace/trace";
import { useAct } from "./acts";
import { isOpen, type Line, many, type Order, unitsAt } from "./orders";

/** What the hospital may do with its own order. */
export function HospitalActs({ order, onDone }: { order: Order; onDone: (words: string) => void }) {
  const { act, error, attempt } = useAct(order, onDone);
  const underWay = unitsAt(order, "DESPATCHED").length;
  const nothingLeft = order.lines.every(({ units }) => units.every(({ stage }) => stage === "ALLOCATED" || stage === "PICKED"));
  return (
    <>
      <Problems key={attempt} error={error} />
      {underWay > 0 && <Button onClick={() => act("delivery", {}, `${many(underWay, "unit")} received.`)}>We have received {many(underWay, "unit")}</Button>}
      {isOpen(order) && (
        <>
          <h2 className="nhsuk-heading-m">Change the order</h2>
          {order.lines.map((line) => (
            <Amend key={line.line} line={line} onAmend={(quantity) => act("amendment", { line: line.line, quantity }, `Line ${line.line} asks for ${many(quantity, "unit")} now.`)} />
          ))}
          {nothingLeft && <Cancel onCancel={() => act("cancellation", {}, "The order is cancelled, and its units are free again.")} />}
        </>
      )}
    </>
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
