import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import type { Wrong } from "../donors/application";
import { Back } from "../donors/Back";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { sentence } from "../trace/trace";
import { LineFields } from "./LineFields";
import { type Order, ORDERS_AT, type Urgency } from "./orders";
import { bodyOf, NEW_LINE, type Wish, type WishedLine, wrongWith } from "./wish";

const MOST_LINES = 20;
const HINTS: Record<Urgency, string> = { ROUTINE: "For the shelf.", URGENT: "Needed today.", EMERGENCY: "A patient is bleeding: telephone the blood service too." };

/** For the caller's own hospital: the sign-on says which. */
export function PlaceOrder() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [wish, setWish] = useState<Wish>({ site: "", lines: [NEW_LINE] });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const placing = useOnce<Order>(ORDERS_AT);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const change = (index: number, line: WishedLine) => setWish({ ...wish, lines: wish.lines.map((each, at) => (at === index ? line : each)) });

  const placed = ({ order }: Order) => {
    void queries.invalidateQueries({ queryKey: ["orders"] });
    void navigate(`/orders/${order}`, { state: { done: `${order} is placed.` } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (placing.isPending) return;
    const found = wrongWith(wish);
    setWrong(found);
    again();
    placing.reset();
    if (found.length === 0) placing.mutate(bodyOf(wish), { onSuccess: placed, onError: again });
  };

  return (
    <>
      <Back to="/orders">Orders</Back>
      <form onSubmit={submit} noValidate>
        <Problems key={attempt} error={placing.error} wrong={wrong} />
        <PageHeading title="Place an order" />
        <p>It is for your hospital's stock: name no patient. What is matched to one patient is asked for by telephone.</p>
        <Radios name="urgency" legend="How urgent is it?" legendProps={{ size: "s" }} error={wrong.find(({ field }) => field.startsWith("urgency"))?.text}>
          {(Object.keys(HINTS) as Urgency[]).map((urgency) => (
            <Radios.Item key={urgency} id={`urgency-${urgency}`} value={urgency} hint={HINTS[urgency]} checked={wish.urgency === urgency} onChange={() => setWish({ ...wish, urgency })}>
              {sentence(urgency)}
            </Radios.Item>
          ))}
        </Radios>
        <TextInput
          id="site"
          name="site"
          label="Site"
          labelProps={{ size: "s" }}
          hint="Your hospital's own name for the place that the units go to, such as SITE-A."
          width={20}
          autoComplete="off"
          error={error("site")}
          value={wish.site}
          onChange={(event) => setWish({ ...wish, site: event.currentTarget.value })}
        />
        {wish.lines.map((line, index) => (
          <LineFields
            key={index}
            index={index}
            line={line}
            error={error}
            onChange={(changed) => change(index, changed)}
            onRemove={wish.lines.length > 1 ? () => setWish({ ...wish, lines: wish.lines.filter((_, at) => at !== index) }) : undefined}
          />
        ))}
        {wish.lines.length < MOST_LINES && (
          <Button type="button" secondary onClick={() => setWish({ ...wish, lines: [...wish.lines, NEW_LINE] })}>
            Add a line
          </Button>
        )}
        <div>
          <Button type="submit">Place the order</Button>
        </div>
      </form>
    </>
  );
}
